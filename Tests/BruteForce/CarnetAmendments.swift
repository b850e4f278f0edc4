/// Actions, links, corrections, retractions and events that count for nothing.
extension CarnetMaker {
  mutating func makeActions() {
    for action in OwnKeysDraw.actions where random.chance(85) {
      let day = anyDay
      if random.chance(90) { addFact("action-opened", on: day, draw.action(action, on: day)) }
      for _ in 0..<random.below(3) {
        let later = random.chance(80) ? day.adding(days: random.below(length)) : anyDay
        addFact("action-described", on: later, draw.action(action, on: later))
      }
      if random.chance(30) {
        let end = day.adding(days: random.below(length))
        addFact("action-closed", on: end, [("action", .string(action))])
      }
    }
  }

  mutating func makeNoise() {
    for _ in 0..<random.within(1...8) {
      drawFact("session-held", youth: "", on: anyDay)
    }
    addFact(
      "partner-added", on: anyDay, [("partner", .string("p-1")), ("name", .string("Codase"))])
    let staff: OwnKeys = [("youth", .string(random.pick(youths))), ("staff", .string("lea"))]
    addFact("referent-assigned", on: anyDay, staff)
    let due = anyDay
    let followUp = addFact(
      "follow-up-opened", on: due,
      [
        ("owner", .string("amelie")), ("due", .string(due.adding(days: 7).text)),
        ("youth", .string(random.pick(youths))),
      ])
    addFact("follow-up-closed", on: due.adding(days: 9), [("target", .string(followUp))])
  }

  /// Chains come of themselves: any two of few youths.
  mutating func makeLinks() {
    for _ in 0..<random.below(5) {
      let pair = WrittenValue.strings([random.pick(youths), random.pick(youths)])
      let type = random.chance(80) ? "youths-linked" : "youths-distinct"
      let link = add(type, on: nil, at: recording(of: anyDay), [("youths", pair)])
      if random.chance(40) {
        let undone = retract(link, after: recording(of: anyDay))
        if random.chance(40) { retract(undone, after: recording(of: anyDay)) }
      }
    }
  }

  mutating func makeCorrections() {
    let count = drafts.count * random.pick([0, 4, 8, 15]) / 100
    for _ in 0..<count {
      guard let target = random.anyOf(drafts.filter { $0.on != nil }) else { return }
      var correction = correct(target)
      while random.chance(30) { correction = correct(target) }
      if random.chance(20) { retract(correction.id, after: correction.at) }
      if random.chance(10) { correctInVain(correction) }
    }
  }

  private mutating func correct(_ target: DraftEvent) -> DraftEvent {
    let own: OwnKeys = [
      ("target", .string(target.id)), ("with", .object(corrected(target))),
    ]
    // Now and then at one instant with others.
    let delay = random.chance(30) ? 3_600_000 : random.below(length) * 86_400_000
    add("event-corrected", on: nil, at: target.at + delay, own)
    return drafts[drafts.count - 1]
  }

  /// Own keys complete for the type, and its day when that moves.
  private mutating func corrected(_ target: DraftEvent) -> OwnKeys {
    guard let day = target.on else { return target.own }
    var own = target.own
    var moved = day
    if random.chance(45) {
      moved = random.chance(60) ? day.adding(days: random.within(-40...40)) : anyDay
    }
    let youth = own.first { $0.key == "youth" }?.value
    if random.chance(20), youth != nil {
      own = replacing("youth", by: .string(random.pick(youths)), in: own)
    } else if random.chance(60), case .string(let code)? = youth {
      own = draw.own(ofType: target.type, youth: code, on: moved) ?? own
    } else if random.chance(60), youth == nil,
      let fresh = draw.own(ofType: target.type, youth: "", on: moved)
    {
      let action = own.first { $0.key == "action" }?.value
      own = action.map { replacing("action", by: $0, in: fresh) } ?? fresh
    }
    return moved == day ? own : [("on", .string(moved.text))] + own
  }

  private func replacing(_ key: String, by value: WrittenValue, in own: OwnKeys) -> OwnKeys {
    own.map { $0.key == key ? (key, value) : $0 }
  }

  /// A correction of a correction is ignored.
  private mutating func correctInVain(_ correction: DraftEvent) {
    let own: OwnKeys = [("target", .string(correction.id)), ("with", .object(correction.own))]
    add("event-corrected", on: nil, at: correction.at + 86_400_000, own)
  }

  @discardableResult
  mutating func retract(_ target: String, after instant: Int) -> String {
    let at = instant + random.pick([0, 1, 60_000, 86_400_000, 40 * 86_400_000])
    return add("event-retracted", on: nil, at: at, [("target", .string(target))])
  }

  mutating func makeRetractions() {
    let count = drafts.count * random.pick([0, 3, 6, 12]) / 100
    for _ in 0..<count {
      guard let target = random.anyOf(drafts) else { return }
      var last = retract(target.id, after: target.at)
      while random.chance(35) { last = retract(last, after: target.at) }
    }
    if random.chance(40) { makeCycle() }
    if random.chance(30) { retract("unknown-target", after: recording(of: anyDay)) }
    if random.chance(30) {
      let with: OwnKeys = [("youth", .string(random.pick(youths)))]
      let own: OwnKeys = [("target", .string("unknown-too")), ("with", .object(with))]
      add("event-corrected", on: nil, at: recording(of: anyDay), own)
    }
  }

  /// Retractions of one another, one of them at times retracted from outside.
  private mutating func makeCycle() {
    let start = drafts.count
    let size = random.within(1...3)
    for _ in 0..<size { retract("", after: recording(of: anyDay)) }
    for index in 0..<size {
      let next = drafts[start + (index + 1) % size].id
      drafts[start + index].own = [("target", .string(next))]
    }
    if random.chance(40) { retract(drafts[start].id, after: drafts[start].at) }
  }
}
