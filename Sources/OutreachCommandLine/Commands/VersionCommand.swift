internal import OutreachJournal

/// `version`: the program's version and the formats it reads and writes.
enum VersionCommand {
  /// The version of the program.
  static let number = "0.1.0"

  static let command = Command(
    CommandStatement(
      "version", group: .help, summary: "Donne la version du programme et de ses formats.",
      examples: [
        Example("allervers version", "la version"),
        Example("allervers version > version.txt", "à joindre à un signalement"),
        Example(#"allervers version | cut -d " " -f 2"#, "le numéro seul"),
      ])
  ) { _, environment in
    try environment.show("allervers \(number) (carnet \(Carnet.format), allervers.bilan/1)\n")
    return .done
  }
}
