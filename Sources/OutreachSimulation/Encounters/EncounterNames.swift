/// What the youths of a recognition trial are called: common first names, the commonest borne by one in fifty, and
/// made-up family names and nicknames.
enum EncounterNames {
  static let firstNames =
    InventedNames.firstNames + [
      "Mohamed", "Inès", "Amine", "Sarah", "Ibrahim", "Léa", "Moussa", "Emma", "Karim", "Fatima",
      "Hugo", "Chloé", "Nathan", "Mélissa", "Théo", "Aminata", "Abdoulaye", "Marie", "Sofiane",
      "Yasmine", "Maxime", "Assia", "Alexandre", "Imane", "Antoine", "Samira", "Bakary", "Laura",
      "Nicolas", "Nawel", "Thomas", "Sonia", "Oumar", "Julie", "Cheikh", "Pauline", "Dylan",
      "Mariam", "Steven", "Khadija", "Anthony", "Aïssatou", "Jonathan", "Djeneba", "Christopher",
      "Élodie", "Quentin", "Maëva", "Florian", "Cassandra", "Romain", "Ophélie", "Valentin",
      "Justine", "Benjamin", "Marion", "Guillaume", "Amandine", "Alassane", "Coralie", "Boubacar",
      "Estelle", "Souleymane", "Gwendoline", "Ousmane", "Jessica", "Issa", "Kelly", "Seydou",
      "Priscilla", "Modibo", "Vanessa", "Adama", "Wendy", "Lamine", "Sabrina", "Ismaël", "Nadia",
      "Bryan", "Leïla", "Killian", "Soraya", "Ryan", "Hafsa", "Axel", "Meryem", "Loïc", "Zineb",
      "Gaëtan", "Chaïma", "Tristan", "Rania", "Corentin", "Ilham", "Baptiste", "Siham", "Rémi",
      "Farah", "Damien", "Sirine", "Cédric", "Nour", "Fabien", "Sana", "Ludovic", "Malika",
      "Mathis", "Houda", "Evan", "Ikram", "Ethan", "Wassim", "Nolan", "Hicham", "Kylian",
      "Zakaria", "Anis", "Redouane", "Nassim", "Abdelkader", "Walid", "Emmanuel", "Hamza",
      "Christophe", "Bilel", "Frédéric", "Khalil", "Sébastien", "Farès", "Jean-Marc", "Ayoub",
      "Marie-Lou", "Younes", "Anne-Sophie", "Idriss", "Jean-Baptiste", "Tidiane", "Lou-Ann",
    ]

  static let familyStarts = [
    "Ab", "Bar", "Ber", "Bou", "Cas", "Cha", "Cou", "Dal", "Dem", "Dia", "Dou", "Fer", "Fon", "Gar",
    "Gou", "Ham", "Jac", "Kei", "Kon", "Lam", "Lef", "Mar", "Mer", "Mou", "Nav", "Oua", "Per",
    "Pel", "Ric", "Rou", "Sal", "Sis", "Tam", "Tra", "Val", "Ver", "Zer",
  ]
  static let familyEnds = [
    "ard", "aud", "beau", "ché", "dier", "dine", "fani", "fort", "gnon", "iko", "ille", "ina",
    "kari", "let", "lier", "mane", "met", "nier", "oko", "oré", "quet", "rin", "saki", "son",
    "teau", "tier", "tra", "velle", "zian",
  ]
  static let nicknameSyllables = [
    "ba", "bi", "da", "dou", "fi", "fra", "go", "gui", "ja", "jo", "ka", "ki", "la", "li", "lo",
    "ma", "mi", "na", "nou", "pa", "pri", "ra", "ro", "sa", "si", "ta", "to", "va", "vi", "za",
  ]

  /// Short names in use, which no rule has made.
  static let diminutives: [String: [String]] = [
    "Mohamed": ["Momo", "Moha", "Med"], "Alexandre": ["Alex", "Sacha"], "Abdoulaye": ["Abdou"],
    "Abdelkader": ["Kader", "Abdel"], "Emmanuel": ["Manu"], "Frédéric": ["Fred", "Fredo"],
    "Christophe": ["Chris", "Tof"], "Sébastien": ["Seb", "Bastien"], "Nicolas": ["Nico"],
    "Guillaume": ["Guigui"], "Benjamin": ["Ben", "Benji"], "Jonathan": ["Jo", "Nathan", "Jojo"],
    "Anthony": ["Antho", "Tony"], "Aminata": ["Ami", "Mina"], "Mariam": ["Mimi"],
    "Sofiane": ["Sof", "Soso"], "Ibrahim": ["Ibra", "Brahim"], "Souleymane": ["Souley", "Jules"],
    "Boubacar": ["Bouba"], "Mamadou": ["Mams", "Doudou"], "Fatou": ["Fafa"], "Fatima": ["Fati"],
    "Khadija": ["Kadi", "Didja"], "Mélissa": ["Mel", "Lissa"], "Vanessa": ["Vaness", "Nessa"],
    "Sabrina": ["Sab"], "Priscilla": ["Cilla"], "Cassandra": ["Cass", "Sandra"],
    "Yasmine": ["Yaya", "Mina"], "Christopher": ["Chris"], "Thomas": ["Tom", "Toto"],
    "Antoine": ["Tonio", "Antho"], "Maxime": ["Max"], "Alassane": ["Al", "Lass"],
    "Kevin": ["Kéké", "Kev"], "Youssef": ["You", "Youyou"], "Mehdi": ["Medou"],
    "Bilal": ["Bilou", "Bil"], "Océane": ["Océ"], "Camille": ["Cam", "Camo"],
    "Clément": ["Clem"], "Rayan": ["Ray"], "Ilyès": ["Ily"], "Théo": ["Tété"],
    "Chloé": ["Chlo"], "Amandine": ["Mandine", "Dine"], "Gwendoline": ["Gwen"],
    "Valentin": ["Val"], "Ludovic": ["Ludo"], "Zakaria": ["Zak", "Zaka"],
  ]
}
