internal import Outreach

/// What a step changed in a youth's path under the carnet's own programme, in one sentence.
struct StepOutcome {
  private let youth: String
  private let day: Day
  private let fields: FieldReading
  private let events: [Event]

  /// The step of `youth` on `day`, which `events` record after what `fields` has read.
  init(_ youth: String, on day: Day, _ fields: FieldReading, after events: [Event]) {
    self.youth = youth
    self.day = day
    self.fields = fields
    self.events = events
  }

  /// A welcome, a device or an arrival at an accompaniment.
  func arrival() throws -> String {
    try sentence { view, stretch in
      let episode = stretch.episode
      let isFirst = view.member.life.arrivals.count { $0 == day } == 1
      guard episode.arrived == day, isFirst else {
        return since(episode.arrived, "déjà dans le droit commun")
      }
      return
        (episode.mobilised == nil
        ? "droit commun, accès direct" : "droit commun, après mobilisation")
        + " (\(view.met(stretch)))"
    }
  }

  /// A situation, by its code.
  func situation(_ code: String) throws -> String {
    try sentence { view, stretch in
      let episode = stretch.episode
      let outcomes = view.population.rules.programme.outcomes
      let name = view.population.ledger.symbols.text
      guard outcomes.contains(code) else {
        return "étape du parcours, qui continue (\(view.met(stretch)))"
      }
      let isFirst =
        view.member.life.situations.count { $0.on == day && outcomes.contains(name($0.code)) } == 1
      if episode.settled == day, isFirst {
        return "en situation : fin du parcours (\(view.met(stretch)))"
      }
      if let arrived = episode.arrived, arrived <= day {
        return since(arrived, "déjà dans le droit commun")
      }
      if let settled = episode.settled { return since(settled, "déjà en situation") }
      return "pas encore mobilisé·e : le parcours continue (\(view.met(stretch)))"
    }
  }

  /// A declared exit.
  func exit() throws -> String {
    try sentence { view, stretch in
      let episode = stretch.episode
      guard let exit = episode.exits.last(where: { $0.on == day }) else {
        if let arrived = episode.arrived, arrived <= day {
          return since(arrived, "déjà dans le droit commun")
        }
        if let settled = episode.settled, settled <= day {
          return since(settled, "déjà en situation")
        }
        return since(episode.exits.last { $0.on < day }?.on, "parcours déjà arrêté")
      }
      if episode.mobilised == nil { return "départ avant mobilisation (\(view.met(stretch)))" }
      return (exit.isEarly ? "sortie anticipée" : "autre sortie") + " (\(view.met(stretch)))"
    }
  }

  /// A pause that begins, up to `end` (excluded) when it is known.
  func pause(until end: Day?) throws -> String {
    try sentence { _, _ in
      "parcours en pause" + (end.map { " jusqu’au " + FrenchDate.short($0) } ?? "")
        + " : ces jours ne comptent pas comme un silence"
    }
  }

  /// A pause that ends.
  func resumption() throws -> String {
    try sentence { view, stretch in "le parcours reprend : " + view.state(stretch) }
  }

  // What keeps a step from counting comes first.
  private func sentence(_ words: (PathwayView, Pathway.Stretch) -> String) throws -> String {
    guard let view = try PathwayView(of: youth, fields, after: events) else { return Self.unmet }
    if let outside = view.outside { return view.agreeing(outside) }
    guard let stretch = view.stretch(at: day) else { return Self.unmet }
    return view.agreeing(words(view, stretch))
  }

  private static let unmet = "aucun contact compté à ce jour : sans effet sur le parcours"

  private func since(_ day: Day?, _ words: String) -> String {
    words + (day.map { " depuis le " + FrenchDate.short($0) } ?? "")
      + " : sans effet sur le parcours"
  }
}
