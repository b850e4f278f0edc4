internal import Outreach
internal import OutreachJournal

/// Which events `journal` lists.
struct JournalFilter {
  static let saisiDu = Option.value("saisi-du", "JOUR", help: "enregistrés depuis ce jour")
  static let saisiAu = Option.value("saisi-au", "JOUR", help: "enregistrés jusqu’à ce jour")
  static let jeune = Option.value(
    "jeune", "CODE|NOM|-", help: "sur ce jeune, doublons reconnus compris")
  static let type = Option.value(
    "type", "TYPE", repeatable: true,
    suggesting: .words(EventType.allCases.map(EventWords.typed)),
    help: "contact, sortie, orientation, correction...")
  static let conseiller = Option.value(
    "conseiller", "LOGIN", repeatable: true, help: "enregistrés par cette personne")
  static let options = Option.period + [saisiDu, saisiAu, jeune, type, conseiller]

  private let period: Period?
  private let recorded: (from: Day?, to: Day?)
  private let types: Set<EventType>
  private let writers: Set<String>
  // Every id of one person; `nil` when nobody is asked for.
  private let youths: Set<String>?

  /// The filter that the options make; a name is looked up as `noter` does.
  init(_ arguments: ParsedArguments, _ access: CarnetAccess, _ roster: Roster) throws {
    period = try PeriodExpression.parse(arguments, today: access.today)
    let from = try arguments.day(Self.saisiDu, today: access.today, future: .allowed)
    let to = try arguments.day(Self.saisiAu, today: access.today, future: .allowed)
    if let from, let to, Period(from: from, to: to) == nil {
      throw UsageError.refused(
        place: "--saisi-du, --saisi-au", found: "la période est à l’envers",
        expected: "attendu : le premier jour, puis le dernier",
        remedy: "Peut-être : --saisi-du \(to.iso) --saisi-au \(from.iso)")
    }
    recorded = (from, to)
    types = Set(try arguments.values(Self.type).map(Self.type))
    writers = Set(arguments.values(Self.conseiller))
    youths = try arguments.value(Self.jeune).map {
      let youth = try YouthLookup(roster: roster, access: access, arguments: arguments)
        .youth($0, at: "--jeune")
      return Set(roster.samePerson(as: youth))
    }
  }

  /// Whether an event is listed for itself.
  func holds(_ entry: JournalEntry) -> Bool {
    let event = entry.event
    if let period, !(event.on.map(period.contains) ?? false) { return false }
    if let from = recorded.from, entry.recordedOn < from { return false }
    if let to = recorded.to, entry.recordedOn > to { return false }
    if !writers.isEmpty, !writers.contains(event.by) { return false }
    if let youths {
      let spoken =
        [event["youth"]?.text].compactMap(\.self)
        + (event["youths"]?.items ?? []).compactMap(\.text)
      if youths.isDisjoint(with: spoken) { return false }
    }
    // What acts on other events shows as their state; it is listed by itself when asked for.
    guard types.isEmpty else { return event.type.map(types.contains) ?? false }
    switch event.type {
    case .eventCorrected, .eventRetracted, .segmentSealed: return false
    default: return true
    }
  }

  private static func type(_ text: String) throws(UsageError) -> EventType {
    if let type = EventWords.type(text) { return type }
    let known = EventType.allCases.map(EventWords.typed)
    throw .refused(
      place: "--type", found: quoted(text) + " n’est pas un type d’événement",
      expected: NearestName.of(text, among: known).map { "le plus proche : " + quoted($0) }
        ?? "attendu : " + alternatives(known),
      remedy: nil)
  }
}
