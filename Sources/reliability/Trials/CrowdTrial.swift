import Foundation

/// Eight programs write a thousand events each at once: as one writer, then as eight.
struct CrowdTrial {
  private let place: Workplace

  init(_ place: Workplace) throws(ReliabilityError) { self.place = place }

  func result() throws(ReliabilityError) -> TrialResult {
    var result = TrialResult(size: "")
    // The common lock is what the trial is about; the other way is shorter in CI.
    let ways = [
      (writers: 1, events: place.isShort ? 250 : 1000),
      (writers: 8, events: place.isShort ? 60 : 1000),
    ]
    var sizes: [String] = []
    for (writers, events) in ways {
      let (saved, busy, found) = try crowd(writers: writers, events: events)
      sizes.append("\(saved) events by \(writers)" + (busy > 0 ? " (\(busy) told to wait)" : ""))
      result.failures += found.map {
        TrialFailure($0, at: "\(writers) writers", again: "reliability --keep --only crowd")
      }
    }
    result.size = sizes.joined(separator: ", ")
    return result
  }

  private func crowd(
    writers: Int, events: Int
  ) throws(ReliabilityError) -> (saved: Int, busy: Int, found: [String]) {
    let carnet = try TrialCarnet(place, "crowd-\(writers)")
    let youths = try carnet.fill(writer: "depart-2345")
    var left = [Int](repeating: events, count: 8)
    var saved: [String] = []
    var found: [String] = []
    var busy = 0
    var crew = Crew(size: 8)
    try crew.work(
      next: { index in
        guard left[index] > 0 else { return nil }
        left[index] -= 1
        let words = ["noter", "--jeune", youths[index % 2]]
        let writer = "essai\(index % writers)-2345"
        return (carnet.command(words, writer: writer, slot: index), nil)
      },
      ended: { index, end in
        if end.status == 0, let id = end.acknowledged {
          saved.append(id)
        } else if end.status == 75 {
          busy += 1
          left[index] += 1
        } else {
          found.append(end.summary)
        }
      })
    let scan = CarnetScan(carnet.path)
    found += scan.faults
    if Set(saved).count != saved.count { found.append("an id was given twice") }
    let lost = Set(saved).subtracting(scan.events.keys)
    found += lost.sorted().map { "acknowledged and lost: \($0)" }
    // The carnet began with an action and two youths, met once.
    let wanted = 8 * events + 5
    if scan.events.count != wanted {
      found.append("\(scan.events.count) events instead of \(wanted)")
    }
    if scan.fragments > 0 { found.append("\(scan.fragments) fragments") }
    return (saved.count, busy, found)
  }
}
