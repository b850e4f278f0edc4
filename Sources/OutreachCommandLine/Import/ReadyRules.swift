internal import Outreach

/// The rules of the form that ships with the program, as KoboToolbox and as ODK Central export its answers.
enum ReadyRules: String, CaseIterable {
  case kobo, odk

  static let names = allCases.map(\.rawValue)

  /// Those named `name`; `nil` when it is the name of a file.
  static func rules(_ name: String) throws -> ImportRules? {
    guard let ready = ReadyRules(rawValue: name) else { return nil }
    return try ImportRules(json: JSONValue(json: Array(ready.text.utf8)))
  }

  /// The file of rules, to be printed and changed.
  var text: String {
    switch self {
    case .kobo:
      Self.form.replacing("@", with: "/").replacing("ROW", with: #"["meta/rootUuid", "_uuid"]"#)
        .replacing("WHEN", with: "_submission_time").replacing("TOOL", with: "KoboToolbox")
        .replacing("OPTIONAL", with: #"["meta/rootUuid"]"#)
    case .odk:
      Self.form.replacing("@", with: "-").replacing("ROW", with: #"["KEY"]"#)
        .replacing("WHEN", with: "SubmissionDate").replacing("TOOL", with: "ODK Central")
        .replacing("OPTIONAL", with: "[]")
    }
  }

  private static let form = """
    {
      "format": 1,
      "source": "tournee",
      "title": "Tournée au téléphone, réponses de TOOL (valeurs XML, groupes dans les titres)",
      "reading": {"dates": "AAAA-MM-JJ"},
      "row": ROW,
      "optional": OPTIONAL,
      "recorded": {"at": "WHEN", "zone": "UTC", "by": "conseiller"},
      "on": "date",
      "youth": {
        "code": "jeune@code",
        "alias": "jeune@surnom",
        "age": "jeune@age",
        "gender": "jeune@genre",
        "zones": {"column": "jeune@habite", "split": " "},
        "link": "jeune@lien"
      },
      "events": [
        {
          "type": "contact-made",
          "when": {"quoi": "rencontre"},
          "keys": {
            "action": "action",
            "channel": "echange@canal",
            "place": "lieu",
            "staff": "conseiller",
            "themes": {"column": "echange@themes", "split": " "},
            "minutes": "echange@duree"
          },
          "note": "echange@note"
        },
        {
          "type": "session-held",
          "when": {"quoi": "sortie"},
          "keys": {
            "action": "action",
            "from": "sortie@de",
            "to": "sortie@a",
            "place": "lieu",
            "staff": "conseiller",
            "people": "sortie@personnes",
            "youths": "sortie@jeunes",
            "relatives": "sortie@proches"
          }
        }
      ]
    }

    """
}
