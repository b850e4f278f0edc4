/// What has been described of one person, in order.
package struct Descriptions: Sendable {
  private var entries: [(on: Day, said: Said)] = []

  package init() {}

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  /// Adds one description made on `on`, not before those already there.
  mutating func append(_ description: UInt32, on: Day, tables: LedgerTables) {
    tables.forEachSaid(description) { entries.append((on, $0)) }
  }

  /// The value known at `day`: the last one described by then, `nil` when none or made unknown; for
  /// birth and gender alone, else the first described after.
  package func value(_ what: Characteristic, at day: Day) -> CharacteristicValue? {
    var found: CharacteristicValue?
    for entry in entries {
      if entry.on > day {
        guard found == nil, what == .birth || what == .gender else { break }
        if entry.said.isOf(what), !entry.said.isUnknown { return entry.said.value }
        continue
      }
      if entry.said.isOf(what) {
        found = entry.said.isUnknown ? nil : entry.said.value
      } else if entry.said.isOf(.allTraits), case .trait = what {
        found = nil
      }
    }
    return found
  }

  /// Completed years at `day`; `nil` when neither birth nor age is known.
  package func age(at day: Day) -> Int? {
    if case .birth(let year, let month) = value(.birth, at: day) {
      let (dayYear, dayMonth, _) = day.parts
      // A year alone is read as July.
      return dayYear - Int(year) - (dayMonth < (month == 0 ? 7 : Int(month)) ? 1 : 0)
    }
    return saidAge(at: day).map { Self.age($0.years, saidOn: $0.on, at: day) }
  }

  /// Completed years at `day` of somebody said to have `years` on `said`.
  static func age(_ years: Int, saidOn said: Day, at day: Day) -> Int {
    said <= day
      ? years + day.completedYears(since: said) : years - said.completedYears(since: day)
  }

  /// The age last said at or before the day, else the first said after.
  func saidAge(at day: Day) -> (on: Day, years: Int)? {
    var found: (on: Day, years: Int)?
    for entry in entries where entry.said.isOf(.age) {
      if entry.on > day, found != nil { break }
      guard case .years(let years) = entry.said.value else {
        found = nil
        continue
      }
      found = (entry.on, Int(years))
      if entry.on > day { break }
    }
    return found
  }

  /// Whether the use of what describes them is opposed at `day`.
  package func isOpposed(at day: Day) -> Bool { value(.opposed, at: day) == .bool(true) }

  /// Every trait with a known value at `day`, once.
  func forEachTrait(at day: Day, _ body: (Said) -> Void) {
    for (place, entry) in entries.enumerated() {
      guard entry.on <= day, !entry.said.isUnknown, entry.said.trait != nil else { continue }
      let isReplaced = entries[(place + 1)...].contains {
        $0.on <= day && ($0.said.isOfSame(as: entry.said) || $0.said.isOf(.allTraits))
      }
      if !isReplaced { body(entry.said) }
    }
  }

  /// The traits with a known value at `day`.
  package func traits(at day: Day) -> [Symbol: CharacteristicValue] {
    var traits: [Symbol: CharacteristicValue] = [:]
    forEachTrait(at: day) { said in
      if let trait = said.trait { traits[trait] = said.value }
    }
    return traits
  }
}
