extension ParsedArguments {
  /// Refuses `command` with the list of all that is missing, unless every one of `options` is there.
  func require(_ options: Option..., of command: String) throws(UsageError) {
    let missing = options.filter { !flag($0) }
    if !missing.isEmpty { throw Self.missing(missing, of: command) }
  }

  /// What is said when `command` lacks `options`.
  static func missing(_ options: [Option], of command: String) -> UsageError {
    .refused(
      place: command, found: "il manque " + options.map { "--" + $0.name }.joined(separator: ", "),
      expected: "attendu : " + options.map(\.usage).joined(separator: " "),
      remedy: "Voir : allervers aide " + command)
  }

  /// Refuses `command` when none of `options` is there.
  func requireAny(of options: [Option], of command: String) throws(UsageError) {
    guard !options.contains(where: flag) else { return }
    throw .refused(
      place: command, found: "il n’y a rien à noter",
      expected: "attendu : au moins " + alternatives(options.map { "--" + $0.name }),
      remedy: "Voir : allervers aide " + command)
  }

  /// Refuses two of `options` at once.
  func requireAtMostOne(of options: Option..., of command: String) throws(UsageError) {
    let given = options.filter(flag)
    guard given.count > 1 else { return }
    throw .refused(
      place: command,
      found: given.map { "--" + $0.name }.joined(separator: " et ") + " ne vont pas ensemble",
      expected: "attendu : " + alternatives(options.map { "--" + $0.name }), remedy: nil)
  }
}
