internal import Outreach
internal import OutreachJournal

/// Finds out of each line of notes whom it is about, and whether that can be doubted.
struct NoteUnderstanding {
  let fields: FieldReading
  let recognition: YouthRecognition
  let outing: Event?
  private let day: Day
  private let before: NotesBefore
  // The lines read so far, by the name they begin with.
  private var named: [String: Int] = [:]

  /// For notes of a day of the carnet as `fields` has read it.
  init(_ fields: FieldReading) throws {
    self.fields = fields
    day = try fields.contactDay()
    recognition = try YouthRecognition(fields.roster, fields.access)
    let isElsewhere =
      fields.arguments.flag(NoterCommand.horsSortie)
      || fields.arguments.flag(FieldOptions.inAction.option)
    outing = try fields.namedOuting() ?? (isElsewhere ? nil : fields.openOuting(on: day))
    before = try NotesBefore(fields, on: day, notes: recognition.notes)
  }

  /// The line `number`, those before it having been read.
  mutating func line(_ number: Int, _ text: String) -> NotedLine {
    let said = NoteLine(reading: text)
    var line = NotedLine(number: number, text: text, said: said, subject: .nobody)
    if said.rest.count > NoteReading.limit {
      line.doubt = .tooLong(said.rest.count)
    } else if said.people != nil || said.isVague {
      line.subject = .group(said.people ?? 0)
      line.doubt =
        outing.map { outing in
          before.counts(said.rest, in: outing)
            ? .alreadyNoted : said.isVague ? .howMany(said.people) : nil
        } ?? .noOuting
    } else if let name = said.name, name.utf8.count <= 100 {
      if let years = said.hour { line.doubt = .hour(years) } else { settle(&line, name) }
    } else if said.speaksOfSomebody {
      line.subject = .new(unlike: [])
      line.doubt = unnamed(said)
    } else {
      line.doubt = .unread
    }
    line.askOfPhone()
    return line
  }

  private func unnamed(_ said: NoteLine) -> NotedLine.Doubt? {
    if before.hasUnnamed(said) { return .alreadyNoted }
    if let name = said.laterName { return .laterName(name) }
    return NoteWords.mayName(said.rest) ? .perhapsNamed : nil
  }

  /// Finds out whom a `line` is about, once it is known that it says `name`.
  func settle(_ line: inout NotedLine, called name: String) {
    var understanding = self
    // Lines below do not come before it.
    if let first = named[folded(name)], first >= line.number {
      understanding.named[folded(name)] = nil
    }
    line.said.name = name
    line.doubt = nil
    understanding.settle(&line, name)
  }

  /// Whether somebody was already noted that day.
  func isNoted(_ youth: String) -> Bool { before.has(youth) }

  private mutating func settle(_ line: inout NotedLine, _ name: String) {
    let candidates = recognition.recognised(sighting(name, line.said)).filter(\.isWorthShowing)
    if let first = named[folded(name)] {
      line.doubt = .sameName(first, Array(candidates.prefix(3)))
      return
    }
    named[folded(name)] = line.number
    let codes = fields.roster.codes(name)
    if codes.count == 1, codes[0] == name || candidates.isEmpty {
      line.subject = .known(codes[0])
    } else if let sure = sure(candidates), line.said.rank != 1 {
      line.subject = .known(sure.youth)
    } else if !candidates.isEmpty {
      line.doubt = .which(Array(candidates.prefix(3)))
      return
    } else {
      line.subject = .new(unlike: [])
      if NoteWords.isStrange(name) {
        line.doubt = .strangeName
      } else if line.said.rank == 2 {
        line.doubt = .unknown
      }
      return
    }
    if case .known(let youth) = line.subject, before.has(youth) { line.doubt = .alreadyNoted }
  }

  // As everywhere: the only one called so, case and accents aside, with nobody near; and nothing said against it.
  private func sure(_ candidates: [RecognisedYouth]) -> RecognisedYouth? {
    let near = candidates.filter(\.candidate.isNear)
    guard near.count == 1, near[0].candidate.resemblance == .same,
      near[0].candidate.birth != .differs, near[0].candidate.gender != .differs
    else { return nil }
    return near[0]
  }

  private func sighting(_ name: String, _ said: NoteLine) -> Sighting {
    var places = Sighting.Places()
    places.add { outing?[$0.name]?.text }
    return Sighting(
      names: [name], birth: said.age.map { BirthSpan(age: $0, on: day) }, gender: said.gender,
      places: places, on: day)
  }
}
