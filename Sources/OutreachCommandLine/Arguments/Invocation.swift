/// What a whole command line asks for.
package enum Invocation: Equatable, Sendable {
  /// The program alone: what it is and how to start.
  case overview
  /// The help of a verb (with its sub-verb, or all of them); of every verb when empty.
  case help(path: [String])
  /// A command with its arguments.
  case run(CommandStatement, ParsedArguments)
}
