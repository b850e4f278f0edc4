import Foundation

/// Lets the disk run full under each of several commands, on disks of 64 sizes.
struct FullDiskTrial {
  private let place: Workplace
  private var failures: [TrialFailure] = []
  private var refusals = 0
  private var commands = 0

  private static let sizes = 1...64

  init(_ place: Workplace) throws(ReliabilityError) { self.place = place }

  func result() throws(ReliabilityError) -> TrialResult {
    var trial = self
    for size in Self.sizes {
      let path = place.folder + "/full-\(size)"
      guard let disk = Mount("tmpfs", "tmpfs", on: path, options: "size=\(size * 4)k") else {
        return .skipped("no right to mount a tmpfs")
      }
      defer { disk.remove() }
      try trial.fill(disk, pages: size)
    }
    return TrialResult(
      size: "\(Self.sizes.count) sizes, \(trial.refusals) of \(trial.commands) commands refused",
      failures: trial.failures)
  }

  private mutating func fill(_ disk: Mount, pages: Int) throws(ReliabilityError) {
    var carnet = try TrialCarnet(program: place.program, folder: disk.path)
    carnet.answers = place.folder + "/full-answers"
    try Disk.make(carnet.answers)
    let creation = ["creer", carnet.path, "--structure", "Mission Locale"]
    guard try attempt(creation, carnet, pages) != nil else {
      if FileManager.default.fileExists(atPath: carnet.path + "/carnet.json") {
        fail("a carnet although « creer » failed", pages)
      }
      return
    }
    guard let first = try attempt(["noter", "--nouveau"], carnet, pages)?.youth else { return }
    disk.fill(sparing: pages % 5 * 4096)
    var saved = Set(CarnetScan(carnet.path).events.keys)
    var last = ""
    var refused = 0
    for turn in 0..<40 where refused < 4 {
      let words =
        switch turn % 4 {
        case 0: ["noter", "--nouveau", "--alias", TrialCarnet.aliases[0] + "\(turn)"]
        case 1: ["noter", "--jeune", first]
        case 2: ["corriger", last, "--lieu", String(repeating: "Gare ", count: 38) + "\(turn)"]
        default: ["annuler", last]
        }
      if words.contains("") { continue }
      if let end = try attempt(words, carnet, pages) {
        saved.insert(end.acknowledged ?? "")
        // Nothing is corrected once it is undone.
        if words[0] == "noter" { last = end.acknowledged ?? "" }
        if words[0] == "annuler" { last = "" }
      } else {
        refused += 1
      }
    }
    _ = try attempt(["simuler", "--jeunes", "20", disk.path + "/invente"], carnet, pages)
    disk.resize("4m")
    let end = try carnet.command(["noter", "--nouveau"]).run()
    if end.status != 0 { fail("with room again: \(end.summary)", pages) }
    let scan = CarnetScan(carnet.path)
    for what in scan.faults { fail(what, pages) }
    for id in saved.subtracting(scan.events.keys) { fail("acknowledged and lost: \(id)", pages) }
  }

  // What it said when it worked.
  private mutating func attempt(
    _ words: [String], _ carnet: TrialCarnet, _ pages: Int
  ) throws(ReliabilityError) -> Ended? {
    let known = Set(CarnetScan(carnet.path).events.keys)
    let end = try carnet.command(words).run()
    commands += 1
    let answer = FaultAnswer(end)
    for breach in answer.breaches { fail(breach + " [\(words[0])]", pages) }
    if end.status == 0 { return end }
    refusals += 1
    let new = Set(CarnetScan(carnet.path).events.keys).subtracting(known)
    if answer.deniesSaving, !new.isEmpty { fail("said not to be saved, and there", pages) }
    return nil
  }

  private mutating func fail(_ what: String, _ pages: Int) {
    failures.append(
      TrialFailure(
        what, at: "tmpfs of \(pages * 4) KiB", again: "reliability --keep --only full-disk"))
  }
}
