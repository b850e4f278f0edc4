import Foundation

/// One scene, played again for each fault, and what must be true after it.
struct FaultRun {
  private let scene: FaultScene
  private let base: TrialCarnet
  private let carnet: TrialCarnet
  private let words: [String]
  private let paths: [String]
  private let before: [String: [UInt8]]
  private let known: Set<String>

  /// `nil` when the program lacks the verb.
  init?(_ place: Workplace, _ scene: FaultScene, worker: Int) throws(ReliabilityError) {
    self.scene = scene
    base = try TrialCarnet(place, "faults/\(scene.name)-\(worker)-base")
    carnet = try TrialCarnet(place, "faults/\(scene.name)-\(worker)")
    guard let words = try scene.prepare(base) else { return nil }
    self.words = words
    try Disk.replace(carnet.folder, by: base.folder)
    before = Disk.files(in: base.folder + "/carnet")
    known = Set(CarnetScan(base.path).events.keys)
    let child = carnet.command(words, writer: scene.writer)
    let (end, calls) = try Tracing(carnet: carnet).run(child)
    guard end.status == 0 || scene.words[0] == "verifier" else {
      throw .failed(command: end.line, said: end.summary)
    }
    paths = Self.paths(calls, folder: carnet.folder) + [child.output]
  }

  func clear() {
    Disk.remove(base.folder)
    Disk.remove(carnet.folder)
  }

  // The files it looked at from the first of its own on, and the segments it may yet make.
  private static func paths(_ calls: [SystemCall], folder: String) -> [String] {
    let own = calls.drop { call in !call.paths.contains { $0.hasPrefix(folder + "/") } }
    var paths = Set(own.flatMap { call in call.paths + (call.descriptorPath.map { [$0] } ?? []) })
    for path in paths where path.hasSuffix(".jsonl") {
      for number in 2...3 { paths.insert(path.dropLast(6) + "-\(number).jsonl") }
    }
    return paths.filter { path in
      path.hasPrefix("/") && !path.hasPrefix(folder + "/errors") && path != folder
        && !["/proc", "/sys", "/dev"].contains { path.hasPrefix($0) }
    }.sorted()
  }

  /// What is wrong after `fault`; `nil` when it did not happen.
  func attempt(_ fault: Fault) throws(ReliabilityError) -> [String]? {
    try Disk.replace(carnet.folder, by: base.folder)
    let child = carnet.command(words, writer: scene.writer)
    let tracing = Tracing(carnet: carnet, paths: paths, fault: fault.injection)
    let (end, calls) = try tracing.run(child)
    guard calls.contains(where: \.isInjected) else { return nil }
    let answer = FaultAnswer(end)
    let order = WriteOrder(
      calls, roots: [carnet.path, carnet.folder + "/config", carnet.folder + "/state"],
      outputs: [child.output], existing: Set(before.keys.map { carnet.path + "/" + $0 }))
    var found = answer.breaches + changes()
    let after = CarnetScan(carnet.path)
    found += after.faults
    // A fragment may be given up before the event itself fails.
    let new = Set(after.events.keys).subtracting(known).subtracting(after.seals)
    if answer.isSaved, let id = end.acknowledged {
      if !after.events.keys.contains(id) { found.append("acknowledged and not there: \(id)") }
      if !isSynced(id, order) { found.append("acknowledged and not synced: \(id)") }
    } else if answer.isSaved, new.isEmpty, scene.words[0] != "verifier" {
      found.append("said to be saved, and nothing new is there")
    } else if answer.deniesSaving, !new.isEmpty {
      found.append("said not to be saved, and there: \(new.sorted()) (\(end.summary))")
    }
    return found + (try next(after, end.acknowledged))
  }

  // What was there is there, byte for byte.
  private func changes() -> [String] {
    let after = Disk.files(in: carnet.path)
    return before.keys.sorted().compactMap { name in
      guard let was = before[name], let now = after[name] else { return "\(name) is gone" }
      let stands = name.hasSuffix(".jsonl") ? now.starts(with: was) : now == was
      return stands ? nil : "\(name) is no longer what it was"
    }
  }

  // One file that holds the event, and the folders above it, were waited for.
  private func isSynced(_ id: String, _ order: WriteOrder) -> Bool {
    let files = Disk.files(in: carnet.path).filter {
      $0.key.hasPrefix("journal/") && String(decoding: $0.value, as: UTF8.self).contains(id)
    }
    return files.keys.contains { name in
      let path = carnet.path + "/" + name
      return !order.pending.contains {
        $0 == path || path.hasPrefix($0 + "/") && $0.hasPrefix(carnet.path)
      }
    }
  }

  // Without a fault the next command works, and what was there or acknowledged still counts.
  private func next(
    _ after: CarnetScan, _ acknowledged: String?
  ) throws(ReliabilityError) -> [String] {
    let noted = try carnet.command(["noter", "--nouveau"], writer: scene.writer).run()
    guard noted.status == 0, let id = noted.acknowledged else {
      return ["the next command fails: \(noted.summary)"]
    }
    let last = CarnetScan(carnet.path)
    let listed = try carnet.command(["journal", "--format", "csv"], writer: scene.writer).run()
    var found = last.faults.filter { !after.faults.contains($0) }.map { "after the next: " + $0 }
    for id in known.union(after.events.keys).union([id] + (acknowledged.map { [$0] } ?? []))
      .sorted()
    where last.events[id] == nil { found.append("lost after the next command: \(id)") }
    // A correction has no row of its own: it is counted below the list.
    let isCounted =
      switch scene.words[0] {
      case "corriger": listed.error.contains("corrigé")
      case "annuler": listed.error.contains("annulé")
      default: acknowledged.map(listed.output.contains) ?? true
      }
    if let acknowledged, !isCounted {
      found.append("not counted: \(acknowledged) (\(listed.summary))")
    }
    return found
  }
}
