internal import Outreach

/// The 5,133 youths, every count of the report dealt out among them.
struct MilolabPeople: Sendable {
  private(set) var youths: [MilolabYouth]

  init(_ world: MilolabWorld, _ random: inout RandomNumbers) {
    youths = [MilolabYouth](repeating: MilolabYouth(), count: MilolabFigures.reperes)
    describe(&random)
    lead(&random)
    meet(world, &random)
    MilolabSteps.deal(to: &youths, &random)
    youths.shuffle(using: &random)
  }

  private var everyone: Range<Int> { youths.indices }
  // Those of the mobilised, who come first, who answer anything on the second contact's day.
  private var answering: Range<Int> { 0..<MilolabFigures.answering }

  // Gives each answer to as many of `range` as it counts, in no order; the others stay without one.
  private mutating func deal<Answer>(
    _ counts: [(Answer, Int)], to range: Range<Int>, _ random: inout RandomNumbers,
    _ give: (inout MilolabYouth, Answer) -> Void
  ) {
    let answers = counts.flatMap { [Answer](repeating: $0.0, count: $0.1) }
    for (place, answer) in zip(range.shuffled(using: &random), answers) {
      give(&youths[place], answer)
    }
  }

  private mutating func describe(_ random: inout RandomNumbers) {
    deal(MilolabFigures.genders, to: everyone, &random) { $0.gender = $1 }
    deal(MilolabFigures.ages, to: everyone, &random) { $0.age = $1.lowerBound }
    for place in everyone {
      let ages = MilolabFigures.ages.first { $0.0.lowerBound == youths[place].age }?.0
      youths[place].age = random.number(in: ages ?? 18...25)
    }
    deal(MilolabFigures.zones, to: everyone, &random) { $0.zone = $1 }
    deal(MilolabFigures.handicaps, to: everyone, &random) { $0.handicap = $1 }
    deal(MilolabFigures.dropouts, to: everyone, &random) { $0.dropout = $1 }
    deal(MilolabFigures.qualifications, to: everyone, &random) { $0.qualification = $1 }
    deal(MilolabFigures.immersions, to: answering, &random) { $0.entry.immersion = $1 }
    deal(MilolabFigures.trainings, to: answering, &random) { $0.entry.training = $1 }
    deal(MilolabFigures.registrations, to: answering, &random) { $0.entry.registered = $1 }
    deal(MilolabFigures.resources, to: answering, &random) { $0.entry.resources = $1 }
    deal(MilolabFigures.homes, to: answering, &random) { $0.entry.housed = $1 }
    deal(MilolabFigures.cards, to: answering, &random) { $0.entry.card = $1 }
    deal(MilolabFigures.transports, to: answering, &random) { $0.entry.transport = $1 }
    deal(MilolabFigures.advisers, to: answering, &random) { $0.entry.adviser = $1 }
  }

  private mutating func lead(_ random: inout RandomNumbers) {
    for (place, outline) in MilolabOutline.all(&random).shuffled(using: &random).enumerated() {
      youths[place].path = MilolabPath(outline, &random)
    }
  }

  // The first contact: some days before the second, or any day; at an outing where there was one.
  private mutating func meet(_ world: MilolabWorld, _ random: inout RandomNumbers) {
    let first = MilolabCalendar.first.adding(days: 6)
    for place in everyone {
      var day: Day
      if let second = youths[place].path?.mobilised {
        let wait = 1 + random.wait(mean: random.chance(0.1) ? 90 : 16)
        day = MilolabCalendar.worked(from: max(first, second.adding(days: -wait)), by: -1)
      } else {
        day = MilolabCalendar.meeting(first...MilolabCalendar.last, &random)
      }
      let action = MilolabAction.drawn(on: day, &random)
      youths[place].outing = world.outing(of: action, near: day)
      if let outing = youths[place].outing { day = world.outings[outing].begins.day }
      youths[place].action = action
      youths[place].met = day
    }
  }
}
