internal import Outreach
internal import OutreachRendering

/// The form of a round for a phone, as the text of an XLSForm: the sheets one under the other, named in the first column.
///
/// What `pyxform` reads as it stands, and what KoboToolbox reads once it is an `.xlsx` of three sheets. The answers
/// offered are the carnet's own codes.
struct RoundForm {
  private let actions: [(code: String, label: String)]
  private let vocabulary: Vocabulary

  init(_ roster: Roster, _ vocabulary: Vocabulary) {
    actions = roster.actions.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    self.vocabulary = vocabulary
  }

  /// RFC 4180, UTF-8.
  var csv: String {
    var csv = CSVWriter(header: ["survey"] + Array(repeating: "", count: 7), tableur: false)
    for row in survey { add(row, &csv) }
    csv.append([.text("choices")])
    add(["list_name", "name", "label"], &csv)
    for (list, codes) in choices {
      for (code, label) in codes { add([list, code, label], &csv) }
    }
    csv.append([.text("settings")])
    add(["form_title", "form_id", "version", "default_language"], &csv)
    add(["Tournée", "tournee", "1", "fr"], &csv)
    return String(decoding: csv.bytes, as: UTF8.self)
  }

  private func add(_ cells: [String], _ csv: inout CSVWriter) {
    csv.append([.text("")] + cells.map { .text($0) })
  }

  private var choices: [(String, [(code: String, label: String)])] {
    func family(_ family: Vocabulary.Family) -> [(code: String, label: String)] {
      vocabulary.codes(family).map { ($0, vocabulary.label($0)) }
    }
    return [
      ("quoi", [("rencontre", "Une rencontre avec un jeune"), ("sortie", "La sortie entière")]),
      ("actions", actions), ("genres", family(.genders)), ("zones", family(.zones)),
      ("liens", family(.links)), ("canaux", family(.channels)), ("themes", family(.themes)),
    ]
  }

  // Type, name, label, hint, required, relevant, constraint.
  private var survey: [[String]] {
    let (meeting, outing) = ("${quoi} = 'rencontre'", "${quoi} = 'sortie'")
    return [
      ["type", "name", "label", "hint", "required", "relevant", "constraint"],
      ["start", "start"],
      ["select_one quoi", "quoi", "Que notez-vous ?", "", "yes"],
      [
        "date", "date", "Quel jour ?", "Avant 6 h du matin : la veille", "yes", "", ". <= today()",
      ],
      ["select_one actions", "action", "Quelle action ?", "", "yes"],
      ["text", "lieu", "Où ?", "Un lieu, jamais une personne"],
      [
        "text", "conseiller", "Votre identifiant", "Celui du carnet : amelie", "yes", "",
        "regex(., '^[a-z0-9._-]+$')",
      ],
      ["begin_group", "jeune", "Le jeune", "", "", meeting],
      ["text", "code", "Son code dans le carnet", "S’il est connu : 7K3Q"],
      ["text", "surnom", "Son surnom", "Un seul jeune par réponse"],
      ["integer", "age", "Son âge", "", "", "", ". >= 0 and . < 100"],
      ["select_one genres", "genre", "Genre"],
      ["select_multiple zones", "habite", "Habite en"],
      ["select_one liens", "lien", "Lien avec la Mission Locale"],
      ["end_group"],
      ["begin_group", "echange", "L’échange", "", "", meeting],
      ["select_one canaux", "canal", "Par quel canal ?"],
      ["select_multiple themes", "themes", "De quoi a-t-on parlé ?"],
      ["integer", "duree", "Combien de minutes ?"],
      ["text", "note", "Note", "La personne peut la lire ; 280 caractères au plus"],
      ["end_group"],
      ["begin_group", "sortie", "La sortie", "", "", outing],
      ["time", "de", "De"], ["time", "a", "À"],
      ["integer", "personnes", "Personnes rencontrées"], ["integer", "jeunes", "dont jeunes"],
      ["integer", "proches", "dont proches"],
      ["end_group"],
    ]
  }
}
