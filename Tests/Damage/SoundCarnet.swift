import BruteForce
import Outreach
import OutreachJournal

/// The files of a small carnet as three writers made them, nothing wrong with any: numbers dense, checksums right.
struct SoundCarnet {
  /// Bytes by path from the carnet's folder.
  let files: [String: [UInt8]]

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var files: [String: [UInt8]] = [:]
    var numbers = [Int](repeating: 0, count: 3)
    for line in RandomCarnet(seed: seed).lines.prefix(60) {
      guard let json = try? JSONValue(json: Array(line.utf8)), var event = Event(json: json) else {
        continue
      }
      let writer = random.below(numbers.count)
      numbers[writer] += 1
      event.number = numbers[writer]
      // By halves: the months of one writer never go back.
      let month = numbers[writer] < 11 ? "2026-09" : "2026-10"
      files["journal/poste-\(writer)/\(month).jsonl", default: []] += event.line
    }
    self.files = files
  }
}
