package import OutreachJournal

/// Everything the program knows of the process it runs in, disk excepted: the one place where it is read.
package struct Environment: Sendable {
  /// Milliseconds since 1970-01-01T00:00Z.
  package var now: @Sendable () -> Int64
  /// The environment variables.
  package var variables: [String: String]
  /// The full path of the current folder.
  package var currentDirectory: String
  /// The full path of the user's folder.
  package var homeDirectory: String
  /// The name the system knows the user by.
  package var userName: String
  /// The next line of standard input with its end, waited for; `nil` at the end of the input, exit 74 when it fails.
  package var readInput: @Sendable () throws(Failure) -> [UInt8]?
  /// Whether someone types the input.
  package var inputIsTerminal: Bool
  /// Whether someone sees the output.
  package var outputIsTerminal: Bool
  /// Whether someone sees the errors.
  package var errorIsTerminal: Bool
  /// Columns of the terminal, 80 when there is none.
  package var columns: Int
  /// The keyboard and screen, for whoever edits a line; `nil` when there is none.
  package var terminal: Terminal?
  /// Writes to standard output, as it stands.
  package var writeOutput: @Sendable (String) -> WriteResult
  /// Writes to standard error, as it stands.
  package var writeError: @Sendable (String) -> WriteResult
  /// 64 random bits, fit for identifiers.
  package var random: @Sendable () -> UInt64
  /// The system of the machine.
  package var machine: Machine

  /// The widest line of text: 80 columns, or those of a narrower terminal.
  package var textColumns: Int { min(TextWrap.columns, columns) }

  /// An environment made up for a test: nothing to read, no terminal, what is written is lost.
  package init(
    now: @escaping @Sendable () -> Int64,
    variables: [String: String] = [:],
    currentDirectory: String = "/",
    homeDirectory: String = "/",
    userName: String = "",
    readInput: @escaping @Sendable () throws(Failure) -> [UInt8]? = { nil },
    inputIsTerminal: Bool = false,
    outputIsTerminal: Bool = false,
    errorIsTerminal: Bool = false,
    columns: Int = 80,
    terminal: Terminal? = nil,
    writeOutput: @escaping @Sendable (String) -> WriteResult = { _ in .written },
    writeError: @escaping @Sendable (String) -> WriteResult = { _ in .written },
    random: @escaping @Sendable () -> UInt64,
    machine: Machine = Machine()
  ) {
    self.now = now
    self.variables = variables
    self.currentDirectory = currentDirectory
    self.homeDirectory = homeDirectory
    self.userName = userName
    self.readInput = readInput
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.errorIsTerminal = errorIsTerminal
    self.columns = columns
    self.terminal = terminal
    self.writeOutput = writeOutput
    self.writeError = writeError
    self.random = random
    self.machine = machine
  }
}
