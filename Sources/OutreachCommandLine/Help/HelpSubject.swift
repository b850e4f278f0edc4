/// The command `aide`: a verb, a sub-verb or a topic, as text.
package enum HelpSubject {
  /// What `aide` says of itself.
  package static let statement = CommandStatement(
    "aide", group: .help,
    summary: "Explique un verbe ou un sujet ; seul, donne la liste des verbes.",
    examples: [
      Example("allervers aide", "tous les verbes"),
      Example("allervers aide aide", "ce verbe-ci, comme « allervers aide -h »"),
      Example("allervers aide dates", "comment écrire un jour, une période, une durée"),
    ],
    positionals: [
      Positional("SUJET", .optional, help: "un verbe ou un sujet"),
      Positional("SOUS-VERBE", .optional, help: "le second mot d’un verbe qui en a deux"),
    ])

  /// The help of `path`, every verb's when it is empty.
  package static func text(_ path: [String], verbs: VerbList) throws(UsageError) -> String {
    guard let first = path.first else { return VerbsHelp.text(verbs) }
    if let statement = verbs.statement(path) { return CommandHelp.text(statement) }
    let subVerbs = verbs.subVerbs(of: first)
    if path.count == 1 {
      if !subVerbs.isEmpty { return VerbsHelp.text(subVerbsOf: first, verbs) }
      if let topic = HelpTopic(rawValue: first) { return topic.text }
    }
    if HelpTopic(rawValue: first) != nil {
      let places = Array(statement.positionals.prefix(1))
      throw .arguments(.tooMany(given: path.count, places: places), command: statement.name)
    }
    if path.count > 1, verbs.verbs.contains(first) {
      let nearest = NearestName.of(path[1], among: subVerbs)
      throw .arguments(.unknownSubVerb(path[1], nearest: nearest, known: subVerbs), command: first)
    }
    let known = verbs.verbs + HelpTopic.allCases.map(\.rawValue)
    throw .arguments(
      .unknownSubject(first, nearest: NearestName.of(first, among: known)), command: "")
  }

  /// What the carnet at hand adds to the help of a topic; empty when there is none.
  static func ofCarnet(_ arguments: ParsedArguments, _ environment: Environment) -> String {
    guard arguments.positionals.first.flatMap(HelpTopic.init(rawValue:)) == .programmes else {
      return ""
    }
    return CarnetProgrammes.lines(arguments, environment).map { $0 + "\n" }.joined()
  }
}
