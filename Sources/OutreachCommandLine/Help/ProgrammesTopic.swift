internal import Outreach
internal import OutreachRendering

extension HelpTopic {
  /// What a definition of programme says, key by key, how to make one's own and how to change it.
  static var programmesBlocks: [HelpBlock] {
    [
      .paragraph(
        "Un programme dit ce que les nombres veulent dire pour un financeur : qui est repéré, ce qui"
          + " mobilise, ce qui finit un parcours. C’est un fichier du carnet, programmes/CODE.json, que"
          + " l’on peut lire et écrire sans ce logiciel. Le programme d’un rapport est celui de"
          + " --programme, sinon de carnet.json (« programme »)."),
      .heading("Livrés, et copiés dans chaque nouveau carnet :"),
      .table(shippedRows, nameWidth: 16),
      .heading("Les clés d’une définition (* : obligatoire) :"),
      .table(keys, nameWidth: 26),
      .paragraph(
        "Toute faute est refusée en nommant la clé, et une clé inconnue aussi : mal écrite, elle"
          + " changerait les nombres sans le dire."),
      .heading("Faire le sien :"),
      .table(
        [
          ("1.", "copier programmes/standard.json sous un nouveau nom, programmes/quartier.json"),
          ("2.", "y mettre « id »: « quartier », comme le nom du fichier, et changer les règles"),
          (
            "3.", "allervers bilan --programme quartier --definitions : le relire en toutes lettres"
          ),
          (
            "4.",
            "allervers bilan --programme standard,quartier : ce que chaque règle change aux nombres"
          ),
        ], nameWidth: 2),
      .heading("Changer une définition sans changer les anciens rapports :"),
      .table(
        [
          ("1.", "copier programmes/quartier.json sous programmes/quartier@1.json (sa version)"),
          ("2.", "dans programmes/quartier.json, changer les règles et « version » : 2"),
        ], nameWidth: 2),
      .paragraph(
        "--programme quartier prend la version en cours, --programme quartier@1 l’ancienne,"
          + " --programme quartier@1,quartier compare les deux. Le rapport dit toujours le code et la"
          + " version. Une définition du carnet passe avant celle qui est livrée, même plus récente."
          + " Un fichier changé sans changer de version ne se voit pas, sauf si une copie de cette"
          + " version est gardée à côté : alors les deux sont refusées."),
      .paragraph(
        "Comparer change une règle à la fois, toujours dans cet ordre, qui est un choix : "
          + comparedRules + "."),
    ]
  }

  private static var shippedRows: [(name: String, meaning: String)] {
    Programme.shipped.compactMap { id, text in
      guard let json = try? JSONValue(json: Array(text.utf8)),
        let programme = try? Programme(json: json)
      else { return nil }
      return (id, "\(programme.title), version \(programme.version)")
    }
  }

  private static var comparedRules: String {
    ProgrammeRule.allCases.filter(\.countsInBilan).map { $0.french.lowercased() }
      .joined(separator: ", ")
  }

  private static var keys: [(name: String, meaning: String)] {
    [
      ("id *", "le code, celui du nom du fichier"),
      ("version *", "1, puis 2, 3… à chaque changement d’une règle"),
      ("title", "le nom en toutes lettres (sinon le code)"),
      ("from, until", "premier et dernier jour dont les contacts comptent, ou null"),
      ("ages.minimum, .maximum", "âges au premier contact, compris"),
      ("lostAfter.months *", "mois sans trace après lesquels un jeune est perdu de vue"),
      ("lostAfter.inclusive", "true : dès ce jour-là ; false (sinon) : après ce jour"),
      ("requires", "caractéristiques exigées, ou inconnues : {\"neet\": true}"),
      ("mobilisation.rule *", "second-contact, ou action-kind avec mobilisation.kind"),
      ("mobilisation.kind", "nature des actions qui mobilisent : raccrochage…"),
      ("outcomes *", "codes des situations qui finissent un parcours"),
      ("earlyExit.reasons *", "motifs d’arrêt qui font une sortie anticipée"),
      ("earlyExit.silentMonths *", "mois sans contact qui font une sortie par silence"),
      ("durationBins", "bornes des classes de durées, en mois (3, 6, 12, 24)"),
      ("frequency.perMonth", "quatre seuils de contacts par mois (0.9, 1.5, 3.5, 5.0)"),
      ("horizons", "mois auxquels les cohortes sont regardées (1, 3, 6, 12, 24)"),
      ("targets.reperes", "objectif de repérés, ou null"),
      ("targets.mobilisationRate", "objectif de mobilisés parmi les repérés, 0 à 1, ou null"),
    ]
  }
}
