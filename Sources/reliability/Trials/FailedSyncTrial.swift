import Foundation

/// Lets `fsync` fail for good reason: an ext4 image lies on a disk that is full for a while. What was reported as
/// saved must be there once the image is mounted anew; a naive program must be seen to lose.
struct FailedSyncTrial {
  private let place: Workplace
  private var failures: [TrialFailure] = []
  private var saved = 0
  private var unsaved = 0
  private var naive = (saved: 0, lost: 0)

  // Lines long enough to need new blocks soon.
  private static let place = String(repeating: "Gare ", count: 38)

  init(_ place: Workplace) throws(ReliabilityError) { self.place = place }

  func result() throws(ReliabilityError) -> TrialResult {
    guard place.has("mkfs.ext4") else { return .skipped("no mkfs.ext4") }
    var trial = self
    let rounds = place.isShort ? 10 : 40
    for round in 0..<rounds {
      guard try trial.round(round) else { return .skipped("no right to mount a loop device") }
    }
    let size =
      "\(rounds) disks, \(trial.saved) saved, \(trial.unsaved) refused; "
      + "naive: \(trial.naive.lost) of \(trial.naive.saved) lost"
    // Where the room given back is found again all the same, no sync fails: nothing was tried.
    if trial.naive.lost == 0, trial.failures.isEmpty {
      return .skipped("the naive program loses nothing on this machine (\(size))")
    }
    return TrialResult(size: size, failures: trial.failures)
  }

  // `false` when nothing can be mounted.
  private mutating func round(_ round: Int) throws(ReliabilityError) -> Bool {
    let folder = place.folder + "/sync-\(round)"
    guard let outer = Mount("tmpfs", "tmpfs", on: folder, options: "size=40m") else { return false }
    defer { outer.remove() }
    let image = folder + "/image"
    // Every block of the image is written once, so that its journal and its tables have their room.
    guard Mount.run("truncate", ["-s", "24M", image]) == 0,
      Mount.run("mkfs.ext4", ["-q", "-F", "-b", "4096", image]) == 0,
      Mount.run("dd", ["if=" + image, "of=" + image, "conv=notrunc", "bs=64k"]) == 0,
      let inner = Mount("ext4", image, on: folder + "/disk", options: "loop")
    else { return false }
    // State and answers stay on a sound disk.
    var carnet = try TrialCarnet(
      program: place.program, folder: place.folder + "/sync-\(round)-side")
    carnet.path = inner.path + "/carnet"
    let youths: [String]
    do throws(ReliabilityError) { youths = try carnet.fill() } catch {
      inner.remove()
      throw error
    }
    var naive = NaiveJournal(path: inner.path + "/naive.jsonl")
    naive.append()
    // What is free in the image is given back: only new data will find no room.
    guard Mount.run("sync", []) == 0, Mount.run("fstrim", [inner.path]) == 0,
      inner.limitRequests()
    else { throw .failed(command: "fstrim \(inner.path)", said: "not possible") }
    outer.fill(sparing: 0)
    var saved = try note(carnet, youths[0], 30)
    for _ in 0..<60 { naive.append() }
    outer.empty()
    saved += try note(carnet, youths[0], 10)
    for _ in 0..<10 { naive.append() }
    naive.close()
    let cached = Disk.files(in: carnet.path)
    inner.remove()
    guard let again = Mount("ext4", image, on: inner.path, options: "loop") else {
      fail("the image cannot be mounted anew")
      return true
    }
    defer { again.remove() }
    look(carnet, saved, cached)
    let lost = naive.lost
    (self.naive.saved, self.naive.lost) = (
      self.naive.saved + naive.saved, self.naive.lost + lost
    )
    return true
  }

  private mutating func note(
    _ carnet: TrialCarnet, _ youth: String, _ times: Int
  ) throws(ReliabilityError) -> [String] {
    var ids: [String] = []
    for _ in 0..<times {
      let end = try carnet.command(["noter", "--jeune", youth, "--lieu", Self.place]).run()
      for breach in FaultAnswer(end).breaches { fail(breach) }
      if let id = end.acknowledged { ids.append(id) } else { unsaved += 1 }
    }
    saved += ids.count
    return ids
  }

  // Where a lost event stood as long as the machine remembered it helps to understand.
  private mutating func look(
    _ carnet: TrialCarnet, _ saved: [String], _ cached: [String: [UInt8]]
  ) {
    let scan = CarnetScan(carnet.path)
    for (turn, id) in saved.enumerated() where scan.events[id] == nil {
      let files = cached.filter { String(decoding: $0.value, as: UTF8.self).contains(id) }
      fail("acknowledged and lost: \(id), saved as number \(turn) in \(files.keys.sorted())")
    }
    for fault in scan.faults { fail(fault) }
    guard let end = try? carnet.command(["noter", "--nouveau"]).run(), end.status == 0 else {
      fail("the next command fails")
      return
    }
    for fault in CarnetScan(carnet.path).faults where !scan.faults.contains(fault) {
      fail("after the next: " + fault)
    }
  }

  private mutating func fail(_ what: String) {
    failures.append(
      TrialFailure(what, at: "ext4", again: "reliability --keep --only failed-sync"))
  }
}
