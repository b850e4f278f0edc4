internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// Two look-alikes side by side, names included: for a terminal alone.
struct DoubleSheet {
  private static let labelWidth = 16
  private static let columnWidth = 30

  let search: DoubleSearch
  let vocabulary: Vocabulary
  let codes: (String, String)
  let today: Day

  /// The lines, of 80 columns at most; what neither has is left out.
  func lines(_ pair: LookAlike) -> [String] {
    let (first, second) = (rows(pair.first), rows(pair.second))
    var lines = row("", codes.0, codes.1)
    for (left, right) in zip(first, second) where !left.value.isEmpty || !right.value.isEmpty {
      lines += row(left.name, left.value, right.value)
    }
    return lines
  }

  private func row(_ name: String, _ left: String, _ right: String) -> [String] {
    let cells = [left, right].map { text in
      wrap(typeset(printable(text.isEmpty ? "?" : text)), width: Self.columnWidth)
    }
    return (0..<max(cells[0].count, cells[1].count)).map { line in
      let texts = [line == 0 ? name : ""] + cells.map { line < $0.count ? $0[line] : "" }
      let padded = zip(texts, [Self.labelWidth, Self.columnWidth + 2, 0]).map { text, width in
        text + String(repeating: " ", count: max(width - text.displayWidth, 0))
      }
      return "  " + String(padded.joined().reversed().drop { $0 == " " }.reversed())
    }
  }

  private func rows(_ person: KnownPerson) -> [(name: String, value: String)] {
    let view = PathwayView(of: person.youths[0], in: search.population)
    let contacts = view?.member.life.contactDays ?? []
    let sheet = view.map {
      CharacteristicSheet(
        descriptions: $0.member.life.descriptions, day: today, ledger: search.population.ledger,
        vocabulary: vocabulary
      ).rows
    }
    func known(_ name: String) -> String { sheet?.first { $0.name == name }?.value ?? "" }
    func names(_ part: KnownPerson.Name.Part) -> String {
      person.names.filter { $0.part == part }.map(\.text).joined(separator: ", ")
    }
    return [
      ("surnom", names(.alias)), ("prénom", names(.firstName)), ("nom", names(.lastName)),
      ("âge", known("âge")), ("naissance", known("naissance")), ("genre", known("genre")),
      ("commune", known("commune")), ("quartier", known("quartier")),
      ("contacts", "\(contacts.count)"),
      ("1er contact", contacts.first.map { met(person, $0) } ?? "aucun qui compte"),
      ("dernier contact", contacts.count > 1 ? contacts.last.map { met(person, $0) } ?? "" : ""),
      (
        "où en est-on",
        view.flatMap { $0.outside ?? $0.member.pathway.stretches.last.map($0.state) } ?? ""
      ),
    ]
  }

  // When, where, by whom: the contact that counts on a day of the path.
  private func met(_ person: KnownPerson, _ day: Life.ContactDay) -> String {
    let place = person.youths.lazy.flatMap(search.roster.youths.places).first { place in
      guard case .contact(let number) = search.roster.live[place]?.content else { return false }
      return number == day.contact
    }
    return place.flatMap { try? search.roster.standing($0) }.map(met) ?? FrenchDate.short(day.on)
  }

  private func met(_ contact: Event) -> String {
    let place = contact["place"]?.text ?? contact["commune"]?.text
    let action = contact["action"]?.text.map { search.roster.actions[$0] ?? $0 }
    let staff = contact["staff"]?.items?.compactMap(\.text) ?? []
    let colleagues = staff.isEmpty ? contact.by : staff.joined(separator: ", ")
    return [contact.on.map(FrenchDate.short), action, place, "par " + colleagues]
      .compactMap(\.self).joined(separator: ", ")
  }
}
