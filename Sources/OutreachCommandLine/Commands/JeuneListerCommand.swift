internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `jeune lister`: every youth by code, the latest met first; no names.
enum JeuneListerCommand {
  static let command = Command(
    CommandStatement(
      "jeune", "lister", group: .counsellor,
      summary: "Donne la liste des jeunes, par leur code, sans nom.",
      examples: [
        Example("allervers jeune lister", "tous, du dernier rencontré au premier"),
        Example("allervers jeune lister --carnet carnet", "ceux d’un autre carnet"),
        Example("allervers jeune lister > jeunes.txt", "dans un fichier"),
      ],
      statuses: .reading)
  ) { arguments, environment in
    let access = try CarnetAccess(arguments, environment)
    let roster = Roster(try access.reading())
    let population = try access.population(roster.reading.ledger)
    let ends = ShortEnds(roster.youths.ids)
    var rows: [(last: Day?, cells: [String])] = []
    population.forEachMember { member in
      rows.append(row(member, ends, population.ledger.symbols, access.today))
    }
    let ordered = rows.sorted {
      ($1.last?.number ?? .min, $0.cells[0]) < ($0.last?.number ?? .min, $1.cells[0])
    }
    try environment.show(
      PlainTable.text(
        ["code", "premier contact", "dernier contact", "genre", "âge"], ordered.map(\.cells),
        empty: "aucun jeune ; noter un contact : allervers noter --nouveau"))
    return .done
  }

  // A person met under several codes stands once, under all of them.
  private static func row(
    _ member: Population.Member, _ ends: ShortEnds, _ symbols: SymbolTable, _ today: Day
  ) -> (last: Day?, cells: [String]) {
    let youths = Set(member.facts.map(\.youth)).map(symbols.text).sorted()
    let contacts = member.facts.filter { $0.type == .contactMade }.map(\.on)
    let descriptions = member.life.descriptions
    var gender = ""
    if case .symbol(let symbol) = descriptions.value(.gender, at: today) {
      gender = symbols.text(symbol)
    }
    return (
      contacts.max(),
      [
        youths.map(ends.end).joined(separator: " = "),
        contacts.min().map(FrenchDate.slashes) ?? "jamais",
        contacts.max().map(FrenchDate.slashes) ?? "jamais", gender,
        descriptions.age(at: today).map { "\($0)" } ?? "",
      ]
    )
  }
}
