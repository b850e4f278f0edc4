import Outreach

/// One team: its writers, what it does, the youths it meets.
struct TeamSimulation {
  /// An outing that youths may be met in.
  struct Outing {
    let session: String
    let action: String
    let on: Day
    let place: String
    let isNight: Bool
    let staff: [String]
  }

  static let logins = ["amelie", "karim", "lucie", "samuel"]
  private static let suffixes = ["7k3q", "2m9x", "q4wt", "h8zr"]

  let period: Period
  var desk: SimulationDesk
  /// Held outings, by day.
  var outings: [Outing] = []
  private let youths: Int

  init(number: Int, youths: Int, period: Period, random: RandomNumbers) {
    self.youths = youths
    self.period = period
    desk = SimulationDesk(number: number, random: random)
  }

  /// Invents everything.
  mutating func run() {
    openActions()
    holdOutings(count: max(24, youths / 2))
    var last: String?
    for _ in 0..<youths {
      var life = YouthSimulation(desk.emptied, outings: outings, until: period.to)
      life.run(after: last)
      last = life.youth
      desk.take(life.desk)
    }
  }

  /// The folder of a writer.
  private func folder(_ writer: Int) -> String {
    desk.code(Self.logins[writer]) + "-" + Self.suffixes[writer]
  }

  /// The files of the team, each writer's lines in order of recording and numbered from 1.
  func batches() -> [SimulationBatch] {
    var batches: [SimulationBatch] = []
    for writer in Self.logins.indices {
      for isConfidential in [false, true] {
        let mine = desk.lines.filter { $0.writer == writer && $0.isConfidential == isConfidential }
          .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
        var start = 0
        while start < mine.count {
          let month = mine[start].month
          let end = mine[start...].firstIndex { $0.month != month } ?? mine.count
          let bytes = (start..<end).flatMap {
            mine[$0].bytes(by: desk.code(Self.logins[writer]), number: $0 + 1)
          }
          batches.append(
            SimulationBatch(
              writer: folder(writer), month: month, isConfidential: isConfidential,
              count: end - start, bytes: bytes))
          start = end
        }
      }
    }
    return batches
  }
}
