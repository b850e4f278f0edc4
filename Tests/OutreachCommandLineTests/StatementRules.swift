import OutreachCommandLine
import TestSupport

/// What every statement of a program must obey; new commands are held to it by their place in the program.
enum StatementRules {
  /// One line for each breach.
  static func breaches(_ verbs: VerbList) -> [String] {
    var breaches = verbs.statements.flatMap { statement in
      own(statement).map { statement.name + ": " + $0 }
        + examples(statement, verbs).map { statement.name + ": " + $0 }
    }
    if Set(verbs.statements.map(\.path)).count < verbs.statements.count {
      breaches.append("two commands have the same path")
    }
    return breaches
  }

  private static func own(_ statement: CommandStatement) -> [String] {
    var breaches: [String] = []
    let names = statement.allOptions.flatMap(\.spellings)
    if Set(names).count < names.count { breaches.append("two options share a name") }
    if !(1...2).contains(statement.path.count) { breaches.append("path") }
    if statement.summary.last != "." { breaches.append("the summary has no full stop") }
    if statement.summary.contains(". ") { breaches.append("the summary is not one sentence") }
    if !(3...4).contains(statement.examples.count) { breaches.append("3 or 4 examples") }
    let words = statement.path + statement.allOptions.map(\.name)
    if !words.allSatisfy(isPlain) { breaches.append("a name is not of a-z, 0-9 and dashes") }
    let arities = statement.positionals.map(\.arity)
    let afterRequired = arities.drop { $0 == .required }
    if afterRequired.contains(.required) { breaches.append("a required argument after another") }
    if arities.dropLast().contains(.repeated) { breaches.append("a repeated argument not last") }
    return breaches
  }

  private static func examples(_ statement: CommandStatement, _ verbs: VerbList) -> [String] {
    statement.examples.compactMap { example in
      let words = ShellWords.of(example.line)
      guard words.first == "allervers" else { return "« \(example.line) » is not a command" }
      do throws(UsageError) {
        switch try verbs.read(Array(words.dropFirst())) {
        case .run(let found, _) where found == statement: return nil
        default: return "« \(example.line) » runs something else"
        }
      } catch {
        return error.failure.line
      }
    }
  }

  private static func isPlain(_ word: String) -> Bool {
    word.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }
}
