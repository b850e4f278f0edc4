internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `bilan` under several definitions, side by side.
enum ComparisonReport {
  /// Computes and writes it in the form asked for.
  static func show(_ call: ReportCall) throws -> ExitStatus {
    let comparison = BilanComparison(call.reading.ledger, call.request, call.programmes)
    let vocabulary = call.request.vocabulary
    switch call.output.form {
    case .csv:
      try call.output.write(comparison.csv(tableur: call.isForSpreadsheet, vocabulary: vocabulary))
    case .json: try call.output.write(Array(comparison.json.indented.utf8))
    default: try call.output.write(text: comparison.text(call.textOptions))
    }
    return .done
  }
}
