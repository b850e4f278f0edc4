// How many times likelier each thing is of somebody met again than of anybody who is called as much alike: the share
// of the former over the share of the latter. The former are round figures, since no carnet has measured
// them. The latter are counted among those called alike (a first name tells the gender, so that to agree on it
// says little), over ten more who stand for anybody while those are few. What is unknown weighs nothing.
extension Recognition {
  /// Shares of each answer among those met again, and among anybody.
  struct Shares<Answer: Hashable & Sendable>: Sendable {
    let again: [Answer: Double]
    let anybody: [Answer: Double]

    /// The weight of each answer, `answers` being those of the people called alike.
    func weights(_ answers: [Answer]) -> [Answer: Double] {
      var counts: [Answer: Double] = [:]
      for answer in answers where again[answer] != nil { counts[answer, default: 0] += 1 }
      let total = counts.values.reduce(10, +)
      return again.reduce(into: [:]) { weights, share in
        let count = (counts[share.key] ?? 0) + 10 * (anybody[share.key] ?? 0)
        weights[share.key] = share.value * total / count
      }
    }
  }

  /// Somebody says the same age again three times in four. Those met are some ten years of age wide, and an age
  /// said spans a year: two people agree once in five by chance, and are a year off as often.
  static let births = Shares<Candidate.Agreement>(
    again: [.agrees: 0.75, .near: 0.2, .differs: 0.05],
    anybody: [.agrees: 0.2, .near: 0.2, .differs: 0.6])

  /// It is noted wrongly once in fifty.
  static let genders = Shares<Candidate.Agreement>(
    again: [.agrees: 0.98, .differs: 0.02], anybody: [.agrees: 0.5, .differs: 0.5])

  /// Two times in three somebody is met again where they live or were met; a team works in some ten quartiers,
  /// in a handful of actions and of communes at a time.
  static let surroundings = Shares<Candidate.Surroundings>(
    again: [.area: 0.6, .action: 0.6, .commune: 0.6, .elsewhere: 0.3],
    anybody: [.area: 0.1, .action: 0.2, .commune: 0.3, .elsewhere: 0.8])

  /// Somebody met last week is likelier to be met again than somebody not seen for years, who has grown up or moved
  /// away: half as likely after six months, the silence after which programmes hold a path to be over, a third
  /// after a year. Never met, only heard of: as after six months.
  static func weight(daysAway: Int?) -> Double {
    guard let daysAway else { return 0.5 }
    return 1 / (1 + Double(max(daysAway, 0)) / 182)
  }
}
