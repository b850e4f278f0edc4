/// What besides the names tells people apart or brings them together, and how common each value is.
struct SharedEvidence {
  // By person: 0 when not known.
  private var genders: [Int32] = []
  private var communes: [Int32] = []
  private let births: [BirthSpan?]
  // By value of the two lists above.
  private var genderCounts = [0]
  private var communeCounts = [0]
  // By person: how many may have been born when they were.
  private let sameBirths: [Int]
  private let knownBirths: Int

  init(_ people: [KnownPerson]) {
    births = people.map(\.birth)
    let earliest = births.compactMap { $0?.months.lowerBound }.sorted()
    let latest = births.compactMap { $0?.months.upperBound }.sorted()
    knownBirths = latest.count
    sameBirths = births.map { span in
      guard let span else { return 0 }
      return earliest.leading { $0 <= span.months.upperBound }
        - latest.leading { $0 < span.months.lowerBound }
    }
    var seen: [String: Int32] = [:]
    genders = people.map { Self.number($0.gender ?? "", &seen, &genderCounts) }
    seen = [:]
    communes = people.map { person in
      // « Échirolles » and « echirolles » are one place.
      var folded = String.UnicodeScalarView()
      folded += FoldedName(person.commune ?? "").letters
      return Self.number(String(folded), &seen, &communeCounts)
    }
  }

  private static func number(
    _ text: String, _ seen: inout [String: Int32], _ counts: inout [Int]
  ) -> Int32 {
    guard !text.isEmpty else { return 0 }
    let number = seen[text] ?? Int32(counts.count)
    if number == counts.count {
      seen[text] = number
      counts.append(0)
    }
    counts[Int(number)] += 1
    // What is known in all stands where the unknown would.
    counts[0] += 1
    return number
  }

  /// Whether nothing known of both tells them apart.
  func isCompatible(_ first: Int, _ second: Int) -> Bool {
    guard genders[first] == genders[second] || genders[first] == 0 || genders[second] == 0,
      communes[first] == communes[second] || communes[first] == 0 || communes[second] == 0
    else { return false }
    guard let left = births[first], let right = births[second] else { return true }
    return left.isCompatible(with: right)
  }

  /// Of the others, the share that has what the two share: 1 when they share nothing.
  func share(_ first: Int, _ second: Int) -> Double {
    var share = 1.0
    if gender(first, second) == .agrees {
      share *= Self.share(genderCounts[Int(genders[first])], of: genderCounts[0])
    }
    if commune(first, second) == .agrees {
      share *= Self.share(communeCounts[Int(communes[first])], of: communeCounts[0])
    }
    if birth(first, second) == .agrees {
      share *= Self.share(max(sameBirths[first], sameBirths[second]), of: knownBirths)
    }
    return share
  }

  private static func share(_ count: Int, of total: Int) -> Double {
    Double(count - 1) / Double(total - 1)
  }

  func birth(_ first: Int, _ second: Int) -> LookAlike.Comparison {
    guard let left = births[first], let right = births[second] else { return .unknown }
    return left.agrees(with: right) ? .agrees : .near
  }

  func gender(_ first: Int, _ second: Int) -> LookAlike.Comparison {
    genders[first] == 0 || genders[second] == 0 ? .unknown : .agrees
  }

  func commune(_ first: Int, _ second: Int) -> LookAlike.Comparison {
    communes[first] == 0 || communes[second] == 0 ? .unknown : .agrees
  }
}
