internal import Outreach

extension InSystemeLife {
  /// The steps of the plan, one after the other, over the days left.
  mutating func takeSteps(_ journal: inout TeamJournal) {
    var steps = InSystemeStep.allCases.filter(plan.steps.contains)
    // Of those brought back, some find something before they are welcomed.
    if plan.isRemobilised, random.chance(0.2) { steps.reverse() }
    if let pacea = steps.firstIndex(of: .pacea),
      let guarantee = steps.firstIndex(of: .garantieJeunes), guarantee < pacea
    {
      steps.swapAt(pacea, guarantee)
    }
    for (index, step) in steps.enumerated() {
      let left = InSystemeFigures.to.days(since: day) / (steps.count - index)
      day = day.adding(days: random.number(in: 1...max(1, min(45, left))))
      take(step, &journal)
    }
  }

  private mutating func take(_ step: InSystemeStep, _ journal: inout TeamJournal) {
    if let situation = step.situation { return find(situation, &journal) }
    switch step {
    case .accueil:
      twice(.youthWelcomed, &journal) { [plan] in
        $0.text("kind", plan.isLost || plan.returns ? "reprise" : nil)
      }
    case .accompagnement: refer(&journal)
    case .garantieJeunes:
      twice(.deviceEntered, &journal) {
        $0.text("device", "garantie-jeunes")
        $0.text("within", "pacea")
      }
    default: twice(.deviceEntered, &journal) { $0.text("device", "pacea") }
    }
  }

  // A wrong situation is put right some days later.
  private mutating func find(_ situation: String, _ journal: inout TeamJournal) {
    let said =
      random.chance(0.03) ? random.pick(["emploi", "formation", "service-civique"]) : situation
    guard let found = record(.situationFound, &journal, { $0.text("situation", said) }),
      said != situation
    else { return }
    correct(found, &journal) { [youth] in
      $0.identifier("youth", youth)
      $0.text("situation", situation)
    }
  }

  /// Handed over to a partner's accompaniment, and arrived there.
  mutating func refer(_ journal: inout TeamJournal) {
    let partner = random.pick(territory.partners).id
    let referred = record(.youthReferred, &journal) {
      $0.identifier("partner", partner)
      $0.text("purpose", "accompagnement")
    }
    guard let referred else { return }
    later(by: 5)
    let at = max(recording(minute: 600), referred.at).adding(&random)
    journal.record(.referralResolved, on: day, at: at, writer: territory.member, &random) {
      [youth] in
      $0.identifier("target", referred.id)
      $0.identifier("youth", youth)
      $0.bool("arrived", true)
    }
  }

  /// Nothing found yet: tried in vain, gone, or simply not seen again.
  mutating func linger(_ journal: inout TeamJournal) {
    if random.chance(0.3) {
      later(by: 25)
      let result = random.pick(["sans-reponse", "message-laisse", "rendez-vous-manque"])
      record(.contactAttempted, &journal) {
        $0.text("channel", "telephone")
        $0.text("result", result)
      }
    }
    guard random.chance(0.3) else { return }
    later(by: 30)
    leave(&journal)
  }

  mutating func leave(_ journal: inout TeamJournal) {
    let reason = random.pick(["sans-suite", "sans-suite", "refus", "besoin-ponctuel"])
    record(.pathwayLeft, &journal) { $0.text("reason", reason) }
  }
}
