internal import Outreach
internal import OutreachJournal

/// Finds the youth that a counsellor means by a code or a name; never takes a doubtful one silently.
struct YouthLookup {
  let roster: Roster
  let access: CarnetAccess
  let arguments: ParsedArguments
  /// What the command offers for a youth the carnet does not know.
  var newYouth = "--nouveau"

  /// What the command says of the youth besides a name, as far as it helps to know them.
  var sighting: Sighting?

  /// Whom the text at `place` means.
  enum Meaning {
    case known(String)
    /// Somebody new, called so, and none of those who look alike.
    case new(name: String, unlike: [String])
  }

  /// The id of the youth named at `place` (an option or an argument); `-` reads the name from standard input.
  func youth(_ typed: String, at place: String) throws -> String {
    switch try meaning(typed, at: place, takesNew: false) {
    case .known(let youth): return youth
    case .new: throw Failure(.badData, at: place, "aucun jeune n’est choisi")
    }
  }

  /// The same; on a terminal a doubtful name is asked about, and may be somebody new's when the command `takesNew`.
  func meaning(_ typed: String, at place: String, takesNew: Bool) throws -> Meaning {
    let text = typed == "-" ? try access.environment.line(for: place) : typed
    let byCode = roster.codes(text)
    if byCode.count == 1, try byCode[0] == text || isNoName(text) { return .known(byCode[0]) }
    let recognition = try YouthRecognition(roster, access)
    var sighting = sighting ?? Sighting(names: [], on: access.today)
    sighting.names = [text]
    let byName = recognition.recognised(sighting).filter(\.isWorthShowing)
    if typed != "-", !byName.isEmpty { access.remindOfHistory() }
    let near = byName.filter(\.candidate.isNear)
    let exact = near.filter { $0.candidate.resemblance == .same }
    if byCode.isEmpty, exact.count == 1, near.count == 1 { return .known(exact[0].youth) }
    if byCode.count == 1, byName.isEmpty { return .known(byCode[0]) }
    if byCode.isEmpty, !byName.isEmpty, access.environment.isConversation(arguments) {
      switch try CandidateQuestion(recognition: recognition, day: sighting.on, takesNew: takesNew)
        .ask(byName)
      {
      case .known(let youth): return .known(youth)
      case .new(let unlike): return .new(name: text, unlike: unlike)
      case .none: throw Failure(.badData, at: place, "aucun jeune n’est choisi")
      }
    }
    throw refusal(byCode, byName.map(\.youth).filter { !byCode.contains($0) }, at: place)
  }

  private func refusal(_ byCode: [String], _ byName: [String], at place: String) -> Failure {
    let candidates = byCode + byName
    guard !candidates.isEmpty else {
      return Failure(
        .badData, at: place, "aucun jeune de ce nom ou de ce code dans ce carnet",
        remedy: "Nouveau jeune : \(newYouth). Voir les codes : allervers jeune lister")
    }
    let others = candidates.count - Self.listed
    return Failure(
      .badData, at: place,
      candidates.count == 1
        ? "un jeune a un nom proche, sans certitude"
        : "\(candidates.count) jeunes peuvent être désignés ainsi",
      expected: "attendu : le code du jeune, ou " + newYouth,
      remedy: "Candidats : " + candidates.prefix(Self.listed).map(evidence).joined(separator: " ; ")
        + (others > 0 ? " ; et \(others) de plus" : ""))
  }

  // More would fill the screen.
  private static let listed = 9

  // Whether nobody is called `text`, as far as that can be told without knowing who is called what.
  private func isNoName(_ text: String) throws(JournalError) -> Bool {
    guard let name = NumberedName(text) else { return false }
    return try !Identities.give(access.carnet) { name.mayBegin(with: $0) }
  }

  /// A code and what tells it from others, without any name: age, gender, last contact.
  func evidence(_ youth: String) -> String {
    let evidence = roster.evidence(youth)
    return roster.code(of: youth) + (evidence.isEmpty ? "" : " (" + evidence + ")")
  }
}

extension Roster {
  /// What tells a youth from others, without any name: age, gender, last contact; may be empty.
  func evidence(_ youth: String) -> String {
    var parts: [String] = []
    // Words alone: what cannot be read again is left out.
    let events = youths.places(of: youth).compactMap { try? standing($0) }
    func last(_ key: String) -> JSONValue? { events.last { $0[key] != nil }?[key] }
    let gender = last("gender")?.text
    if let gender { parts.append(gender) }
    if let birth = last("birth")?.text {
      parts.append(Agreement.of("né·e en ", with: gender) + birth)
    } else if let age = last("age")?.integer {
      parts.append("\(age)\u{A0}ans dits")
    }
    let contact = events.filter { $0.type == .contactMade }.max {
      ($0.on ?? .distant, $0.at) < ($1.on ?? .distant, $1.at)
    }
    if let contact, let day = contact.on {
      let place = contact["place"]?.text ?? contact["action"]?.text
      parts.append(
        Agreement.of("vu·e le ", with: gender) + FrenchDate.short(day)
          + (place.map { ", " + $0 } ?? ""))
    }
    return parts.joined(separator: ", ")
  }
}

extension Environment {
  /// One line of standard input, without its end.
  func line(for place: String) throws -> String {
    let text =
      inputIsTerminal
      ? try reply(place.drop { $0 == "-" } + " :") ?? ""
      : try TypedText.of(try readInput() ?? [], at: place).trimmed
    guard !text.isEmpty else {
      throw Failure(
        .usage, at: place, "rien sur l’entrée standard", expected: "attendu : une ligne")
    }
    return text
  }
}

extension String {
  /// Without the spaces at both ends.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
