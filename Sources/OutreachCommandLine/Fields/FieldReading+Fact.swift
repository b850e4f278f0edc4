internal import Outreach
internal import OutreachJournal

extension FieldReading {
  /// The carnet as it is now, and the options to read against it.
  init(_ arguments: ParsedArguments, _ environment: Environment) throws {
    let access = try CarnetAccess(arguments, environment)
    self.init(arguments: arguments, roster: Roster(try access.reading()), access: access)
  }

  /// The day of the fact: `--date`, else today.
  func day() throws(UsageError) -> Day {
    try arguments.day(.date, today: access.today) ?? access.today
  }

  /// The id of the youth typed at `place`, one that the carnet knows.
  func youth(_ typed: String, at place: String) throws -> String {
    try YouthLookup(
      roster: roster, access: access, arguments: arguments, newYouth: "allervers jeune ajouter"
    ).youth(typed, at: place)
  }

  /// `members` with the writer as staff when nobody is named.
  func staffed(_ members: [JSONMember]) throws -> [JSONMember] {
    guard !members.contains(where: { $0.key == EventKey.staff.name }) else { return members }
    return members + [JSONMember("staff", .array([.string(try access.post().login)]))]
  }

  /// The carnet's label of a code.
  func label(_ code: String) -> String { access.carnet.settings.vocabulary.label(code) }
}
