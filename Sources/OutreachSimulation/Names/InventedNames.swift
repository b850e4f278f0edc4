/// Names of nobody: every list is made up or so common that it points to no one.
enum InventedNames {
  static let structures = [
    "Mission Locale du Val d’Exemple", "Mission Locale des Deux Rives d’Exemple",
    "Mission Locale de la Plaine d’Exemple", "Mission Locale du Haut Exemple",
  ]

  static let counsellors = [
    "amelie", "bruno", "chloe", "djibril", "elodie", "farid", "gwen", "hugo", "ines", "jonas",
    "karima", "leo", "maya", "nadir", "oriane", "paul", "quitterie", "rachid", "sarah", "theo",
    "ursule", "vincent", "wassila", "xavier", "yasmine", "zoe",
  ]

  static let firstNames = [
    "Adam", "Aïcha", "Alix", "Anaïs", "Bilal", "Camille", "Célia", "Clément", "Dounia", "Enzo",
    "Fatou", "Gaël", "Hanna", "Ilyès", "Jade", "Jordan", "Kenza", "Kevin", "Lina", "Lucas",
    "Mamadou", "Manon", "Mehdi", "Nina", "Noé", "Océane", "Rayan", "Romane", "Sami", "Tess",
    "Tom", "Yanis", "Youssef", "Zélie",
  ]

  // Spoken codes are two of these.
  static let syllables = [
    "Bako", "Dina", "Faro", "Gimi", "Jola", "Kipe", "Lumi", "Mado", "Nelo", "Pika", "Rilo",
    "Sumi", "Tavo", "Vani", "Wiko", "Zeno",
  ]

  static let communes = [
    "Valbrune", "Saint-Élan", "Rocheclaire", "Les Ormettes", "Montaubray", "Villefagne",
    "Sainte-Auve", "Bellerive-Haute", "Courmeil", "Frênoy-le-Pont", "Grandlieu-Exemple", "Pralaine",
  ]

  static let quarters = [
    "Les Tilleuls", "La Verrerie", "Le Plateau", "Les Aubiers", "La Gare", "Bel-Horizon",
    "Les Cèdres", "Le Vieux Bourg",
  ]

  static let partners: [(name: String, kind: String, skills: [String])] = [
    ("Centre social", "centre-social", ["acces-aux-droits", "loisirs"]),
    ("Équipe de prévention spécialisée", "prevention-specialisee", ["citoyennete"]),
    ("Centre communal d’action sociale", "ccas", ["acces-aux-droits", "logement"]),
    ("Foyer de jeunes travailleurs", "logement", ["logement"]),
    ("Club de boxe", "association", ["sport"]),
    ("Agence pour l’emploi", "emploi", ["emploi", "formation"]),
    ("Point santé jeunes", "sante", ["sante"]),
    ("Garage solidaire", "association", ["mobilite"]),
    ("Agence d’intérim", "entreprise", ["emploi"]),
  ]

  static let notes = [
    "Préfère être rappelé en fin d’après-midi.", "Vient avec un ami, parle peu.",
    "Cherche d’abord à se loger.", "Veut passer le code avant tout.",
    "A demandé des nouvelles de la formation.", "Repasser avec l’éducateur.",
  ]
}
