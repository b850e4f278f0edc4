import Foundation
import OutreachSimulation

/// How well youths met again are known again, by how their name has changed, and how long it takes.
struct RecognitionPage {
  private let seed: Int
  private let figures: RecognitionFigures
  private let seconds: Double

  /// Measures 10,000 youths, 5,000 of whose second encounters are looked up, and 5,000 strangers.
  init(seed: Int) {
    self.seed = seed
    let trial = EncounterTrial(seed: UInt64(seed))
    let start = Date()
    figures = RecognitionFigures(trial)
    seconds = Date().timeIntervalSince(start)
  }

  var text: String {
    var table = AlignedTable([
      "name changed by", "encounters", "first %", "first three %", "proposed as known %",
    ])
    for change in EncounterChange.allCases {
      if let ranks = figures.byChange[change] { table.add(row(change.rawValue, ranks)) }
    }
    table.add(row("all", figures.all))
    let looked = figures.all.encounters + figures.strangers
    return "10,000 youths, seed \(seed)\n" + table.text
      + "strangers taken for somebody known: \(share(figures.strangersMistaken, figures.strangers)) % "
      + "of \(figures.strangers)\n"
      + "a look-up: \(String(format: "%.1f", seconds * 1000 / Double(looked))) ms, on every core\n"
  }

  private func row(_ name: String, _ ranks: RecognitionFigures.Ranks) -> [String] {
    [name, String(ranks.encounters)]
      + [ranks.first, ranks.firstThree, ranks.proposed].map { share($0, ranks.encounters) }
  }

  private func share(_ count: Int, _ total: Int) -> String {
    String(format: "%.1f", 100 * Double(count) / Double(max(total, 1)))
  }
}
