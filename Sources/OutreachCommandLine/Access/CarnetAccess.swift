internal import Outreach
internal import OutreachJournal

/// The carnet a command works on, with its clock, its writer and the process it runs in.
struct CarnetAccess: Sendable {
  let carnet: Carnet
  let clock: CarnetClock
  /// The day the command believes it is.
  let today: Day
  let environment: Environment
  /// Whether nothing may be written.
  let isTrial: Bool
  /// Whether what is printed may be in colours.
  let usesColour: Bool
  // The journal as it was read; what only writing asks of it is not looked for before.
  private var roster: Roster?

  /// Opens the carnet that the arguments, the environment or the current folder name.
  init(_ arguments: ParsedArguments, _ environment: Environment) throws {
    try self.init(arguments, environment, at: Self.folder(arguments, environment))
  }

  /// The same of the carnet in `folder`.
  init(_ arguments: ParsedArguments, _ environment: Environment, at folder: String) throws {
    carnet = try Carnet(at: folder)
    clock = try CarnetClock(carnet)
    let now = clock.day(at: Instant(milliseconds: environment.now()))
    today = try arguments.today(variables: environment.variables, clock: now)
    isTrial = arguments.flag(.essai)
    usesColour = environment.usesColour(arguments)
    self.environment = environment
  }

  /// The folder that the arguments, the environment or the current folder name.
  static func folder(
    _ arguments: ParsedArguments, _ environment: Environment
  ) throws(Failure) -> String {
    if let path = arguments.value(.carnet) { return environment.path(path) }
    if let path = environment.variables["ALLERVERS_CARNET"], !path.isEmpty {
      return environment.path(path)
    }
    if let path = Carnet.nearest(from: environment.currentDirectory) { return path }
    throw Failure(
      .notFound, "aucun carnet ici ni dans les dossiers au-dessus",
      remedy: "Donner --carnet DOSSIER, ou en créer un : allervers creer DOSSIER --structure NOM")
  }

  /// The same once `roster` is known: what it writes knows whose identity was erased.
  func knowing(_ roster: Roster) -> CarnetAccess {
    var access = self
    access.roster = roster
    return access
  }

  /// Whose identity was erased, once the journal has been read.
  func erased() -> PersonScope {
    roster.map { PersonScope(erasedIn: $0.reading.ledger, $0.live) } ?? PersonScope()
  }

  /// The journal as it is now.
  func reading() throws(JournalError) -> Reading { try Reading(carnet) }

  /// The identity of this device, made on first use.
  func post() throws(JournalError) -> Post {
    if let writer = environment.variables["ALLERVERS_POSTE"], !writer.isEmpty {
      return try Post(writer: writer)
    }
    return try Post.load(
      from: environment.writerFile,
      user: environment.userName, keeps: !isTrial, random: environment.random)
  }

  /// Where locks and what this machine has seen live.
  var stateFolder: String { environment.stateFolder }

  /// Records the drafts and gives back the events as the disk confirmed them; then erases what has come back of
  /// those whose identity was erased.
  func record(
    _ drafts: [EventDraft], confidential: (ArraySlice<Event>) -> [EventDraft] = { _ in [] }
  ) throws(JournalError) -> [Event] {
    let environment = environment
    let post = try post()
    let writer = JournalWriter(
      carnet, post: post, stateFolder: stateFolder,
      now: { Instant(milliseconds: environment.now()) }, random: environment.random)
    let erased = erased()
    let events = try writer.append(
      drafts, erased: erased, confidential: confidential, whenShrunk: warn(ofShrunk:))
    remindOfDisk()
    eraseAgain(erased, post)
    if let roster, !erased.isEmpty { reduceAgain(roster, post) }
    return events
  }

  /// A new identifier for a youth, an outing or a follow-up.
  func newIdentifier() -> String {
    ULID.next(at: Instant(milliseconds: environment.now()), random: environment.random)
  }
}

extension Environment {
  /// A path as the file system knows it, from the current folder.
  func path(_ typed: String) -> String {
    var path = typed.hasPrefix("/") ? typed : currentDirectory + "/" + typed
    while path.count > 1, path.hasSuffix("/") || path.hasSuffix("/.") { path.removeLast() }
    return path
  }

  /// Where the identity of this device is kept.
  var writerFile: String { folder("XDG_CONFIG_HOME", ".config") + "/allervers/poste.json" }

  /// Where locks and what this machine has seen live.
  var stateFolder: String { folder("XDG_STATE_HOME", ".local/state") + "/allervers" }

  /// The folder a variable names, else the usual one below the user's folder.
  func folder(_ variable: String, _ usual: String) -> String {
    guard let path = variables[variable], path.hasPrefix("/") else {
      return homeDirectory + "/" + usual
    }
    return path
  }

  /// Prints a result.
  func show(_ text: String) throws(Failure) {
    if writeOutput(text) == .failed {
      throw .outputFailed
    }
  }

  /// Prints what was recorded: the answer to a writing command is part of its work.
  func acknowledge(_ text: String) throws(Failure) {
    guard writeOutput(text) == .written else {
      throw Failure(
        .inputOutput, "enregistré, mais la réponse n’a pas pu être écrite",
        remedy: "Ne pas l’enregistrer de nouveau ; le revoir : allervers journal")
    }
  }

  /// Prints a warning, a count or a reminder.
  func note(_ text: String) { warn(typeset(printable(text))) }

  /// Prints a line on standard error, folded at its words where somebody sees it.
  func warn(_ line: String) {
    let lines = errorIsTerminal ? TextWrap.lines(line, columns: textColumns) : [line]
    _ = writeError(lines.map { $0 + "\n" }.joined())
  }
}
