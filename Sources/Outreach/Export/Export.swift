/// A person, their code, and how many steps less than asked for is told of them.
struct CodedSubject: Sendable {
  let code: ExportCode
  let subject: ExportSubject
  let level: UInt8
}

/// Everyone and everything that a carnet tells an evaluator, under random codes: a pure function of the events
/// read, of the request and of the register of codes.
package struct Export: Sendable {
  package let request: ExportRequest
  package let population: Population
  package let anonymity: Anonymity
  package let quality: Bilan.Quality
  /// The codes, those of this export included.
  package let register: ExportRegister
  package let sessions: [ExportedSession]
  package let actions: [ExportedAction]
  package let partners: [ExportedPartner]
  // By code.
  private let subjects: [CodedSubject]
  // Those that a contact may name.
  private let knownSessions: Set<ExportCode>

  /// The export of `ledger`; `partners` are the standing lines that describe them, in order.
  package init(
    _ ledger: Ledger, _ request: ExportRequest, _ register: ExportRegister, partners: [Event]
  ) {
    let population = Population(
      ledger, request.programme, factsUntil: request.factsUntil,
      knownUntil: request.knownUntil?.end)
    let census = population.tally(ExportCensus(population))
    // New codes are given in an order that does not depend on which core came first.
    let subjects = census.subjects.sorted { $0.person.index < $1.person.index }
    let search = AnonymitySearch(request, subjects)
    var register = register
    var coded: [CodedSubject] = []
    for (subject, level) in zip(subjects, search.levels) {
      if let code = register.code(.youth, naming: [subject.youth] + subject.others) {
        coded.append(CodedSubject(code: code, subject: subject, level: level))
      }
    }
    self.subjects = coded.sorted { $0.code < $1.code }
    anonymity = search.result
    let things = ExportThings(
      population, partners: partners, census.spokenOf, request.detail.place, &register)
    (sessions, actions) = (things.sessions, things.actions)
    self.partners = things.partners
    knownSessions = Set(things.sessions.map(\.code))
    self.register = register
    self.request = request
    self.population = population
    quality = Bilan.Quality(ledger, population.live)
  }

  /// How many persons there are.
  package var count: Int { subjects.count }

  /// Hands over every person, by code, on every core: `add` puts a person into a piece, which is what `empty`
  /// gives at first, and `body` takes some pieces at a time, in order.
  package func forEachPiece<Piece: Sendable, Failure: Error>(
    _ empty: @escaping @Sendable () -> Piece,
    add: @escaping @Sendable (inout Piece, ExportedPerson) -> Void,
    _ body: ([Piece]) throws(Failure) -> Void
  ) throws(Failure) {
    let groups = population.groups()
    let (size, together) = (1024, 16)
    var start = 0
    while start < subjects.count {
      let first = start
      let count = min(together, (subjects.count - first + size - 1) / size)
      let pieces = sideBySide(count) { number in
        let low = first + number * size
        let range = low..<min(subjects.count, low + size)
        var (piece, place) = (empty(), low)
        population.forEachMember(
          of: range.lazy.map { Int(subjects[$0].subject.person.index) }, in: groups
        ) { member in
          add(&piece, person(member, subjects[place]))
          place += 1
        }
        return piece
      }
      try body(pieces)
      start += count * size
    }
  }

  /// The code of an action.
  package func action(_ symbol: Symbol) -> ExportCode? {
    symbol.isNone ? nil : register.code(.action, symbol)
  }

  /// The code of an outing, if the export tells of it.
  func session(_ symbol: Symbol) -> ExportCode? {
    guard !symbol.isNone, let code = register.code(.session, symbol) else { return nil }
    return knownSessions.contains(code) ? code : nil
  }

  /// The codes of the partners of a list.
  package func partners(_ list: SymbolList) -> [ExportCode] {
    list == .empty
      ? [] : population.ledger.tables[list].compactMap { register.code(.partner, $0) }
  }
}
