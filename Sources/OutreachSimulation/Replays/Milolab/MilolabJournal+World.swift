internal import Outreach

extension MilolabJournal {
  /// Records the actions, partners and outings; after the youths, whom head counts include.
  mutating func record(_ world: MilolabWorld, _ random: inout RandomNumbers) {
    for (place, action) in MilolabAction.all.enumerated() {
      record(action, place, world, &random)
    }
    for partner in world.partners {
      record(
        .partnerAdded, on: partner.added.day, at: partner.added.instant.adding(&random),
        writer: partner.action, &random
      ) {
        $0.identifier("partner", partner.id)
        $0.text("name", partner.name)
        $0.text("kind", partner.kind)
        $0.text("commune", partner.commune)
      }
    }
    for (place, outing) in world.outings.enumerated() {
      record(outing, met: met[place], &random)
    }
  }

  private mutating func record(
    _ action: MilolabAction, _ place: Int, _ world: MilolabWorld, _ random: inout RandomNumbers
  ) {
    let login = MilolabNames.counsellors[place]
    let opening = LocalTime(day: MilolabCalendar.first.adding(days: 5), minute: 545 + place * 7)
    record(
      .actionOpened, on: MilolabCalendar.first, at: opening.instant.adding(&random),
      writer: place, &random
    ) {
      $0.text("action", action.code)
      $0.text("title", action.title)
      $0.text("kind", action.isRemote ? "autre" : "extra-muros")
      $0.texts("approaches", action.approaches)
      $0.texts("programmes", ["milolab"])
      $0.texts("leads", [login])
      $0.texts("funders", ["pic"])
    }
    describe(action, place, world, &random)
    let end = LocalTime(day: action.end, minute: 1020 + place)
    record(
      .actionClosed, on: action.end, at: end.instant.adding(&random), writer: place, &random
    ) {
      $0.text("action", action.code)
      $0.text("reason", "fin prévue")
    }
  }

  // The partners an action is led with: its first ones, and those never seen at an outing.
  private mutating func describe(
    _ action: MilolabAction, _ place: Int, _ world: MilolabWorld, _ random: inout RandomNumbers
  ) {
    let seen = Set(world.outings.flatMap(\.partners))
    let partners = world.partners(of: place)
    let led = partners.prefix(6) + partners.dropFirst(6).filter { !seen.contains($0.id) }
    guard let day = led.map(\.added.day).max() else { return }
    let review = MilolabCalendar.worked(from: day.adding(days: 14))
    let at = LocalTime(day: review, minute: 640).instant.adding(&random)
    let levels = ["coproduction", "coordination", "concertation"]
    record(.actionDescribed, on: review, at: at, writer: place, &random) {
      $0.text("action", action.code)
      $0.list("partners", Array(led.enumerated())) { line, entry in
        line.object {
          $0.identifier("partner", entry.element.id)
          $0.text("level", levels[entry.offset % levels.count])
        }
      }
    }
  }

  private mutating func record(
    _ outing: MilolabWorld.Outing, met: Int, _ random: inout RandomNumbers
  ) {
    let action = MilolabAction.all[outing.action]
    let login = MilolabNames.counsellors[outing.action]
    let youths = met + random.number(in: 0...6)
    let others = random.number(in: 0...5)
    let excuse = random.pick(["intempéries", "conseiller absent", "lieu fermé"])
    let ends = outing.begins.minute + outing.lasts
    let written = LocalTime(day: outing.begins.day, minute: ends + random.number(in: 1...30))
    record(
      .sessionHeld, on: outing.begins.day, at: written.instant.adding(&random),
      writer: outing.action, &random
    ) {
      $0.identifier("session", outing.id)
      $0.text("action", action.code)
      $0.text("format", action.format)
      $0.clock("from", outing.begins.minute)
      $0.clock("to", ends)
      $0.text("place", action.place)
      $0.text("commune", outing.commune)
      $0.texts("staff", [login])
      $0.identifiers("partners", outing.partners)
      guard outing.status == .held else {
        $0.text("status", outing.status.rawValue)
        return $0.text("reason", excuse)
      }
      $0.number("people", youths + others)
      $0.number("youths", youths)
    }
  }
}
