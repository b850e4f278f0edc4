internal import Outreach

/// Deals the devices and situations of the report to the paths that may have them.
enum MilolabSteps {
  static func deal(to youths: inout [MilolabYouth], _ random: inout RandomNumbers) {
    var arrived = places(of: .arrived, in: youths).shuffled(using: &random)
    let engagement = MilolabCalendar.engagement
    func take(_ count: Int, _ isFit: (Day) -> Bool) -> [Int] {
      let chosen = arrived.filter { isFit(youths[$0].path?.end ?? engagement) }.prefix(count)
      let taken = Set(chosen)
      arrived.removeAll { taken.contains($0) }
      return Array(chosen)
    }
    var given: [Int: [String]] = [:]
    for (code, count) in MilolabFigures.engagements {
      for place in take(count, { $0 >= engagement }) { given[place] = [code] }
    }
    let before = engagement.adding(days: -80)
    for place in take(MilolabFigures.guarantees, { $0 < before }) {
      given[place] = ["garantie-jeunes"]
    }
    // After the PACEA, the garantie jeunes while there was one, or somebody to go with.
    for place in take(MilolabFigures.secondGuarantees, { $0 < before }) {
      given[place] = ["pacea", "garantie-jeunes"]
    }
    let latest = MilolabCalendar.last.adding(days: -60)
    for place in take(MilolabFigures.secondMentors, { $0 < latest }) {
      given[place] = ["pacea", "parrainage"]
    }
    let seconds = MilolabFigures.secondGuarantees + MilolabFigures.secondMentors
    for (code, count) in MilolabFigures.devices {
      for place in take(code == "pacea" ? count - seconds : count, { _ in true }) {
        given[place] = [code]
      }
    }
    for (place, codes) in given {
      youths[place].devices = codes
      youths[place].isReferred = ["cej-france-travail", "aij"].contains(codes[0])
    }
    for place in take(MilolabFigures.plainReferrals, { _ in true }) {
      youths[place].isReferred = true
    }
    settle(&youths, &random)
  }

  private static func settle(_ youths: inout [MilolabYouth], _ random: inout RandomNumbers) {
    let settlings = MilolabFigures.settlings.flatMap {
      [String](repeating: $0.0, count: $0.1)
    }
    for (place, code) in zip(
      places(of: .settled, in: youths), settlings.shuffled(using: &random))
    {
      youths[place].situations = [code]
    }
    // Found once arrived, in time to be known by the end; some find a second one.
    let latest = MilolabCalendar.last.adding(days: -20)
    let arrived = places(of: .arrived, in: youths).filter {
      youths[$0].path.map { $0.end < latest } ?? false
    }.shuffled(using: &random)
    let followings = MilolabFigures.followings.flatMap {
      [String](repeating: $0.0, count: $0.1)
    }.shuffled(using: &random)
    for (number, code) in followings.enumerated() {
      let turn = number < 430 ? number : number - 430
      youths[arrived[turn % arrived.count]].situations.append(code)
    }
  }

  private static func places(
    of ending: MilolabOutline.Ending, in youths: [MilolabYouth]
  ) -> [Int] {
    youths.indices.filter { youths[$0].path?.ending == ending }
  }
}
