internal import Outreach

/// An option that fills one key of an event: its statement, the key, what it accepts.
struct FieldOption: Sendable {
  /// What the option's text becomes.
  enum Reader: Sendable {
    case code(Vocabulary.Family)
    case codes(Vocabulary.Family)
    /// A place, a commune, a quartier: any text without control characters.
    case text
    case texts
    /// Why, in a code of the user's own.
    case motive
    /// A login.
    case login
    case logins
    case youth, action, partner, partners, session
    /// One of the format's own words.
    case words([String])
    case day(FutureDays)
    /// A day to come, or a delay from the day of the fact.
    case due
    case minutes
    /// Months of a contract.
    case months
    case number
    /// Completed years of a person.
    case age
    case clock
    case flag
    /// Yes or no, said in full.
    case answer
    /// A flag that says no where another of the same key says yes.
    case denial
    case birth
    case traits
    case cooperations
    /// A programme's code.
    case programmes
  }

  let option: Option
  let key: EventKey
  let reader: Reader

  init(_ key: EventKey, _ reader: Reader, _ name: String, _ placeholder: String, help: String) {
    self.key = key
    self.reader = reader
    option =
      switch reader {
      case .flag, .denial: .flag(name, help: help)
      case .codes, .texts, .logins, .partners, .traits, .cooperations, .programmes:
        .value(name, placeholder, repeatable: true, suggesting: reader.suggestion, help: help)
      default: .value(name, placeholder, suggesting: reader.suggestion, help: help)
      }
  }
}

extension FieldOption.Reader {
  /// What the shell may propose for the text that it reads.
  fileprivate var suggestion: Suggestion {
    switch self {
    case .code(let family), .codes(let family): .codes(family)
    case .action: .action
    case .partner, .partners: .partner
    case .session: .session
    case .words(let words): .words(words)
    case .answer: .words(["oui", "non"])
    case .traits: .trait
    case .cooperations: .cooperation
    case .programmes: .programme
    default: .nothing
    }
  }
}
