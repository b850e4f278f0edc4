internal import Outreach
internal import OutreachJournal

/// What the carnet calls its codes, each with its code after it where the name does not give it away.
struct CodeNames {
  private let roster: Roster
  private let vocabulary: Vocabulary

  init(_ roster: Roster, _ vocabulary: Vocabulary) {
    (self.roster, self.vocabulary) = (roster, vocabulary)
  }

  /// `Maraude du nord (maraude-nord)`, `Femme (F)`, `Mobilité`; `text` itself where it is no code.
  func name(_ text: String, of key: EventKey) -> String {
    switch key {
    case .action: Self.named(text, roster.actions[text])
    // Their lines are read for it.
    case .partner, .partners: Self.named(text, (try? roster.partners)?[text])
    case .session: (try? roster.outings)?.code(of: text) ?? text
    case .youth: roster.code(of: text)
    // Words of the user's own, which may look like a code.
    case .place, .commune, .area, .staff, .owner, .contract, .title, .name, .leads, .funders: text
    default: Self.named(text, vocabulary.label(text))
    }
  }

  private static func named(_ code: String, _ label: String?) -> String {
    guard let label, folded(label).replacing(" ", with: "-") != folded(code) else {
      return label ?? code
    }
    return label + " (" + code + ")"
  }
}

extension FieldReading {
  /// The names of the carnet's codes.
  var names: CodeNames { CodeNames(roster, access.carnet.settings.vocabulary) }
}
