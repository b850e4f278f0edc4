internal import Outreach

extension InSystemeLife {
  /// Why somebody met is not of the programme's public.
  enum Outside: CaseIterable, Sendable {
    case followed, seenLately, registered, tooOld
  }

  /// Met once, and not of the programme's public: counted apart.
  mutating func stayOutside(_ why: Outside, _ journal: inout TeamJournal) {
    meetOnce(&journal) { line, day in
      switch why {
      case .followed: line.text("link", "suivi")
      case .seenLately:
        line.text("link", "perdu-de-vue")
        line.day("lastSeen", day.adding(months: -4))
      case .registered: line.object("traits") { $0.bool("registered-spe", true) }
      case .tooOld: line.number("age", 27)
      }
    }
  }

  /// Somebody entered by mistake: registration and contact are taken back.
  mutating func beMistaken(_ journal: inout TeamJournal) {
    for recorded in meetOnce(&journal, { _, _ in }) {
      retract(recorded, reason: "saisi par erreur", &journal)
    }
  }

  @discardableResult
  private mutating func meetOnce(
    _ journal: inout TeamJournal, _ own: (inout LineBuffer, Day) -> Void
  ) -> [Recorded] {
    let (from, to) = (InSystemeFigures.from, InSystemeFigures.to)
    day = from.adding(days: random.number(in: 0...to.days(since: from)))
    known = recording(minute: 700)
    youth = Identifier(at: known, &random)
    let today = day
    let registered = record(.youthRegistered, &journal) { [gender] in
      $0.text("gender", gender)
      own(&$0, today)
    }
    let met = record(.contactMade, &journal) { $0.text("kind", "echange") }
    return [registered, met].compactMap(\.self)
  }
}
