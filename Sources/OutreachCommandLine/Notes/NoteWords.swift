internal import OutreachRendering

/// The words that counsellors use in their notes, without case or accents, and the codes they stand for.
enum NoteWords {
  static let genders: [String: String] = [
    "h": "H", "g": "H", "m": "H", "garcon": "H", "homme": "H", "gars": "H", "mec": "H",
    "f": "F", "fille": "F", "femme": "F", "meuf": "F", "x": "X", "autre": "X",
  ]

  /// Words that say it was never met before.
  static let first: Set<String> = [
    "nouveau", "nouvelle", "nouveau·elle", "1er", "1re", "1ere", "premier", "premiere", "inconnu",
    "inconnue",
  ]

  /// Words that say it has been met before.
  static let again: Set<String> = [
    "2e", "2eme", "2nd", "2nde", "3e", "3eme", "4e", "4eme", "deuxieme", "seconde", "troisieme",
    "revu", "revue", "re-vu", "deja",
  ]

  /// Words that only go with those two, or with a name, an age or a gender.
  static let filling: Set<String> = [
    "fois", "contact", "rencontre", "ans", "an", "vu", "vue", "jamais", "un", "une", "le", "la",
    "jeune",
  ]

  // Words that count people.
  private static let people: Set<String> = [
    "jeunes", "personnes", "pers", "filles", "garcons", "ados", "gars", "jeune", "personne",
    "inconnus", "mecs", "meufs", "mineurs", "lyceens", "collegiens", "gens", "parents", "adultes",
  ]

  /// Whether `word` counts people, « d'ados » too.
  static func isPeople(_ word: String) -> Bool {
    people.contains(word.hasPrefix("d'") ? String(word.dropFirst(2)) : word)
  }

  /// Words before a number of people.
  static let beforeCounts: Set<String> = vague.union(["un", "une", "petit", "petite", "gros"])

  /// Those of them, and those without a number, that leave it open.
  static let vague: Set<String> = [
    "environ", "env", "env.", "des", "quelques", "plusieurs", "vers", "bien",
  ]

  /// Words for people together.
  static let groups: Set<String> = ["groupe", "bande", "grp"]

  /// Numbers said roughly.
  static let abouts: [String: Int] = [
    "huitaine": 8, "dizaine": 10, "10aine": 10, "douzaine": 12, "quinzaine": 15, "15aine": 15,
    "vingtaine": 20, "20aine": 20, "trentaine": 30, "30aine": 30, "quarantaine": 40,
    "cinquantaine": 50, "centaine": 100,
  ]

  /// Whether `name` may be no name, or the names of several people.
  static func isStrange(_ name: String) -> Bool {
    name.contains { !$0.isLetter && !" -'’.".contains($0) }
      || name.split(separator: " ").contains { ["et", "avec"].contains(folded(String($0))) }
  }

  /// Whether a word of `text` is written as a name is: « Tom », not « CAF ».
  static func mayName(_ text: String) -> Bool {
    text.split { !$0.isLetter }.contains { word in
      word.first?.isUppercase == true && word.dropFirst().first?.isLowercase == true
    }
  }

  /// Words that begin a heading, and never a name.
  static let headings = Set(
    FrenchCalendar.weekdays + FrenchCalendar.months.map(folded) + [
      "maraude", "permanence", "sortie", "soir", "soiree", "hier", "aujourd",
    ])

  /// Those of them that are not of youths alone.
  static let ofAllAges: Set<String> = [
    "personnes", "pers", "personne", "gens", "parents", "adultes",
  ]

  static let zones: [String: String] = ["qpv": "qpv-2024", "frr": "frr", "zrr": "frr"]

  /// A subject is spoken of in many words; each is the start of a word.
  static let themes: [(start: String, code: String)] = [
    ("permis", "mobilite"), ("mobilite", "mobilite"), ("transport", "mobilite"),
    ("bus", "mobilite"), ("logement", "logement"), ("heberge", "logement"), ("loge", "logement"),
    ("appart", "logement"), ("foyer", "logement"), ("emploi", "emploi"), ("taf", "emploi"),
    ("travail", "emploi"), ("boulot", "emploi"), ("job", "emploi"), ("cv", "emploi"),
    ("interim", "emploi"), ("formation", "formation"), ("apprenti", "formation"),
    ("alternance", "formation"), ("cap", "formation"), ("projet", "projet-professionnel"),
    ("orientation", "projet-professionnel"), ("metier", "projet-professionnel"),
    ("stage", "projet-professionnel"), ("sante", "sante"), ("medecin", "sante"),
    ("psy", "sante"), ("dentiste", "sante"), ("papiers", "acces-aux-droits"),
    ("caf", "acces-aux-droits"), ("droits", "acces-aux-droits"), ("rsa", "acces-aux-droits"),
    ("ameli", "acces-aux-droits"), ("titre de sejour", "acces-aux-droits"), ("sport", "sport"),
    ("foot", "sport"), ("boxe", "sport"), ("muscu", "sport"), ("loisir", "loisirs"),
    ("vacances", "loisirs"), ("culture", "culture"), ("musique", "culture"), ("rap", "culture"),
    ("ordinateur", "numerique"), ("internet", "numerique"), ("numerique", "numerique"),
    ("garde d'enfant", "garde-enfant"), ("creche", "garde-enfant"), ("benevol", "citoyennete"),
    ("service civique", "citoyennete"), ("vote", "citoyennete"),
  ]

  /// The subjects that `text` speaks of, in the order of the table; a short word must stand alone.
  static func themes(in text: String) -> [String] {
    let text = " " + folded(text).map { $0.isLetter || $0 == "'" ? String($0) : " " }.joined() + " "
    var codes: [String] = []
    for (start, code) in themes where !codes.contains(code) {
      if text.contains(" " + start + (start.count <= 4 ? " " : "")) { codes.append(code) }
    }
    return codes
  }
}
