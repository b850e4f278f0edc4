internal import Outreach

/// The circumstances of one exchange, ready to be written, or written again with a correction.
struct Contact: Sendable {
  var youth: Identifier
  var isWithRelative = false
  var action: Identifier?
  var session: Identifier?
  var approach: String?
  var kind: String?
  var channel: String?
  var place: String?
  var residence: Place?
  var staff: [String] = []
  var partners: [Identifier] = []
  var themes: [String] = []
  var minutes: Int?
  var initiative: String?
  var appointment: Bool?

  /// The own keys of `contact-made`.
  func write(_ line: inout LineBuffer) {
    line.identifier("youth", youth)
    line.text("with", isWithRelative ? "proche" : nil)
    line.identifier("action", action)
    line.identifier("session", session)
    line.text("approach", approach)
    line.text("kind", kind)
    line.text("channel", channel)
    line.text("place", place)
    line.text("commune", residence?.commune)
    line.text("area", residence?.area)
    line.texts("zones", residence?.zones ?? [])
    line.texts("staff", staff)
    line.identifiers("partners", partners)
    line.texts("themes", themes)
    line.number("minutes", minutes)
    line.text("initiative", initiative)
    line.bool("appointment", appointment)
  }

  static let themes = Weights([
    ("emploi", 30), ("projet-professionnel", 22), ("formation", 18), ("acces-aux-droits", 12),
    ("logement", 7), ("sante", 7), ("mobilite", 7), ("loisirs", 4), ("sport", 4), ("culture", 2),
    ("numerique", 2), ("citoyennete", 2), ("garde-enfant", 2),
  ])

  static let channels = Weights([
    ("presentiel", 50), ("telephone", 24), ("sms", 12), ("reseaux-sociaux", 8), ("courriel", 4),
    ("visio", 2),
  ])

  static let kinds = Weights<String?>([
    ("echange", 34), ("entretien", 34), ("demarche", 12), ("accompagnement", 8), ("atelier", 6),
    (nil, 6),
  ])

  static let initiatives = Weights<String?>([
    ("structure", 50), ("jeune", 18), ("partenaire", 12), ("pair", 6), ("famille", 4), (nil, 10),
  ])
}
