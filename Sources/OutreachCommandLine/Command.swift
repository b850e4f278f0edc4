/// A command: what it says of itself and what it does.
package struct Command: Sendable {
  /// Its statement.
  package let statement: CommandStatement
  /// Its work; throws `UsageError`, `Failure`, or an error of another layer, all reported by `Program`.
  package let run: @Sendable (ParsedArguments, Environment) throws -> ExitStatus

  /// The command `statement`, doing `run`.
  package init(
    _ statement: CommandStatement,
    run: @escaping @Sendable (ParsedArguments, Environment) throws -> ExitStatus
  ) {
    self.statement = statement
    self.run = run
  }
}
