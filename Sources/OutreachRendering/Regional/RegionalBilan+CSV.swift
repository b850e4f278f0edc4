package import Outreach

extension RegionalBilan {
  /// Every figure of every bilan, one a row, then those of the sum, in the columns of a bilan followed by `carnet` and
  /// `structure`, which the sum leaves empty.
  package func csv(tableur: Bool, vocabulary: Vocabulary = Vocabulary()) -> [UInt8] {
    var writer: CSVWriter?
    let all =
      parts.map { ($0.bilan, [CSVCell.text($0.carnet), .text($0.structure)]) }
      + [(total, [.empty, .empty])]
    for (bilan, cells) in all {
      var csv = BilanCSV(
        bilan, tableur: tableur, vocabulary, besides: (["carnet", "structure"], { _, _ in cells }))
      if let writer { csv.writer = writer }
      csv.addAll()
      writer = csv.writer
    }
    return writer?.bytes ?? []
  }
}
