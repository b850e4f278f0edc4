import Outreach

/// Makes every system call that a command makes on files fail, one after the other, by every error it may give.
struct FaultTrial {
  private let place: Workplace

  init(_ place: Workplace) throws(ReliabilityError) { self.place = place }

  func result() throws(ReliabilityError) -> TrialResult {
    guard place.has("strace") else { return .skipped("no strace") }
    let workers = 2
    let shares = try sideBySide(workers) { worker throws(ReliabilityError) in
      try share(worker, of: workers)
    }
    var all = TrialResult(size: "")
    var faults = 0
    for share in shares {
      faults += Int(share.size) ?? 0
      all.failures += share.failures
      all.skipped = all.skipped ?? share.skipped
    }
    all.size = "\(faults) faults"
    return all
  }

  private func share(_ worker: Int, of workers: Int) throws(ReliabilityError) -> TrialResult {
    var result = TrialResult(size: "")
    var faults = 0
    for scene in FaultScene.all {
      let run = try FaultRun(place, scene, worker: worker)
      guard let run else {
        result.skipped = "no verb « \(scene.words[0]) »"
        continue
      }
      for (turn, fault) in Fault.all(scene, isShort: place.isShort).enumerated()
      where turn % workers == worker {
        try tryAll(fault, run, &faults, &result.failures)
      }
      run.clear()
    }
    result.size = String(faults)
    return result
  }

  // Call after call, until the fault no longer happens.
  private func tryAll(
    _ first: Fault, _ run: FaultRun, _ faults: inout Int, _ failures: inout [TrialFailure]
  ) throws(ReliabilityError) {
    var fault = first
    while true {
      if place.fault == nil || place.fault == fault.name {
        guard let found = try run.attempt(fault) else { break }
        faults += 1
        failures += found.map {
          TrialFailure(
            "\(fault.call): \($0)", at: fault.name,
            again: "reliability --keep --fault " + fault.name)
        }
      }
      fault.place += 1
      // No command makes so many calls: the loop must end when one fault alone is asked for.
      if fault.place > 2000 { break }
    }
  }
}
