internal import OutreachJournal

/// The whole program: its commands, and `aide`, which derives from them.
package struct Program: Sendable {
  private let commands: [Command]
  /// The statements of the commands, help included.
  package let verbs: VerbList

  /// The program that has `commands`, in the order of its lists, and `aide`.
  package init(_ commands: [Command]) {
    self.commands = commands
    verbs = VerbList(commands.map(\.statement) + [HelpSubject.statement])
  }

  /// The same of a command line as the system gives it: one that is not all text is refused.
  package func run(bytes arguments: [[UInt8]], in environment: Environment) -> ExitStatus {
    do throws(UsageError) {
      return run(try TypedText.arguments(arguments), in: environment)
    } catch {
      if arguments.first == Array(CompletionScript.verb.utf8) { return .done }
      environment.warn(error.failure.line)
      return error.failure.status
    }
  }

  /// Runs one command line, the program's name left out; every error ends as one line of standard error.
  package func run(_ arguments: [String], in environment: Environment) -> ExitStatus {
    // What is being typed fits no statement yet, and an error would be printed over it.
    if arguments.first == CompletionScript.verb {
      let words = CompletionAnswer(verbs, environment).text(Array(arguments.dropFirst()))
      _ = environment.writeOutput(words)
      return .done
    }
    do {
      return try answer(try verbs.read(arguments), in: environment)
    } catch {
      let failure = Self.failure(error)
      environment.warn(failure.line)
      return failure.status
    }
  }

  private func answer(
    _ invocation: Invocation, in environment: Environment
  ) throws -> ExitStatus {
    switch invocation {
    case .overview: return try show(Overview.text(verbs), in: environment)
    case .help(let path):
      return try show(try HelpSubject.text(path, verbs: verbs), in: environment)
    case .run(let statement, let arguments):
      if statement == HelpSubject.statement {
        return try show(
          try HelpSubject.text(arguments, verbs: verbs, environment), in: environment)
      }
      guard let command = commands.first(where: { $0.statement.path == statement.path }) else {
        throw Failure(.internalFault, "« \(statement.name) » n’a pas de commande")
      }
      return try command.run(arguments, environment)
    }
  }

  private func show(_ text: String, in environment: Environment) throws(Failure) -> ExitStatus {
    switch environment.writeOutput(text) {
    case .written, .pipeClosed: return .done
    case .failed: throw .outputFailed
    }
  }

  // An error no layer words is a fault of ours: its type alone is shown, its content may hold a name.
  static func failure(_ error: any Error) -> Failure {
    switch error {
    case let error as UsageError: error.failure
    case let error as Failure: error
    case let error as JournalError: error.failure
    default:
      Failure(
        .internalFault, "faute interne (\(type(of: error)))",
        remedy: "Relancer la commande ; si la faute revient, la signaler")
    }
  }
}
