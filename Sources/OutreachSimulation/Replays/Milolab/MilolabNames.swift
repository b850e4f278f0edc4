/// What the partners, counsellors and structure of the replay are called; none exists.
enum MilolabNames {
  static let structure = "Missions Locales d’Exemple (rejeu de Milo’Lab)"

  // One counsellor for each action.
  static let counsellors = [
    "agathe", "basile", "colette", "damien", "esther", "felix", "garance", "hakim", "irene",
    "jules",
  ]

  // The kinds of the report's « partenariats les plus actifs ».
  static let partners: [(name: String, kind: String)] = [
    ("Mairie", "mairie"), ("Centre social", "centre-social"), ("Auto-école", "auto-ecole"),
    ("Épicerie sociale", "epicerie-sociale"), ("Agence d’intérim", "interim"),
    ("Résidence sociale", "residence-sociale"), ("Club de football", "club-sportif"),
    ("Association culturelle", "association"), ("Tiers-lieu numérique", "tiers-lieu"),
    ("Boulangerie", "commerce"), ("Food-truck", "restauration"), ("Caserne", "sdis"),
    ("Secours d’Exemple", "association"), ("Comité olympique", "cdos"),
  ]
}
