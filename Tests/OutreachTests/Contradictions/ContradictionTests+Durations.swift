import Outreach
import OutreachRendering
import Testing

/// What no durations can say of the paths of one window.
extension ContradictionTests {
  @Test(arguments: CountedCarnet.names)
  func `every class of frequency is the same in the text, the csv and the JSON`(name: String)
    throws
  {
    let durations = try CountedCarnet.named(name).durations
    let (rows, total) = (durations.frequency, durations.counts.total)
    #expect(rows.map(\.frequency) == Durations.Frequency.allCases)
    #expect(rows.map(\.count).reduce(0, +) == total)
    let json = durations.json["frequency"]?.items ?? []
    #expect(json.compactMap { $0["label"]?.text } == rows.map(\.frequency.rawValue))
    #expect(json.compactMap { $0["count"]?.integer } == rows.map(\.count))
    let csv = String(decoding: durations.csv(tableur: false), as: UTF8.self)
    let written = csv.split(separator: "\r\n").filter { $0.hasPrefix("frequence,") }
    let printed = durations.page().text.split(separator: "\n")
    #expect(written.count == rows.count)
    for (line, row) in zip(written, rows) {
      #expect(line.contains(",\(row.frequency.rawValue),,,,\(row.count),,,,\(total),"), "\(line)")
      guard total > 0 else { continue }
      let label = row.frequency.rawValue.replacing("'", with: "’")
      let share = Share(row.count, of: total)
      let found = printed.filter { $0.lowercased().hasPrefix("  \(label)  ") }
      #expect(found.count == 1, "\(label)")
      #expect(
        found.allSatisfy { $0.contains(share.percent) && $0.hasSuffix(share.fraction) }, "\(label)")
    }
  }

  @Test(arguments: CountedCarnet.names)
  func `every mobilised path has one duration, those still open apart`(name: String) throws {
    let carnet = try CountedCarnet.named(name)
    let durations = carnet.durations
    let paths = carnet.mobilised.filter {
      $0.mobilised.map(carnet.request.period.contains) == true
    }
    let states = Dictionary(grouping: paths, by: \.state).mapValues(\.count)
    let counts: [(Episode.State, KeyPath<Durations.Counts, Int>)] = [
      (.arrive, \.arrive), (.situation, \.situation), (.sortie, \.sortie), (.autre, \.autre),
      (.encours, \.encours),
    ]
    for (state, count) in counts {
      #expect(durations.counts[keyPath: count] == states[state, default: 0], "\(state)")
      let sum = durations.bins.map { $0.counts[keyPath: count] }.reduce(0, +)
      #expect(sum == durations.counts[keyPath: count], "\(state)")
    }
    #expect(durations.counts.total == paths.count)
    // Exclusive and exhaustive: each bin begins where the one before ends, and the last has no end.
    let bounds = carnet.request.programme.durationBins
    #expect(durations.bins.map(\.fromMonths) == [0] + bounds)
    #expect(durations.bins.map(\.toMonths) == bounds.map(Optional.some) + [nil])
    // Whoever left once has an end on the curve, even if under way again.
    let open = paths.count { $0.state == .encours && $0.exits.isEmpty }
    #expect(durations.curves[1].open == open)
  }
}
