package import Outreach

extension ProtectedBilan {
  /// The report as `allervers.bilan-protege/1`: a number that is hidden is `null`, with its status.
  package func json(_ vocabulary: Vocabulary) -> JSONValue {
    .object(
      ReportHead(bilan).json("allervers.bilan-protege/1").filter { $0.key != "quality" } + [
        JSONMember("audience", .string(audience.rawValue)),
        JSONMember("threshold", .integer(threshold)),
        JSONMember("by", bilan.by.map { .string($0.rawValue) } ?? .null),
        JSONMember(
          "cells",
          .array(
            bilan.protectedFigures.map { figure in
              let status = status(figure.key)
              return .object([
                JSONMember("section", .string(figure.key.section)),
                JSONMember("row", .array(figure.key.row.map(JSONValue.string))),
                JSONMember("name", .string(figure.key.name)),
                JSONMember("label", .string(label(figure, vocabulary))),
                JSONMember("value", status == nil ? .integer(figure.value) : .null),
                JSONMember("status", status.map(JSONValue.string) ?? .null),
              ])
            })),
        JSONMember(
          "rates",
          .array(
            bilan.rates.map { rate in
              let status = status(of: rate)
              let value = rate.value.map { JSONValue.number("\($0)") } ?? .null
              return .object([
                JSONMember("name", .string(rate.name)),
                JSONMember("value", status == nil ? value : .null),
                JSONMember("status", status.map(JSONValue.string) ?? .null),
              ])
            })),
      ])
  }

  /// Every number, one a row: `statut` is A or D where `valeur` is hidden.
  package func csv(_ vocabulary: Vocabulary) -> [UInt8] {
    var writer = CSVWriter(
      header: ["rubrique", "ligne", "indicateur", "libelle", "valeur", "statut"]
        + ReportHead.csvHeader, tableur: false)
    let ends = ReportHead(bilan).csvCells
    func add(_ cells: [CSVCell], _ value: CSVCell, _ status: String?) {
      writer.append(cells + [status == nil ? value : .empty, .text(ifAny: status)] + ends)
    }
    for figure in bilan.protectedFigures {
      add(
        [
          .text(figure.key.section), .text(figure.key.row.joined(separator: " ")),
          .text(figure.key.name), .text(label(figure, vocabulary)),
        ], .number(figure.value), status(figure.key))
    }
    for rate in bilan.rates {
      add(
        [.text("rates"), .text(rate.name), .text("value"), .text(BilanText.rateLabel(rate.name))],
        .decimal(Share(rate.numerator, of: rate.base)), status(of: rate))
    }
    return writer.bytes
  }
}
