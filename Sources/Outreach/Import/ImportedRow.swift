/// What one row says, read by the rules, before it is known whom it is about.
package struct ImportedRow: Sendable {
  /// An event that the row makes.
  package struct Made: Sendable {
    package let type: EventType
    package let on: Day
    /// The type's own keys, the youth left out.
    package let own: [JSONMember]
    /// Free text for the confidential part.
    package let note: String?
  }

  /// As a spreadsheet numbers it.
  package let number: Int
  /// Whether the rules leave it.
  package var isSkipped = false
  /// What its identifiers are made of, stirred with a secret unless the source names the row and says when and by whom
  /// it was recorded.
  package var identity: ImportIdentity
  /// What they were made of by earlier versions, when no column names the row: every cell of it.
  var former: ImportIdentity?
  /// Whether a column names it.
  let isNamed: Bool
  /// All that it holds.
  let cells: [[UInt8]]
  package var on = Day(number: 0)
  /// When it was recorded, as the tool says.
  package var at: Instant?
  package var by: String?
  package var hasYouth = false
  /// A youth of the carnet, by code.
  package var known: String?
  /// What the source calls the youth.
  package var key: ImportIdentity?
  package var names: [JSONMember] = []
  package var profile: [JSONMember] = []
  package var events: [Made] = []
  package var faults: [ImportFault] = []

  init(number: Int, identity: ImportIdentity, isNamed: Bool, cells: [[UInt8]]) {
    (self.number, self.identity, self.isNamed, self.cells) = (number, identity, isNamed, cells)
  }

  // The ranks of what a row gives identifiers to; then those of each event and of its note in turn.
  static let youthRank = 0
  static let profileRank = 1
  static let identityRank = 2
  static let sessionRank = 3

  /// The ranks of what it writes in the journal.
  var ranks: [Int] { [Self.profileRank] + events.indices.map(Self.rank) }

  /// The rank of the event at `place`, that of its note being the next.
  static func rank(ofEvent place: Int) -> Int { 4 + 2 * place }
}
