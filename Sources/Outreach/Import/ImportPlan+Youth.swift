// Whom a row is about, and what it says of them.
extension ImportPlan {
  /// Whom an earlier import of the row found comes first: names may have been given to others since.
  mutating func whom(_ row: ImportedRow) -> (youth: String, isNew: Bool) {
    let names = Self.names(row.names)
    let (birth, gender) = evidence(row)
    var youth = row.known ?? earlier(row)
    if youth == nil, let key = row.key { youth = key.id(ImportedRow.youthRank) }
    if youth == nil, !names.isEmpty {
      youth = directory.only(names, birth: birth, gender: gender)
    }
    let found = youth ?? row.identity.id(ImportedRow.youthRank)
    let isNew = !registered.contains(found) && !carnet.youths(found)
    registered.insert(found)
    if !names.isEmpty { directory.learn(found, names, birth: birth, gender: gender) }
    return (found, isNew)
  }

  private func earlier(_ row: ImportedRow) -> String? {
    row.ranks.lazy.compactMap { line(row, $0)?.youth }.first
  }

  private func line(_ row: ImportedRow, _ rank: Int) -> Line? {
    carnet.lines[row.identity.id(rank)]
  }

  private func evidence(_ row: ImportedRow) -> (BirthSpan?, String?) {
    func value(_ key: String) -> JSONValue? { row.profile.first { $0.key == key }?.value }
    let birth =
      value("birth")?.text.flatMap(BirthSpan.init(birth:))
      ?? value("age")?.integer.map { BirthSpan(age: $0, on: row.on) }
    return (birth, value("gender")?.text)
  }

  /// What the row says of them, unless the rows before said the same.
  mutating func describe(
    _ youth: String, _ isNew: Bool, _ row: ImportedRow, _ additions: inout Additions
  ) {
    let isErased = carnet.erased.contains(youth)
    let isKnown = row.ranks.contains { line(row, $0) != nil }
    let whose = [JSONMember("youth", .string(youth))]
    let profile = Line.content(nil, row.profile)
    if let line = line(row, ImportedRow.profileRank) {
      if line.content != profile, !isErased { additions.change = .profile }
    } else if isKnown, !isNew, let said = profiles[youth] {
      // It was not written then because another row said the same.
      let says = !row.profile.isEmpty && !said.contains(profile)
      if says, !isErased { additions.change = .profile }
    } else if isNew
      || !row.profile.isEmpty && saidOf[youth] != row.profile && !carnet.opposed(youth)
    {
      let type: EventType = isNew ? .youthRegistered : .youthDescribed
      let id = row.identity.id(ImportedRow.profileRank)
      additions.journal.append(event(type.rawValue, id, row, on: row.on, whose + row.profile))
    }
    if !row.profile.isEmpty { saidOf[youth] = row.profile }
    if isNew, !row.names.isEmpty { learn(youth, row) }
    if isErased {
      additions.isWithheld = !row.names.isEmpty
      return
    }
    guard namedAs[youth] != row.names else { return }
    namedAs[youth] = row.names
    let last = carnet.identity(youth)
    let fresh = row.names.filter { last[$0.key] != $0.value.text }
    let isOther = fresh.contains { name in
      let given = carnet.given(youth, name.key)
      return !given.isEmpty && !given.contains { $0 == name.value.text }
    }
    if isKnown, isOther { additions.change = additions.change ?? .name }
    if !fresh.isEmpty, line(row, ImportedRow.identityRank) == nil {
      let id = row.identity.id(ImportedRow.identityRank)
      additions.confidential.append(event("identity", id, row, whose + fresh))
    }
  }

  private mutating func learn(_ youth: String, _ row: ImportedRow) {
    let (birth, gender) = evidence(row)
    newPeople.append(
      KnownPerson(
        youths: [youth], names: Self.knownNames(row.names), birth: birth, gender: gender,
        commune: row.profile.first { $0.key == "commune" }?.value.text))
  }

  /// What somebody is called for: the alias, and the whole name.
  package static func names(_ identity: [JSONMember]) -> [String] {
    func text(_ key: String) -> String? { identity.first { $0.key == key }?.value.text }
    let whole = [text("firstName"), text("lastName")].compactMap(\.self).joined(separator: " ")
    return [text("alias"), whole.isEmpty ? nil : whole].compactMap(\.self)
  }

  private static func knownNames(_ identity: [JSONMember]) -> [KnownPerson.Name] {
    let parts: [String: KnownPerson.Name.Part] = [
      "alias": .alias, "firstName": .firstName, "lastName": .lastName,
    ]
    return identity.compactMap { member in
      parts[member.key].flatMap { part in member.value.text.map { .init(part, $0) } }
    }
  }
}
