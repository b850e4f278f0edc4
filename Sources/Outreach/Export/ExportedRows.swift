/// All that an export tells of one person, a row each.
package struct ExportedPerson: Sendable {
  package var youth: ExportedYouth
  package var contacts: [ExportedContact] = []
  package var attempts: [ExportedAttempt] = []
  package var paths: [ExportedPath] = []
  package var outcomes: [ExportedOutcome] = []
}

/// A person, whoever many youths were registered.
package struct ExportedYouth: Sendable {
  package var code: ExportCode
  package var gender: Shown<Symbol>
  package var birth: Shown<ExportedBirth>
  package var place: ExportedPlace
  package var link: Symbol
  package var traits: [Symbol: CharacteristicValue]
  package var firstContact: Day?
  package var lastContact: Day?
  package var contacts = 0
  package var relatives = 0
  package var attempts = 0
  package var paths: Int
  /// Why the person has no path, and since when.
  package var outsider: (reason: ProgrammeRules.Exclusion, on: Day)?
  /// Whether they oppose the use of what describes them.
  package var isOpposed: Bool
}

/// An exchange with a youth or with a relative.
package struct ExportedContact: Sendable {
  package var youth: ExportCode
  /// From 1, in the order of the journal.
  package var rank: Int
  package var on: Day
  package var isWithYouth: Bool
  /// Whether it is the one of its day that makes the path.
  package var counts: Bool
  /// The path it belongs to, from 1.
  package var path: Int?
  package var action: ExportCode?
  package var session: ExportCode?
  package var approach: Symbol
  package var place: ExportedPlace
  package var staff: Int
  package var partners: [ExportCode]
  package var details: ContactDetails
}

/// A call or message without an answer.
package struct ExportedAttempt: Sendable {
  package var youth: ExportCode
  package var rank: Int
  package var on: Day
  package var path: Int?
}

/// A path, with its times ready for a survival analysis.
package struct ExportedPath: Sendable {
  package var youth: ExportCode
  package var rank: Int
  package var episode: Episode
  package var end: Day
  package var approach: Symbol
  package var action: ExportCode?
  package var place: ExportedPlace
  /// Days with a contact, the first included, up to the cut-off or the next path.
  package var contacts: Int
  /// Those after the mobilisation, up to the end of the path.
  package var contactsAfter: Int?
  package var attempts: Int
  /// By origin, in the order of `DurationOrigin`.
  package var times: [Observation?]
}

/// A step, an exit or a return: what came of a path.
package struct ExportedOutcome: Sendable {
  /// What it is; raw values are the file format.
  package enum Kind: String, CaseIterable, Sendable {
    case welcome = "accueil"
    case device = "dispositif"
    case situation
    case referral = "orientation"
    case arrival = "orientation-aboutie"
    case absence = "orientation-sans-suite"
    case earlyExit = "sortie-anticipee"
    case otherExit = "autre-sortie"
    case resumption = "reprise"
  }

  /// How an exit is known; raw values are the file format.
  package enum Evidence: String, CaseIterable, Sendable {
    case declared = "declaree"
    case unanswered = "sans-reponse"
    case unsolicited = "sans-sollicitation"
  }

  package var youth: ExportCode
  package var rank: Int
  package var on: Day
  package var path: Int?
  package var isMobilised: Bool
  package var kind: Kind
  /// The device, the situation, the reason of a declared exit.
  package var code = Symbol.none
  package var within = Symbol.none
  package var evidence: Evidence?
  package var partner: ExportCode?
  package var isAccompaniment: Bool?
}
