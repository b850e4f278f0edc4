internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// Compares a publication with what its carnet holds now.
struct DriftReading {
  private let publication: Publication
  private let access: CarnetAccess
  private let reading: Reading
  private let roster: Roster

  /// `access` is the publication's carnet.
  init(_ publication: Publication, _ access: CarnetAccess) throws {
    (self.publication, self.access) = (publication, access)
    reading = try access.reading()
    roster = Roster(reading)
  }

  /// What has moved since `then`, the events frozen.
  func drift(since then: Ledger) throws -> Drift {
    let (verb, request) = (publication.verb, publication.request)
    let moves = FigureMoves(then: then, now: reading.ledger) { verb.figures($0, request) }
    let places = (moves.moved + moves.balanced).flatMap { $0.movers + $0.together.flatMap(\.self) }
    return Drift(
      title: publication.title, id: publication.id,
      madeOn: access.clock.day(at: publication.madeAt), writer: publication.writer,
      audience: publication.audience.label,
      isProtected: publication.audience.threshold != nil, moves: moves,
      events: try events(Set(places).sorted()), definition: try definition(),
      vocabulary: request.vocabulary)
  }

  private func events(_ places: [Int]) throws -> [Int: Drift.Event] {
    var events: [Int: Drift.Event] = [:]
    for (place, event) in zip(places, try reading.events(at: places)) {
      let source = reading.ledger.facts[place].source
      let (path, line) = reading.location(of: source)
      events[place] = Drift.Event(
        id: event.id, cause: cause(event, at: place), word: EventWords.word(event),
        place: path + ":\(line)", on: event.on, recordedOn: access.clock.day(at: event.at),
        by: event.by, youth: event["youth"]?.text.map(roster.code))
    }
    return events
  }

  private func cause(_ event: Event, at place: Int) -> Drift.Cause {
    switch event.type {
    case .eventCorrected: return .correction
    case .eventRetracted:
      let target = reading.ledger.retractions.first { $0.place == place }?.target
      return target.map { reading.ledger.facts[$0].type == .youthsLinked } == true
        ? .unlink : .retraction
    case .youthsLinked: return .link
    case .youthRegistered, .youthDescribed, .actionDescribed: return .description
    default: return event.at <= publication.madeAt ? .arrived : .late
    }
  }

  // The definition that the carnet has now under the same code, when it is another.
  private func definition() throws -> Drift.Definition? {
    let then = publication.request.programme
    guard let now = try? access.carnet.programme(then.id), !then.rules(differingFrom: now).isEmpty
    else { return nil }
    var request = publication.request
    let before = publication.verb.figures(reading.ledger, request)
    request.programme = now
    let after = publication.verb.figures(reading.ledger, request)
    let values = Dictionary(before.map { ($0.key, $0.value) }) { first, _ in first }
    let later = Dictionary(after.map { ($0.key, $0.value) }) { first, _ in first }
    let gone = before.filter { later[$0.key] == nil && $0.value != 0 }.map { figure in
      var figure = figure
      figure.value = 0
      return figure
    }
    return Drift.Definition(
      from: then, to: now,
      rows: (after + gone).compactMap { figure in
        let old = values[figure.key] ?? 0
        return old == figure.value ? nil : (figure, old)
      })
  }
}

extension Publication.Verb {
  /// The numbers of the report.
  func figures(_ ledger: Ledger, _ request: ReportRequest) -> [ReportFigure] {
    switch self {
    case .bilan: Bilan(ledger, request).figures
    case .cohortes: Cohorts(ledger, request).figures
    case .durees: Durations(ledger, request).figures
    }
  }
}
