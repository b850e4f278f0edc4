internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `bilan` under several definitions, side by side.
enum ComparisonReport {
  /// Computes and writes it in the form asked for.
  static func show(_ call: ReportCall) throws -> ExitStatus {
    let comparison = BilanComparison(call.reading.ledger, call.request, call.programmes)
    try call.write(
      csv: comparison.csv(tableur: call.isForSpreadsheet, vocabulary: call.request.vocabulary),
      json: comparison.json, page: comparison.page(call.textOptions))
    return .done
  }
}
