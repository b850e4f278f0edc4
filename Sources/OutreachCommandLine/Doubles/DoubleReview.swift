internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// The review of look-alikes, one pair after the other; each answer is recorded before the next question.
struct DoubleReview {
  private let arguments: ParsedArguments
  private let access: CarnetAccess
  private let youth: String?
  private var search: DoubleSearch
  private var waiting: [LookAlike]
  // Pairs already seen, the latest last, with whether an answer was recorded.
  private var seen: [(pair: LookAlike, isRecorded: Bool)] = []

  /// Of everybody, or of the person whom `youth` is.
  init(
    _ arguments: ParsedArguments, _ access: CarnetAccess, _ search: DoubleSearch, of youth: String?
  ) {
    (self.arguments, self.access, self.search, self.youth) = (arguments, access, search, youth)
    waiting = youth.map(search.pairs(of:)) ?? search.pairs
  }

  /// Asks until every pair has been seen, or the counsellor stops.
  mutating func run() throws -> ExitStatus {
    try access.environment.show(
      TextWrap.lines(DoubleSearch.rule, columns: access.environment.textColumns)
        .map { $0 + "\n" }.joined())
    asking: while let pair = waiting.first {
      try show(pair)
      switch try DoubleAnswer.ask(access.environment) {
      case .same:
        try record(pair) { try $0.link() }
        if !access.isTrial { try renew() }
      case .different: try record(pair) { try $0.distinguish() }
      case .pass: leave(pair, isRecorded: false)
      case .back: try goBack()
      case .quit: break asking
      }
    }
    access.environment.note(summary)
    return .done
  }

  // The two as the journal now is: others may have answered since the pair was shown.
  private func asOfNow(_ pair: LookAlike) throws -> YouthPair {
    try YouthPair(
      pair.youths.0, pair.youths.1,
      FieldReading(arguments: arguments, roster: Roster(try access.reading()), access: access))
  }

  private mutating func record(
    _ pair: LookAlike, _ answer: (YouthPair) throws -> ExitStatus
  ) throws {
    let two = try asOfNow(pair)
    guard let known = try two.known() else {
      _ = try answer(two)
      return leave(pair, isRecorded: !access.isTrial)
    }
    access.environment.note("\(known), dit entre-temps : cette réponse n’est pas enregistrée")
    leave(pair, isRecorded: false)
    try renew()
  }

  private mutating func leave(_ pair: LookAlike, isRecorded: Bool) {
    waiting.removeFirst()
    seen.append((pair, isRecorded))
  }

  // A link may join other pairs into one, undoing it may part them: all are looked for again.
  private mutating func renew() throws {
    search = try DoubleSearch(try access.reading(), access)
    let known = seen.map { Self.key($0.pair) }
    waiting = (youth.map(search.pairs(of:)) ?? search.pairs).filter {
      !known.contains(Self.key($0))
    }
  }

  private static func key(_ pair: LookAlike) -> [[String]] {
    [pair.first.youths, pair.second.youths]
  }

  // A pair passed is shown again; an answer is taken back first, if so wished.
  private mutating func goBack() throws {
    guard let last = seen.last else {
      return access.environment.note("c’est la première paire")
    }
    if last.isRecorded {
      let isUndone = try access.environment.confirms(
        "Retirer la réponse donnée à la paire d’avant ?", arguments,
        else: .refused(
          place: "doublons", found: "personne pour répondre", expected: nil, remedy: nil))
      guard isUndone else { return }
      let two = try asOfNow(last.pair)
      if two.isSaid {
        _ = try two.undo()
      } else {
        access.environment.note("cette réponse a déjà été retirée entre-temps")
      }
    }
    seen.removeLast()
    try renew()
    waiting.removeAll { Self.key($0) == Self.key(last.pair) }
    waiting.insert(last.pair, at: 0)
  }

  private func show(_ pair: LookAlike) throws {
    let codes = DoubleListing([], search.roster)
    let sheet = DoubleSheet(
      search: search, vocabulary: access.carnet.settings.vocabulary,
      codes: (codes.code(pair.first), codes.code(pair.second)), today: access.today)
    let title = "Paire \((seen.count + 1).french) sur \((seen.count + waiting.count).french)"
    var lines = ["", access.usesColour ? Emphasis.strong(title) : title]
    lines += sheet.lines(pair)
    lines += TextWrap.lines(
      printable("Ressemblance : " + pair.namedReasons + " ; " + pair.chance + "."), indent: 2,
      columns: access.environment.textColumns)
    lines += TextWrap.lines(
      printable(
        "Une seule personne : " + (try DoubleEffect(pair, search, access).sentence) + "."),
      indent: 2, columns: access.environment.textColumns)
    try access.environment.show(lines.map { $0 + "\n" }.joined())
  }

  private var summary: String {
    seen.count.counted("paire vue", "paires vues")
      + (waiting.isEmpty ? ", il n’en reste pas" : ", il en reste " + waiting.count.french)
  }
}
