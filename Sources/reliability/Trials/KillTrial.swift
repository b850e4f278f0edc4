import Foundation

/// Kills programs at random moments while four of them write.
struct KillTrial {
  private let place: Workplace
  private var draw: RandomDraw
  private var failures: [TrialFailure] = []
  private var kills = 0
  private var acknowledged = 0
  private var fragments = 0

  // Kills on one carnet, before it is looked at and replaced.
  private static let round = 200

  // A line should often cross from one page of memory to the next.
  private static let place = String(repeating: "Gare ", count: 38)

  init(_ place: Workplace) throws(ReliabilityError) {
    self.place = place
    draw = RandomDraw(seed: place.seed)
  }

  func result() throws(ReliabilityError) -> TrialResult {
    var trial = self
    let wanted = place.isShort ? 500 : 2000
    // Four writers, then two that have two programs each.
    let crews = [
      ["un-2345", "deux-2345", "trois-2345", "quatre-2345"],
      ["un-2345", "un-2345", "deux-2345", "deux-2345"],
    ]
    var turn = 0
    while trial.kills < wanted {
      try trial.round(crews[turn % 2], upTo: min(wanted, trial.kills + Self.round), turn)
      turn += 1
    }
    return TrialResult(
      size: "\(trial.kills) kills, \(trial.acknowledged) acknowledged, \(trial.fragments) torn",
      failures: trial.failures)
  }

  private mutating func round(
    _ writers: [String], upTo limit: Int, _ turn: Int
  ) throws(ReliabilityError) {
    let carnet = try TrialCarnet(place, "kills-\(turn)")
    let youths = try carnet.fill()
    let start = ContinuousClock.now
    try carnet.must(["noter", "--jeune", youths[0]])
    let usual = (ContinuousClock.now - start) / .microseconds(1)
    var (kills, draw, saved) = (kills, draw, Set<String>())
    var odd: [String] = []
    var crew = Crew(size: writers.count)
    try crew.work(
      next: { index in
        guard kills < limit else { return nil }
        let child = carnet.command(
          ["noter", "--jeune", youths[index % 2], "--lieu", Self.place], writer: writers[index],
          slot: index)
        let delay = Duration.microseconds(Int64(Double.random(in: 0...2 * usual, using: &draw)))
        return (child, Int.random(in: 0..<4, using: &draw) > 0 ? delay : nil)
      },
      ended: { _, end in
        if let id = end.acknowledged { saved.insert(id) }
        if end.signal == SIGKILL {
          kills += 1
        } else if end.status != 0, end.status != 75 {
          odd.append(end.summary)
        }
      })
    (self.kills, self.draw) = (kills, draw)
    acknowledged += saved.count
    for what in try odd + check(carnet, saved, Set(writers).sorted()) {
      failures.append(
        TrialFailure(
          what, at: carnet.folder, again: "reliability --keep --only kills --seed \(place.seed)"))
    }
    if failures.isEmpty { Disk.remove(carnet.folder) }
  }

  private mutating func check(
    _ carnet: TrialCarnet, _ saved: Set<String>, _ writers: [String]
  ) throws(ReliabilityError) -> [String] {
    fragments += CarnetScan(carnet.path).fragments
    var found: [String] = []
    for writer in writers {
      let end = try carnet.command(["noter", "--nouveau"], writer: writer).run()
      if end.status != 0 { found.append("the next command fails: \(end.summary)") }
    }
    let scan = CarnetScan(carnet.path)
    found += scan.faults
    found += saved.subtracting(scan.events.keys).sorted().map { "acknowledged and lost: \($0)" }
    let report = try carnet.command(["bilan", "--annee", "2026"]).run()
    if report.status != 0 || report.error.contains("abîmée") {
      found.append("a report sees damage: \(report.summary)")
    }
    return found
  }
}
