extension HelpTopic {
  /// The words of the field as this program uses them, in the order of a path.
  static var glossaryBlocks: [HelpBlock] {
    [
      .paragraph(
        "Les nombres exacts (âges, mois) sont ceux du programme : allervers aide programmes."),
      .heading("Le carnet :"), .table(kept, nameWidth: nameWidth),
      .heading("Le parcours d’un jeune :"), .table(path, nameWidth: nameWidth),
      .heading("Les bilans :"), .table(counted, nameWidth: nameWidth),
    ]
  }

  private static let nameWidth = 19

  private static let kept = [
    ("carnet", "le dossier des fichiers de la structure ; un dossier est celui d’un jeune"),
    ("jeune", "une personne, connue par un code ; son nom est facultatif et confidentiel"),
    ("poste", "un ordinateur et qui s’en sert ; chacun n’écrit que dans ses fichiers"),
    ("événement", "un fait enregistré : jamais réécrit, corrigé ou annulé par un autre"),
    ("aller-vers", "aller à la rencontre des jeunes qui ne viennent pas"),
    ("action", "ce dont des sorties font partie : maraude du centre, bus du sud…"),
    ("sortie, séance", "une fois sur le terrain : maraude, permanence, atelier, forum…"),
    ("partenaire", "une structure avec qui l’on agit, ou vers qui l’on oriente"),
  ]

  private static let path = [
    ("contact", "un échange avec un jeune ; un appel sans réponse est une tentative"),
    ("repéré·e", "jeune du public rencontré pour la première fois"),
    ("réactivé·e", "perdu·e de vue depuis longtemps, et de nouveau rencontré·e"),
    ("mobilisé·e", "revu·e, ou venu·e à une action de raccrochage, selon le programme"),
    ("premier accueil", "accueil à la Mission Locale, où le jeune s’inscrit"),
    ("droit commun", "premier accueil, dispositif, ou accompagnement par un partenaire"),
    ("accès direct", "droit commun sans avoir été mobilisé·e"),
    ("dispositif", "accompagnement où l’on entre : PACEA, CEJ, parrainage, AIJ…"),
    ("situation", "emploi, formation, alternance, scolarité, service civique…"),
    ("orientation", "envoi vers un partenaire, pour un service ou un accompagnement"),
    ("arrêt", "fin déclarée d’un parcours, avec son motif"),
    ("sortie anticipée", "parcours quitté avant son but : arrêt déclaré, ou mois de silence"),
    ("reprise", "contact qui rouvre un parcours après une sortie"),
    ("pause", "absence prévue, dont le silence ne compte pas"),
    ("référent·e", "qui suit le jeune"),
    ("suite", "ce qui reste à faire, par quelqu’un, pour un jour"),
    ("non-recours", "pourquoi un droit n’est pas demandé : non-connaissance, non-demande…"),
    ("QPV, FRR", "quartier prioritaire de la ville ; France ruralités revitalisation"),
  ]

  private static let counted = [
    ("programme", "les définitions d’un financeur : qui est repéré, ce qui mobilise"),
    ("entonnoir", "repérés, puis mobilisés, puis entrés dans le droit commun"),
    ("file active", "mobilisés dont le parcours est en cours un jour donné"),
    ("hors public", "rencontrés, mais hors des âges ou des critères, ou déjà suivis"),
    ("cohorte", "les jeunes repérés un même mois, suivis ensuite"),
    ("date d’arrêt", "--arrete-au : ce qui s’est passé après n’est pas compté"),
    ("date de saisie", "--saisi-au : ce qui a été enregistré après n’est pas lu"),
    ("empreinte", "la même pour deux carnets qui ont les mêmes événements"),
  ]
}
