import Foundation

/// Lets the answer, the errors and the files meet a device that takes nothing, or a limit on the size of files.
struct FullOutputTrial {
  private let carnet: TrialCarnet
  private var failures: [TrialFailure] = []
  private var runs = 0

  init(_ place: Workplace) throws(ReliabilityError) { carnet = try TrialCarnet(place, "output") }

  func result() throws(ReliabilityError) -> TrialResult {
    var trial = self
    let youths = try carnet.fill()
    try trial.noAnswer(["noter", "--jeune", youths[0]])
    let noted = try carnet.must(["noter", "--jeune", youths[1]])
    try trial.noAnswer(["corriger", noted.acknowledged ?? "", "--lieu", "Gare"])
    try trial.noAnswer(["annuler", noted.acknowledged ?? ""])
    try trial.noErrors(["noter", "--jeune", "Zoltarin"], status: 0)
    try trial.noErrors(["noter", "--jeune", "personne"], status: 65)
    for limit in 0...8 { try trial.limit(limit, ["noter", "--jeune", youths[0]]) }
    return TrialResult(size: "\(trial.runs) runs", failures: trial.failures)
  }

  // Saved, and unable to say so: status 74, the event there, the message on stderr.
  private mutating func noAnswer(_ words: [String]) throws(ReliabilityError) {
    var child = carnet.command(words)
    child.output = "/dev/full"
    let known = Set(CarnetScan(carnet.path).events.keys)
    let end = try child.run()
    let new = Set(CarnetScan(carnet.path).events.keys).subtracting(known)
    let isSaid = end.error.hasPrefix("erreur: enregistré, mais la réponse n’a pas pu être écrite")
    check(end.status == 74 && new.count == 1 && isSaid, end)
  }

  private mutating func noErrors(_ words: [String], status: Int32) throws(ReliabilityError) {
    var child = carnet.command(words)
    child.errors = "/dev/full"
    let end = try child.run()
    check(end.status == status && (end.acknowledged != nil) == (status == 0), end)
  }

  // In kilobytes, as `ulimit` counts. What grows past it is refused, the program is not killed.
  private mutating func limit(_ limit: Int, _ words: [String]) throws(ReliabilityError) {
    let child = carnet.command(words)
    // The answer must not fall under the limit too.
    let limited = Child(
      path: "bash",
      arguments: [
        "-c", "set -o pipefail; (ulimit -f \(limit); \"$@\" 2>&1) | cat", "bash", child.path,
      ] + child.arguments,
      variables: child.variables, output: child.output, errors: child.errors)
    let known = Set(CarnetScan(carnet.path).events.keys)
    let end = try limited.run()
    let scan = CarnetScan(carnet.path)
    let new = Set(scan.events.keys).subtracting(known)
    if end.status == 0 {
      check(new.count == 1 && end.acknowledged.map(new.contains) == true, end)
    } else {
      check(end.status == 74 && new.isEmpty && end.output.contains("erreur: "), end)
    }
    try carnet.must(["noter", "--nouveau"])
    let after = CarnetScan(carnet.path)
    check(after.faults.isEmpty && known.isSubset(of: after.events.keys), end)
  }

  private mutating func check(_ isRight: Bool, _ end: Ended) {
    runs += 1
    guard !isRight else { return }
    failures.append(TrialFailure(end.summary, at: "output", again: end.line))
  }
}
