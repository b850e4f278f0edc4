import Foundation

/// A carnet of its own folder, with the configuration and the state of one machine beside it.
struct TrialCarnet: Sendable {
  let folder: String
  let program: String

  /// The carnet itself.
  var path: String
  /// Where what the program says is kept.
  var answers: String

  init(_ place: Workplace, _ name: String) throws(ReliabilityError) {
    try self.init(program: place.program, folder: place.folder + "/" + name)
  }

  init(program: String, folder: String) throws(ReliabilityError) {
    (self.folder, self.program, answers) = (folder, program, folder)
    path = folder + "/carnet"
    try Disk.make(folder)
  }

  /// What the program is told of its surroundings; without a `writer` it makes up its own.
  func variables(_ writer: String?) -> [String: String] {
    var variables = [
      "PATH": "/usr/bin:/bin", "HOME": folder, "USER": "essai", "LANG": "C.UTF-8", "TZ": "UTC",
      "SWIFT_BACKTRACE": "enable=no", "XDG_CONFIG_HOME": folder + "/config",
      "XDG_STATE_HOME": folder + "/state",
    ]
    variables["ALLERVERS_POSTE"] = writer
    return variables
  }

  /// The program with those arguments, on this carnet unless it makes another; `slot` keeps apart what programs
  /// at once say.
  func command(_ arguments: [String], writer: String? = "essai-2345", slot: Int = 0) -> Child {
    let makes = ["creer", "simuler", "aide"].contains(arguments.first)
    return Child(
      path: program, arguments: makes ? arguments : arguments + ["--carnet", path],
      variables: variables(writer), output: answers + "/output-\(slot)",
      errors: answers + "/errors-\(slot)")
  }

  /// Runs it; anything but status 0 ends the trial.
  @discardableResult
  func must(_ arguments: [String], writer: String? = "essai-2345") throws(ReliabilityError) -> Ended
  {
    let end = try command(arguments, writer: writer).run()
    guard end.status == 0 else { throw .failed(command: end.line, said: end.summary) }
    return end
  }

  /// Makes the carnet with one action and two youths, whose codes it gives back.
  func fill(writer: String? = "essai-2345") throws(ReliabilityError) -> [String] {
    try must(["creer", path, "--structure", "Mission Locale"], writer: writer)
    try must(["action", "ouvrir", "maraude", "--titre", "Maraude"], writer: writer)
    var youths: [String] = []
    for alias in Self.aliases {
      let noted = try must(["noter", "--nouveau", "--alias", alias], writer: writer)
      guard let youth = noted.youth else { throw .unreadable(noted.output) }
      youths.append(youth)
    }
    return youths
  }

  /// Names that no error may ever hold.
  static let aliases = ["Zoltarin", "Quimbera"]
}
