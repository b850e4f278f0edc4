internal import Outreach
internal import OutreachJournal

/// `action lister`: the actions of the carnet, those under way first.
enum ActionListerCommand {
  static let command = Command(
    CommandStatement(
      "action", "lister", group: .coordinator,
      summary: "Donne la liste des actions, en cours d’abord.",
      examples: [
        Example("allervers action lister", "toutes"),
        Example(
          "allervers action lister --aujourd-hui 31/12/2025", "comme elles étaient ce jour-là"),
        Example("allervers action lister --carnet carnet", "celles d’un autre carnet"),
      ],
      statuses: .reading)
  ) { arguments, environment in
    let access = try CarnetAccess(arguments, environment)
    let roster = Roster(try access.reading())
    let population = try access.population(roster.reading.ledger)
    let rows = roster.actions.keys.sorted().compactMap { code -> (isOver: Bool, cells: [String])? in
      guard let action = population.ledger.symbols.find(code).flatMap({ population.actions[$0] })
      else { return nil }
      let isOver = action.isOver(at: access.today)
      return (isOver, cells(code, action, population.ledger.symbols, access, isOver: isOver))
    }
    let ordered = rows.filter { !$0.isOver } + rows.filter(\.isOver)
    try environment.show(
      PlainTable.text(
        ["code", "titre", "nature", "ouverte", "fin"], ordered.map(\.cells),
        empty: "aucune action ; en ouvrir une : allervers action ouvrir CODE --titre TITRE"))
    return .done
  }

  private static func cells(
    _ code: String, _ action: ActionsAsOf.Action, _ symbols: SymbolTable, _ access: CarnetAccess,
    isOver: Bool
  ) -> [String] {
    let kind = symbols.text(action.kind)
    func day(_ words: String, _ day: Day?) -> String? {
      day.map { words + " " + FrenchDate.slashes($0) }
    }
    return [
      code, symbols.text(action.title),
      kind.isEmpty ? "" : access.carnet.settings.vocabulary.label(kind),
      action.opened.map(FrenchDate.slashes) ?? "",
      day("close le", action.closed) ?? day(isOver ? "finie le" : "prévue le", action.until) ?? "",
    ]
  }
}

extension ActionsAsOf.Action {
  /// Whether the action is closed, or past its last day.
  func isOver(at day: Day) -> Bool { closed != nil || until.map { $0 < day } ?? false }
}
