internal import Outreach
internal import OutreachJournal

/// Finds the youth that a counsellor means by a code or a name; never takes a doubtful one silently.
struct YouthLookup {
  let roster: Roster
  let access: CarnetAccess
  /// What the command offers for a youth the carnet does not know.
  var newYouth = "--nouveau"

  /// The id of the youth named at `place` (an option or an argument); `-` reads the name from standard input.
  func youth(_ typed: String, at place: String) throws -> String {
    let text = typed == "-" ? try access.environment.line(for: place) : typed
    let byCode = codes(text)
    if byCode.count == 1, try byCode[0] == text || isNoName(text) { return byCode[0] }
    let byName = try names(text)
    if typed != "-", !byName.isEmpty { access.remindOfHistory() }
    let exact = byName.filter { $0.likeness == .same }.map(\.youth)
    if byCode.isEmpty, exact.count == 1, byName.count == 1 { return exact[0] }
    if byCode.count == 1, byName.isEmpty { return byCode[0] }
    let candidates = byCode + byName.map(\.youth).filter { !byCode.contains($0) }
    guard !candidates.isEmpty else {
      throw Failure(
        .badData, at: place, "aucun jeune de ce nom ou de ce code dans ce carnet",
        remedy: "Nouveau jeune : \(newYouth). Voir les codes : allervers jeune lister")
    }
    throw Failure(
      .badData, at: place,
      candidates.count == 1
        ? "un jeune a un nom proche, sans certitude"
        : "\(candidates.count) jeunes peuvent être désignés ainsi",
      expected: "attendu : le code du jeune, ou " + newYouth,
      remedy: "Candidats : " + candidates.map(evidence).joined(separator: " ; "))
  }

  private func codes(_ text: String) -> [String] {
    if roster.youths.contains(text) { return [text] }
    return text.uppercased().utf8.count < 4 ? [] : roster.youths.ids(endingWith: text)
  }

  // Whether nobody is called `text`, as far as that can be told without knowing who is called what.
  private func isNoName(_ text: String) throws(JournalError) -> Bool {
    guard let name = NumberedName(text) else { return false }
    return try !Identities.give(access.carnet) { name.mayBegin(with: $0) }
  }

  // Youths with an alias or a name like `text`; two that are one person once, under the first's code.
  private func names(_ text: String) throws -> [(youth: String, likeness: NameLikeness)] {
    let identities = try Identities(access.carnet)
    let persons = Persons(roster.reading.ledger, roster.live)
    var found: [Symbol: (youth: String, likeness: NameLikeness)] = [:]
    for (youth, identity) in identities.byYouth.sorted(by: { $0.key < $1.key }) {
      guard let likeness = identity.names.compactMap({ NameLikeness($0, text) }).max(),
        roster.youths.contains(youth), let symbol = roster.reading.ledger.symbols.find(youth)
      else { continue }
      let person = persons.person(of: symbol)
      if let other = found[person] {
        found[person] = (other.youth, max(other.likeness, likeness))
      } else {
        found[person] = (youth, likeness)
      }
    }
    return found.values.sorted { ($1.likeness, $0.youth) < ($0.likeness, $1.youth) }
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
    let events = youths.places(of: youth).compactMap(standing)
    func last(_ key: String) -> JSONValue? { events.last { $0[key] != nil }?[key] }
    if let gender = last("gender")?.text { parts.append(gender) }
    if let birth = last("birth")?.text {
      parts.append("né·e en " + birth)
    } else if let age = last("age")?.integer {
      parts.append("\(age) ans dits")
    }
    let contact = events.filter { $0.type == .contactMade }.max {
      ($0.on ?? .distant, $0.at) < ($1.on ?? .distant, $1.at)
    }
    if let contact, let day = contact.on {
      let place = contact["place"]?.text ?? contact["action"]?.text
      parts.append("vu·e le " + FrenchDate.short(day) + (place.map { ", " + $0 } ?? ""))
    }
    return parts.joined(separator: ", ")
  }
}

extension Environment {
  /// One line of standard input, without its end.
  func line(for place: String) throws -> String {
    if inputIsTerminal { _ = writeError(typeset(place.drop { $0 == "-" } + " : ")) }
    let text = String(decoding: try readInput() ?? [], as: UTF8.self).trimmed
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
