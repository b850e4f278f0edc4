internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// The lines of notes that are to be recorded, all in one writing: either every one is there or those before a cut.
struct NoteBatch {
  private let fields: FieldReading
  private let understanding: NoteUnderstanding
  private let entries: [(line: NotedLine, entry: NoterEntry)]
  private let groups: [(line: NotedLine, count: Int)]
  private let leftAside: [Int]

  /// What `lines` come to, their doubts settled.
  init(_ understanding: NoteUnderstanding, _ lines: [NotedLine]) throws {
    fields = understanding.fields
    self.understanding = understanding
    var entries: [(line: NotedLine, entry: NoterEntry)] = []
    var youths: [Int: String] = [:]
    var given: [String] = []
    for line in lines {
      var youth: NotedYouth
      switch line.subject {
      case .known(let id): youth = NotedYouth(known: id)
      case .line(let number):
        guard let id = youths[number] else { continue }
        youth = NotedYouth(known: id)
      case .new(let others):
        youth = NotedYouth(
          newOf: understanding.recognition, isNamed: line.said.name != nil, unlike: others,
          given: given)
        given += [youth.spokenCode].compactMap(\.self)
      case .group, .nobody: continue
      }
      youths[line.number] = youth.id
      let note = line.said.rest.isEmpty ? nil : line.said.rest
      entries.append(
        (
          line,
          try NoterEntry(
            Self.fields(line.said, fields), with: youth,
            called: youth.isNew ? line.said.name : nil, phone: line.said.phone, note: note)
        ))
    }
    self.entries = entries
    groups = lines.compactMap { line in
      if case .group(let count) = line.subject { (line, count) } else { nil }
    }
    leftAside = lines.filter { $0.subject == .nobody }.map(\.number)
  }

  // The options that a command line would have had for the line.
  private static func fields(_ said: NoteLine, _ fields: FieldReading) -> FieldReading {
    var arguments = fields.arguments
    let values: [(String, [String])] = [
      ("age", said.age.map { ["\($0)"] } ?? []), ("genre", said.gender.map { [$0] } ?? []),
      ("habite", said.zones), ("theme", said.themes),
    ]
    for (name, values) in values {
      let all = FieldOptions.contact + FieldOptions.profile
      guard let option = all.first(where: { $0.option.name == name })?.option else { continue }
      for value in values where !arguments.values(option).contains(value) {
        arguments.add(option, value: value)
      }
    }
    return FieldReading(arguments: arguments, roster: fields.roster, access: fields.access)
  }

  /// Records it, and answers line by line what each did.
  func record() throws -> ExitStatus {
    let counts = try groups.isEmpty ? [] : [correction()]
    let drafts = entries.map(\.entry.drafts)
    let notes = groups.map {
      EventDraft(noteOn: session, as: "session", youth: nil, text: $0.line.said.rest)
    }
    let events = try fields.access.record(drafts.flatMap(\.self) + counts) { events in
      contacts(events, drafts).enumerated().flatMap { entries[$0].entry.confidential($1) } + notes
    }
    try fields.access.environment.acknowledge(
      answer(events, contacts(events[...], drafts)).map { $0 + "\n" }.joined())
    if !leftAside.isEmpty {
      fields.access.environment.note(
        (leftAside.count > 1 ? "lignes laissées de côté : " : "ligne laissée de côté : ")
          + leftAside.map { "\($0)" }.joined(separator: ", "))
    }
    return .done
  }

  // The contact of each entry is the last of its events.
  private func contacts(_ events: ArraySlice<Event>, _ drafts: [[EventDraft]]) -> [Event] {
    var end = events.startIndex
    return drafts.map { draft in
      end += draft.count
      return events[end - 1]
    }
  }

  private func answer(_ events: [Event], _ contacts: [Event]) throws -> [String] {
    let (day, access) = (try fields.contactDay(), fields.access)
    var lines = access.wrapped(
      "enregistré : " + (entries.count).counted("contact", "contacts") + " du "
        + FrenchDate.full(day, today: access.today), indent: 0)
    for ((line, entry), contact) in zip(entries, contacts) {
      let outcome = try? ContactOutcome(fields, after: events)
        .sentence(youth: entry.youth.id, on: day)
      lines += access.wrapped(
        "ligne \(line.number) : " + entry.who + (outcome.map { ", " + $0 } ?? ""), indent: 2)
      lines += access.undoing(contact, indent: 4)
    }
    if let counted = events.last, !groups.isEmpty {
      let people = groups.reduce(0) { $0 + $1.count }
      lines += access.wrapped(
        people.counted("personne comptée dans la sortie", "personnes comptées dans la sortie"),
        indent: 2)
      lines += access.undoing(counted, indent: 4)
    }
    return lines
  }

  private var session: String { understanding.outing?["session"]?.text ?? "" }

  // Youths who are not named come besides those noted, before and now; other people besides the youths.
  private func correction() throws -> EventDraft {
    guard let outing = understanding.outing else {
      throw Failure(.internalFault, "des personnes à compter sans sortie")
    }
    let roster = fields.roster
    let before = try roster.youths(notedIn: outing)
    let persons = Persons(roster.reading.ledger, roster.live)
    let after = before.union(entries.map { roster.person(of: $0.entry.youth.id, persons) })
    let youths = outing["youths"]?.integer ?? 0
    let others = max(0, (outing["people"]?.integer ?? 0) - max(youths, before.count))
    func count(_ isOfAllAges: Bool) -> Int {
      groups.filter { $0.line.said.isOfAllAges == isOfAllAges }.reduce(0) { $0 + $1.count }
    }
    let allYouths = after.count + max(0, youths - before.count) + count(false)
    return try Outings(fields).correction(
      of: outing,
      with: [
        JSONMember("people", .integer(allYouths + others + count(true))),
        JSONMember("youths", .integer(allYouths)),
      ])
  }
}
