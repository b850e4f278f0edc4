internal import Outreach
internal import OutreachJournal

/// `partenaire lister`: the partners of the carnet.
enum PartenaireListerCommand {
  static let command = Command(
    CommandStatement(
      "partenaire", "lister", group: .coordinator, summary: "Donne la liste des partenaires.",
      examples: [
        Example("allervers partenaire lister", "tous"),
        Example("allervers partenaire lister --carnet carnet", "ceux d’un autre carnet"),
        Example(
          "allervers partenaire lister --aujourd-hui 31/12/2025",
          "comme ils étaient connus ce jour-là"),
      ],
      statuses: .reading)
  ) { arguments, environment in
    let access = try CarnetAccess(arguments, environment)
    let roster = Roster(try access.reading())
    var known: [String: [String: JSONValue]] = [:]
    let events = try (roster.events(.partnerAdded) + roster.events(.partnerDescribed))
      .filter { $0.on.map { $0 <= access.today } ?? false }
    for event in events.sorted(by: { ($0.on ?? .distant, $0.at) < ($1.on ?? .distant, $1.at) }) {
      guard let code = event["partner"]?.text else { continue }
      for member in event.own { known[code, default: [:]][member.key] = member.value }
    }
    let rows = known.keys.sorted().map { code in
      let value = { (key: String) in known[code]?[key]?.text }
      return [
        code, value("name") ?? "", value("kind") ?? "", value("commune") ?? "",
        value("conventionUntil").flatMap { Day(iso: $0) }.map(FrenchDate.slashes) ?? "",
      ]
    }
    try environment.show(
      PlainTable.text(
        ["code", "nom", "nature", "commune", "convention jusqu’au"], rows,
        empty: "aucun partenaire ; en ajouter un : allervers partenaire ajouter CODE --nom NOM"))
    return .done
  }
}
