/// A person of an export, with all that their profile may tell.
struct ExportSubject: Sendable {
  /// The youth that stands for the person.
  let person: Symbol
  /// A youth whom the facts are about, and the others that are the same person.
  let youth: Symbol
  private(set) var others: [Symbol] = []
  /// Whether they oppose the use of what describes them: nothing of it is told.
  let isOpposed: Bool
  private var gender = Symbol.none
  private var year: Int16?
  private var band: AgeBand?
  private var commune = Symbol.none
  private var area = Symbol.none
  private var zones = SymbolList.empty

  /// The person as known at `day`; the age that counts is that of the first contact, else of the first fact.
  init(_ member: Population.Member, at day: Day) {
    person = member.person
    youth = member.facts.first?.youth ?? .none
    for fact in member.facts where fact.youth != youth && !others.contains(fact.youth) {
      others.append(fact.youth)
    }
    let said = member.life.descriptions
    isOpposed = said.isOpposed(at: day)
    guard !isOpposed else { return }
    func symbol(_ what: Characteristic) -> Symbol {
      if case .symbol(let symbol) = said.value(what, at: day) { symbol } else { .none }
    }
    gender = symbol(.gender)
    commune = symbol(.commune)
    area = symbol(.area)
    if case .list(let list) = said.value(.zones, at: day) { zones = list }
    if case .birth(let born, _) = said.value(.birth, at: day) {
      year = born
    } else if let age = said.saidAge(at: day) {
      year = Int16(clamping: age.on.parts.year - age.years)
    }
    band = member.firstContact.flatMap(said.age).map(AgeBand.init)
  }

  /// What an export of that detail tells, so many steps less.
  func profile(_ asked: ExportDetail, level: UInt8) -> ExportProfile {
    if level == asked.lastLevel { return .masked }
    let detail = asked.coarser(by: level)
    let birth: Shown<ExportedBirth> =
      switch detail.birth {
      case .none: asked.birth == .none ? .withheld : .masked
      case .band: band.map { .known(.band($0)) } ?? .unknown
      case .year: year.map { .known(.year(Int($0))) } ?? .unknown
      }
    return ExportProfile(
      gender: gender.isNone ? .unknown : .known(gender), birth: birth,
      place: ExportedPlace(
        commune: commune, area: area, zones: zones, detail.place, asked: asked.place))
  }
}

extension Population.Member {
  /// The first contact that counts, in profile or not, else the first fact.
  var firstContact: Day? {
    pathway.stretches.first?.episode.firstContact ?? pathway.outsider?.on ?? facts.first?.on
  }
}

/// Everyone whom an export is about.
struct ExportCensus: MemberTally {
  private let factsUntil: Day
  private(set) var subjects: [ExportSubject] = []
  private(set) var spokenOf = SpokenOf()
  private let tables: LedgerTables

  init(_ population: Population) {
    factsUntil = population.factsUntil
    tables = population.ledger.tables
  }

  mutating func add(_ member: Population.Member) {
    subjects.append(ExportSubject(member, at: factsUntil))
    spokenOf.add(member.facts, tables)
  }

  mutating func merge(_ other: ExportCensus) {
    subjects += other.subjects
    spokenOf.merge(other.spokenOf)
  }
}
