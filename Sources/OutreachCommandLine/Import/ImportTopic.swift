internal import Outreach

extension HelpTopic {
  /// What a file of rules says, key by key, and how rows are known again.
  static var importationBlocks: [HelpBlock] {
    [
      .paragraph(
        "« importer » lit un fichier CSV par des règles, un fichier JSON qui dit ce que ses colonnes"
          + " veulent dire. Partir d’un exemple : allervers importer --regles kobo. Essayer :"
          + " --essai dit ce que deviendrait chaque ligne, sans rien enregistrer."),
      .heading("Les clés des règles (* : obligatoire) :"),
      .table(keys, nameWidth: 12),
      .heading("Une valeur s’écrit :"),
      .table(
        [
          ("\"Sexe\"", "ce que contient la colonne « Sexe »"),
          (
            "{\"column\": \"Sexe\", \"codes\": {\"Une fille\": \"F\"}}",
            "la même, ses textes changés en codes (null : rien)"
          ),
          (
            "{\"column\": \"Thèmes\", \"split\": \",\"}", "plusieurs valeurs dans une case"
          ),
          ("{\"ticked\": {\"Q4[1]\": \"emploi\"}}", "les codes des colonnes cochées"),
          ("{\"value\": \"maraude\"}", "la même pour toutes les lignes"),
        ], nameWidth: 30),
      .paragraph(
        "Un code, ou son libellé, est reconnu sans table. Séparateur, encodage, ligne des titres et"
          + " ordre des dates sont reconnus et dits ; « reading » ou une option les impose. Une heure"
          + " d’avant le début du jour du carnet est de la veille."),
      .heading("Les événements :"),
      .paragraph(ImportRules.types.map(\.rawValue).joined(separator: ", ") + "."),
      .heading("Une ligne importée deux fois n’ajoute rien :"),
      .paragraph(
        "Elle est reconnue par la colonne de « row » (_uuid de KoboToolbox), sinon par ce que contiennent"
          + " les colonnes des règles ; n lignes où elles disent de même sont n faits. Changée dans le fichier depuis"
          + " son import, une ligne nommée par « row » est dite, et rien n’est corrigé à sa place ;"
          + " sans « row », elle est une autre ligne, comme le sont toutes quand les règles lisent"
          + " d’autres colonnes : mieux vaut que l’outil nomme les lignes. Après un arrêt au milieu, relancer la même"
          + " commande ajoute ce qui manque."),
      .heading("Un jeune est reconnu :"),
      .paragraph(
        "par son code dans le carnet (« code »), par ce qui le nomme dans l’outil (« key »), ou par un"
          + " surnom ou un nom entier que lui seul porte, aux accents, majuscules et espaces près, et"
          + " que ni l’âge ni le genre ne démentent. Sinon il est nouveau, et qui lui ressemble est"
          + " à revoir : allervers doublons. Rien n’est deviné."),
      .paragraph(
        "Une ligne fausse est nommée par son numéro, tel qu’un tableur le montre, et sa colonne. Ce que"
          + " contient une colonne de noms, de notes ou de conseillers n’est jamais montré, ni un nom"
          + " ou un numéro de téléphone égaré parmi des dates et des nombres."),
    ]
  }

  private static let keys: [(name: String, meaning: String)] = [
    ("format *", "1"),
    ("source *", "un code qui reste le même d’un export à l’autre"),
    ("on *", "le jour du fait"),
    ("row", "la colonne qui nomme la ligne, ou plusieurs : la première remplie"),
    (
      "recorded",
      "« at » : le moment de la saisie dans l’outil, à l’heure du carnet s’il ne dit pas laquelle ;"
        + " « zone » : \"UTC\" s’il l’écrit ainsi sans le dire (KoboToolbox) ; « by » : qui (un"
        + " identifiant)"
    ),
    (
      "youth",
      "« code », « key » ; « alias », « firstName », « lastName », « phone », « email », gardés à"
        + " part ; « birth », « age », « gender », « commune », « area », « zones », « link »,"
        + " « lastSeen », « informed », « opposed », « traits »"
    ),
    (
      "events",
      "une liste : « type », « when » (une colonne et ses textes), « on », « keys » (les clés de"
        + " l’événement), « note »"
    ),
    ("skip", "les lignes à laisser : une colonne et ses textes"),
    ("optional", "les colonnes qui peuvent manquer"),
    ("reading", "« separator », « encoding », « dates », « header » (la ligne des titres)"),
    ("title", "ce que c’est"),
  ]
}
