/// What is said of a person's birth, against itself and against the contacts.
struct BirthDoubts {
  fileprivate struct Saying {
    let person: Symbol
    let youth: Symbol
    let fact: Fact
    let value: CharacteristicValue
  }

  static func all(_ ledger: Ledger, _ live: LiveEvents, _ persons: Persons) -> [FactDoubt] {
    var sayings: [Saying] = []
    for place in ledger.facts.indices {
      guard let fact = live[place], case .described(let description) = fact.content else {
        continue
      }
      ledger.tables.forEachSaid(description) { said in
        guard !said.isUnknown, said.isOf(.birth) || said.isOf(.age) else { return }
        sayings.append(
          Saying(
            person: persons.person(of: fact.youth), youth: fact.youth, fact: fact,
            value: said.value))
      }
    }
    // In order of saying within each person.
    sayings.sort {
      ($0.person.index, $0.fact.on, $0.fact.at, $0.fact.source)
        < ($1.person.index, $1.fact.on, $1.fact.at, $1.fact.source)
    }
    var doubts: [FactDoubt] = []
    var births: [Symbol: BirthSpan] = [:]
    for group in sayings.chunked(by: \.person) {
      let known = group.compactMap { saying in saying.birth.map { (saying, $0) } }
      doubts += changes(known) + differences(known, ledger) + ages(group, known)
      births[group[group.startIndex].person] = known.last?.1
    }
    return doubts + early(births, ledger, live, persons)
  }

  // One youth, said to be born at two times.
  private static func changes(_ known: [(Saying, BirthSpan)]) -> [FactDoubt] {
    known.indices.compactMap { place in
      let (saying, birth) = known[place]
      guard let before = known[..<place].last(where: { $0.0.youth == saying.youth })?.1,
        !birth.agrees(with: before)
      else { return nil }
      return FactDoubt(
        source: saying.fact.source,
        problem: .changedBirth(before: before.written, after: birth.written))
    }
  }

  // Two youths taken for one person whose last said births cannot be one.
  private static func differences(
    _ known: [(Saying, BirthSpan)], _ ledger: Ledger
  ) -> [FactDoubt] {
    var last: [Symbol: (Saying, BirthSpan)] = [:]
    for saying in known { last[saying.0.youth] = saying }
    guard last.count > 1 else { return [] }
    let sayings = last.values.sorted { $0.0.fact.source < $1.0.fact.source }
    return sayings.dropFirst().compactMap { saying, birth in
      guard let other = sayings.first(where: { !$0.1.agrees(with: birth) }) else { return nil }
      return FactDoubt(
        source: saying.fact.source,
        problem: .differentBirths(
          own: birth.written, other: other.1.written,
          youth: ledger.symbols.text(other.0.youth)))
    }
  }

  // An age said that a birth, a year more or less forgiven, does not make.
  private static func ages(
    _ group: ArraySlice<Saying>, _ known: [(Saying, BirthSpan)]
  ) -> [FactDoubt] {
    group.compactMap { saying in
      guard case .years(let years) = saying.value,
        let birth = (known.last { $0.0.youth == saying.youth } ?? known.last)?.1
      else { return nil }
      let (year, month, _) = saying.fact.on.parts
      let last = (year - Int(years)) * 12 + month - 1
      guard !BirthSpan(months: last - 12...last, isSaid: true).isCompatible(with: birth) else {
        return nil
      }
      return FactDoubt(
        source: saying.fact.source,
        problem: .contradictoryAge(birth: birth.written, years: Int(years), on: saying.fact.on))
    }
  }

  private static func early(
    _ births: [Symbol: BirthSpan], _ ledger: Ledger, _ live: LiveEvents, _ persons: Persons
  ) -> [FactDoubt] {
    guard !births.isEmpty else { return [] }
    return ledger.facts.indices.compactMap { place in
      guard let fact = live[place], case .contact = fact.content,
        let birth = births[persons.person(of: fact.youth)]
      else { return nil }
      let (year, month, _) = fact.on.parts
      guard year * 12 + month - 1 < birth.months.lowerBound else { return nil }
      return FactDoubt(
        source: fact.source, problem: .contactBeforeBirth(birth: birth.written))
    }
  }
}

extension BirthDoubts.Saying {
  fileprivate var birth: BirthSpan? {
    guard case .birth(let year, let month) = value else { return nil }
    let first = Int(year) * 12
    return month == 0
      ? BirthSpan(months: first...first + 11)
      : BirthSpan(months: first + Int(month) - 1...first + Int(month) - 1)
  }
}

extension BirthSpan {
  // As it is written in a line: "2007" or "2007-05".
  fileprivate var written: String {
    let month = YearMonth(year: months.lowerBound / 12, month: months.lowerBound % 12 + 1)
    return months.count == 1 ? month.iso : String(month.iso.prefix(4))
  }
}

extension Array {
  // Neighbours of one key together.
  fileprivate func chunked<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where key(self[index]) != key(self[index - 1]) {
      chunks.append(self[start..<index])
      start = index
    }
    return isEmpty ? [] : chunks + [self[start...]]
  }
}
