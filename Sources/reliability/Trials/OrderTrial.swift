import Foundation

/// Traces each writing command: nothing is answered before file and folder are on disk, nothing is left open to
/// others, nothing written elsewhere.
struct OrderTrial {
  private let place: Workplace
  private let carnet: TrialCarnet
  private var failures: [TrialFailure] = []
  private var commands = 0
  private var calls = 0

  init(_ place: Workplace) throws(ReliabilityError) {
    self.place = place
    carnet = try TrialCarnet(place, "order")
  }

  func result() throws(ReliabilityError) -> TrialResult {
    guard place.has("strace") else { return .skipped("no strace") }
    var trial = self
    try trial.look(at: ["creer", carnet.path, "--structure", "Mission Locale"])
    try carnet.must(["action", "ouvrir", "maraude", "--titre", "Maraude"])
    var youths: [String] = []
    for alias in TrialCarnet.aliases {
      let noted = try trial.look(at: ["noter", "--nouveau", "--alias", alias], writer: nil)
      youths.append(noted.youth ?? "")
    }
    var last = ""
    for line in WritingCommands.all {
      let words = line.split(separator: " ").map {
        switch $0 {
        case "{0}": youths[0]
        case "{1}": youths[1]
        case "{last}": last
        default: String($0)
        }
      }
      last = try trial.look(at: words).acknowledged ?? last
    }
    try trial.look(at: ["simuler", "--jeunes", "30", "--graine", "7", carnet.folder + "/invente"])
    trial.lookAtModes()
    return TrialResult(
      size: "\(trial.commands) commands, \(trial.calls) calls", failures: trial.failures)
  }

  // Nothing of the mode may depend on the mask of the user.
  @discardableResult
  private mutating func look(
    at words: [String], writer: String? = "essai-2345"
  ) throws(ReliabilityError) -> Ended {
    let roots = ["carnet", "config", "state", "invente"].map { carnet.folder + "/" + $0 }
    let existing = Disk.names(in: carnet.folder).map { carnet.folder + "/" + $0 }
    let child = carnet.command(words, writer: writer)
    let traced = Tracing(carnet: carnet).command(child)
    let unmasked = Child(
      path: "sh", arguments: ["-c", "umask 0; exec \"$@\"", "sh", traced.path] + traced.arguments,
      variables: traced.variables, output: traced.output, errors: traced.errors)
    let end = try unmasked.run()
    let log = SystemCall.all(in: Disk.text(carnet.folder + "/trace"))
    let order = WriteOrder(
      log, roots: roots, outputs: [child.output], existing: Set(existing))
    (commands, calls) = (commands + 1, calls + log.count)
    let name = words.prefix(2).joined(separator: " ")
    for breach in Set(order.breaches).sorted() { fail(breach, at: name) }
    if end.status != 0 { fail(end.summary, at: name) }
    if order.syncs == 0 || order.opens == 0 { fail("writes nothing", at: name) }
    return end
  }

  private mutating func lookAtModes() {
    for root in ["carnet", "config", "state", "invente"] {
      for name in [""] + Disk.names(in: carnet.folder + "/" + root) {
        let path = carnet.folder + "/" + root + (name.isEmpty ? "" : "/" + name)
        var status = stat()
        guard lstat(path, &status) == 0 else { continue }
        let wanted: mode_t = status.st_mode & S_IFMT == S_IFDIR ? 0o700 : 0o600
        guard status.st_mode & 0o777 != wanted else { continue }
        fail("\(path): mode \(String(status.st_mode & 0o777, radix: 8))")
      }
    }
  }

  private mutating func fail(_ what: String, at place: String = "modes") {
    failures.append(TrialFailure(what, at: place, again: "reliability --keep --only order"))
  }
}
