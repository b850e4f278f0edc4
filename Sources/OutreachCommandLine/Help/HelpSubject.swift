internal import OutreachJournal

/// The command `aide`: a verb, a sub-verb, a topic, an exit status or a finding, as text.
package enum HelpSubject {
  static let man = Option.flag("man", help: "toute l’aide, comme page de manuel (roff)")

  /// What `aide` says of itself.
  package static let statement = CommandStatement(
    "aide", group: .help,
    summary: "Explique un verbe ou un sujet ; seul, donne la liste des verbes.",
    examples: [
      Example("allervers aide", "tous les verbes"),
      Example("allervers aide noter", "un verbe, comme « allervers noter -h »"),
      Example("allervers aide dates", "comment écrire un jour, une période, une durée"),
      Example("allervers aide --man > allervers.1", "la page de manuel"),
    ],
    positionals: [
      Positional(
        "SUJET", .optional, suggesting: .subject,
        help: "un verbe, un sujet, un code de sortie, ou ce que « verifier » a trouvé"),
      Positional(
        "SOUS-VERBE", .optional, suggesting: .subVerb,
        help: "le second mot d’un verbe qui en a deux"),
    ], options: [man])

  /// What `arguments` ask for, with what the carnet at hand adds to it.
  static func text(
    _ arguments: ParsedArguments, verbs: VerbList, _ environment: Environment
  ) throws(UsageError) -> String {
    guard arguments.flag(man) else {
      return try text(arguments.positionals, verbs: verbs) + ofCarnet(arguments, environment)
    }
    guard arguments.positionals.isEmpty else {
      throw .refused(
        place: "aide", found: "--man ne va pas avec un sujet",
        expected: "attendu : allervers aide --man, ou allervers aide SUJET", remedy: nil)
    }
    return ManualPage.text(verbs)
  }

  /// The help of `path`, every verb's when it is empty.
  package static func text(_ path: [String], verbs: VerbList) throws(UsageError) -> String {
    guard let first = path.first else { return VerbsHelp.text(verbs) }
    if let statement = verbs.statement(path) { return CommandHelp.text(statement) }
    let subVerbs = verbs.subVerbs(of: first)
    if path.count == 1, !subVerbs.isEmpty {
      let topic = HelpTopic(rawValue: first).map { "\n" + $0.text } ?? ""
      return VerbsHelp.text(subVerbsOf: first, verbs) + topic
    }
    if let blocks = subject(first) {
      guard path.count > 1 else { return HelpBlock.text(blocks) }
      let places = Array(statement.positionals.prefix(1))
      throw .arguments(.tooMany(given: path.count, places: places), command: statement.name)
    }
    if path.count > 1, verbs.verbs.contains(first) {
      let nearest = NearestName.of(path[1], among: subVerbs)
      throw .arguments(.unknownSubVerb(path[1], nearest: nearest, known: subVerbs), command: first)
    }
    let known = subjects(verbs).map(\.name)
    throw .arguments(
      .unknownSubject(first, nearest: NearestName.of(first, among: known)), command: "")
  }

  /// Every word that `aide` explains, with a line on it where the word is not enough.
  static func subjects(_ verbs: VerbList) -> [(name: String, summary: String)] {
    verbs.verbs.filter { HelpTopic(rawValue: $0) == nil }
      .map { ($0, verbs.statement([$0])?.summary ?? "") }
      + HelpTopic.allCases.map { ($0.rawValue, $0.summary) }
      + ExitStatus.allCases.map { ("\($0.rawValue)", $0.meaning) }
      + FindingCode.allCases.map { ($0.rawValue, "") }
  }

  private static func subject(_ word: String) -> [HelpBlock]? {
    HelpTopic(rawValue: word)?.blocks
      ?? Int32(word).flatMap(ExitStatus.init(rawValue:))?.blocks
      ?? FindingCode(rawValue: word)?.blocks
  }

  // What the carnet at hand adds to the help of a topic; empty when there is none.
  private static func ofCarnet(_ arguments: ParsedArguments, _ environment: Environment) -> String {
    guard arguments.positionals.first.flatMap(HelpTopic.init(rawValue:)) == .programmes else {
      return ""
    }
    return CarnetProgrammes.lines(arguments, environment).map { $0 + "\n" }.joined()
  }
}
