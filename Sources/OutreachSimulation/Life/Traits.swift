/// What is asked of a youth, each answer known only now and then.
enum Traits {
  /// A trait's answer as written.
  enum Answer: Sendable {
    case yes, no, unknown
    case code(String)
  }

  /// Answers to some of the questions.
  static func answers(
    _ random: inout RandomNumbers, asked: Double
  ) -> [(trait: StaticString, answer: Answer)] {
    var answers: [(trait: StaticString, answer: Answer)] = []
    for (trait, share) in questions where random.chance(asked) {
      answers.append((trait, random.chance(share) ? .yes : .no))
    }
    if random.chance(asked) {
      answers.append(("qualification", .code(random.pick(qualifications))))
    }
    if random.chance(asked / 3) {
      answers.append(("last-adviser", .code(random.pick(["moins-3-mois", "3-12-mois", "plus"]))))
    }
    if random.chance(asked / 12) { answers.append(("handicap", .yes)) }
    // Said once, then taken back: not known again.
    if random.chance(asked / 12) { answers.append(("language", .unknown)) }
    return answers
  }

  private static let questions: [(StaticString, Double)] = [
    ("neet", 0.85), ("school-dropout", 0.4), ("recent-immersion", 0.12), ("recent-training", 0.15),
    ("registered-spe", 0.2), ("resources", 0.3), ("housed", 0.85), ("health-card", 0.75),
    ("transport", 0.35),
  ]

  private static let qualifications = Weights([
    ("aucune", 42), ("niveau-3", 27), ("niveau-4", 26), ("supra-4", 5),
  ])
}

extension LineBuffer {
  /// The `traits` of a description; nothing when nothing was asked.
  mutating func traits(_ answers: [(trait: StaticString, answer: Traits.Answer)]) {
    guard !answers.isEmpty else { return }
    object("traits") { line in
      for (trait, answer) in answers {
        switch answer {
        case .yes: line.bool(trait, true)
        case .no: line.bool(trait, false)
        case .unknown: line.null(trait)
        case .code(let code): line.text(trait, code)
        }
      }
    }
  }
}
