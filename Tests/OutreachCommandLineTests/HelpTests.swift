import OutreachCommandLine
import OutreachJournal
import Testing

struct HelpTests {
  private func shown(_ arguments: String...) -> String {
    let ran = Ran.program(SampleProgram.program, arguments)
    #expect(ran.status == .done && ran.error.isEmpty)
    return ran.output
  }

  @Test func `the program alone says what it is and how to start`() {
    let text = """
      allervers tient le carnet de l’aller-vers d’une Mission Locale~: qui a été
      rencontré, par quelle action, et ce qui a suivi.

      Pour commencer~:
        allervers noter                 noter un contact, pas à pas
        allervers bilan --mois dernier  compter ce que le mois dernier a donné

      Pour en savoir plus~:
        allervers aide               tous les verbes
        allervers aide VERBE         un verbe, ses exemples et ses options
        allervers aide premiers-pas  d’un carnet vide au premier bilan

      """
    #expect(shown() == noBreak(text))
  }

  @Test func `the list of verbs is grouped by whom they are for`() {
    let text = """
      allervers VERBE [ARGUMENTS] [--option valeur]

      Noter et accompagner~:
        noter           Note un contact avec un jeune.
        terrain ouvrir  Ouvre une sortie.
        terrain clore   Clôt la sortie ouverte.

      Piloter et rendre compte~:
        bilan  Compte ce qui a été fait sur une période.

      Étudier~:
        importer  Reprend des fichiers.

      Aide~:
        aide  Explique un verbe ou un sujet~; seul, donne la liste des verbes.

      Sujets d’aide~:
        premiers-pas     D’un carnet vide au premier bilan.
        glossaire        Les mots du carnet et des bilans.
        dates            Écrire un jour, une période, une durée.
        codes            Les codes que les options acceptent, et ce qu’ils veulent
                         dire.
        carnet           Les fichiers d’un carnet.
        programmes       Les définitions~: les lire, en écrire, en changer.
        importation      Les règles d’un import~: ce que veulent dire des colonnes.
        rgpd             Registre, analyse d’impact, ce qu’il faut dire au jeune.
        constats         Ce que «~verifier~» peut trouver.
        codes-de-sortie  Ce que le programme répond au shell.

      """
    #expect(shown("aide") == noBreak(text))
    #expect(shown("-h") == noBreak(text))
  }

  @Test func `a verb is explained by its sentence, its examples, its options, its codes`() {
    let text = """
      Note un contact avec un jeune.

      Exemples~:
        allervers noter --jeune 7K3Q --date hier
            un contact d’hier
        allervers noter --nouveau --action maraude
            une première rencontre
        allervers noter --jeune 7K3Q --essai
            pour voir

      Écriture~:
        allervers noter [OPTIONS]

      Options~:
        --jeune CODE   le jeune
        --date JOUR    le jour du contact
        --action CODE  l’action, connue du carnet~; peut être répétée
        --nouveau      un jeune encore inconnu
        --essai        montrer sans rien enregistrer

      Options de toute commande~:
        --carnet DOSSIER        le carnet (sinon $ALLERVERS_CARNET, sinon le dossier
                                parent qui en contient un)
        --couleur auto|oui|non  couleurs au terminal (auto par défaut)
        --sans-question         ne rien demander~: ce qui manque est une erreur
        --aujourd-hui JOUR      faire comme si l’on était ce jour-là (ou
                                $ALLERVERS_AUJOURDHUI)
        -h, --aide, --help      cette aide

      Codes de sortie~:
        0   fait
        64  commande mal écrite, rien n’est enregistré
        65  donnée fausse ou ambiguë

      """
    #expect(shown("aide", "noter") == noBreak(text))
    #expect(shown("noter", "-h") == noBreak(text))
  }

  @Test func `a verb with sub-verbs lists them`() {
    let text = """
      allervers terrain SOUS-VERBE [ARGUMENTS] [--option valeur]

        terrain ouvrir  Ouvre une sortie.
        terrain clore   Clôt la sortie ouverte.

      Voir~: allervers aide terrain SOUS-VERBE

      """
    #expect(shown("aide", "terrain") == noBreak(text))
    #expect(shown("terrain", "--help") == noBreak(text))
  }

  @Test(
    arguments: Program.all.verbs.statements.map(\.path)
      + (HelpTopic.allCases.map(\.rawValue) + ExitStatus.allCases.map { "\($0.rawValue)" }
      + FindingCode.allCases.map(\.rawValue)).map { [$0] })
  func `no line of help is wider than 80 columns`(path: [String]) throws {
    let text = try HelpSubject.text(path, verbs: Program.all.verbs)
    for line in text.split(separator: "\n") {
      #expect(line.count <= 80)
      #expect(line.last != " ")
    }
  }

  @Test func `the exit codes are a subject`() {
    #expect(
      shown("aide", "codes-de-sortie")
        == noBreak(
          """
          Codes de sortie

            0    fait
            1    la réponse est non
            64   commande mal écrite, rien n’est enregistré
            65   donnée fausse ou ambiguë
            66   fichier ou carnet introuvable
            70   faute interne du programme
            73   la sortie ne peut pas être créée
            74   une lecture ou une écriture a échoué
            75   occupé ou non confirmé, à relancer
            77   accès refusé
            78   configuration ou programme incorrect
            130  interrompu par Ctrl-C, rien de plus n’est enregistré

          En savoir plus sur l’un d’eux~: allervers aide 65.

          """))
  }

  @Test func `the dates are a subject`() {
    let text = """
      Un jour~:
        2026-10-14, 14/10/2026        le jour, en entier
        14/10                         le dernier 14 octobre (une fin~: le prochain)
        14                            le dernier 14 du mois (une fin~: le prochain)
        aujourdhui, hier, avant-hier  avec ou sans apostrophe
        demain, apres-demain          pour une fin
        lundi, ..., dimanche          le dernier lundi (une fin~: le prochain)
        il y a 3 jours                ou semaines, mois, ans~; entre guillemets
        dans 3 jours                  de même, pour une fin

      Le dernier~: aujourd’hui compris. Le dernier 31 est celui du dernier mois qui en
      a un. L’année a quatre chiffres. Un fait n’est jamais à venir~; une échéance,
      une fin, une période peuvent l’être. Accents et majuscules ne comptent pas.

      Une fin est ici une échéance, un rendez-vous, la fin d’une pause, d’une
      situation, d’un dispositif, d’une action ou d’une convention. Le prochain se
      compte du jour du fait, compris, mais un lundi vient après un lundi~; demain et
      «~dans 3 jours~», comme hier, se comptent d’aujourd’hui. Une période, elle,
      prend toujours le dernier.

      Une période~:
        --mois 2026-10       ou --mois dernier~: le dernier mois fini
        --trimestre 2026-T3  ou --trimestre dernier
        --annee 2026         ou --annee derniere
        --du JOUR --au JOUR  les deux jours compris

      Une durée~:
        90 min, 2h                 d’une rencontre, d’une sortie
        10 j, 3 sem, 3 mois, 1 an  d’un délai

      «~m~» seul est refusé~: minutes ou mois~?

      """
    #expect(shown("aide", "dates") == noBreak(text))
  }
}
