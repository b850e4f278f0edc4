internal import Outreach

/// An action of a team and the form its sessions take.
struct InventedAction: Sendable {
  /// What actions of one kind look like.
  struct Style: Sendable {
    let title: String
    let kind: String
    let approaches: [String]
    let format: String
    /// Minutes after midnight at which a session begins, and how long it lasts.
    let begins: ClosedRange<Int>
    let lasts: ClosedRange<Int>
    let place: String

    static let all = [
      Style(
        title: "Maraudes du soir", kind: "extra-muros", approaches: ["maraude"],
        format: "maraude", begins: 1230...1320, lasts: 150...270, place: "rue"),
      Style(
        title: "Le camion de l’emploi", kind: "extra-muros", approaches: ["vehicule"],
        format: "permanence", begins: 810...870, lasts: 150...240, place: "place du marché"),
      Style(
        title: "Permanences au centre social", kind: "temps-additionnels",
        approaches: ["lieu-tiers"], format: "permanence", begins: 840...1020, lasts: 120...180,
        place: "centre social"),
      Style(
        title: "Forums et fêtes de quartier", kind: "extra-muros", approaches: ["evenement"],
        format: "evenement", begins: 600...900, lasts: 180...420, place: "esplanade"),
      Style(
        title: "Repérage en ligne", kind: "autre", approaches: ["numerique"],
        format: "en-ligne", begins: 960...1080, lasts: 60...120, place: "en ligne"),
      Style(
        title: "Ateliers de raccrochage", kind: "raccrochage",
        approaches: ["acteurs-proximite", "lieu-tiers"], format: "atelier", begins: 540...840,
        lasts: 120...210, place: "maison de quartier"),
      Style(
        title: "Rencontres avec les employeurs", kind: "temps-additionnels",
        approaches: ["evenement"], format: "job-dating", begins: 540...600, lasts: 180...300,
        place: "salle des fêtes"),
    ]
  }

  let id: Identifier
  let title: String
  let style: Style
  let programmes: [String]
  let lead: Int
  let place: Place
  let opened: LocalTime
  let until: Day?
  let closed: Day?
  let partners: [(partner: Identifier, level: String)]
  /// When the partners were written down, if not at the opening.
  let described: LocalTime?

  /// Whether sessions may be held on `day`.
  func isOpen(on day: Day) -> Bool {
    opened.day <= day && (closed.map { day < $0 } ?? true) && (until.map { day <= $0 } ?? true)
  }
}
