import Outreach
import OutreachRendering
import Testing

/// A bilan computed from a few event lines, and the text it is compared by.
struct Example {
  let bilan: Bilan
  let ledger: Ledger
  let request: ReportRequest

  /// The bilan of `lines`; each is the end of an event line, type first, after the id and the moment.
  init(
    _ lines: [String], programme: String = "standard", from: String, to: String,
    by: Dimension? = nil, only: [ReportRequest.Filter] = [], vocabulary: Vocabulary = Vocabulary(),
    factsUntil: String? = nil, known: ReportRequest.Knowledge? = nil, title: String? = nil
  ) throws {
    var builder = LedgerBuilder()
    let bytes = lines.enumerated().flatMap { index, line in
      Array(Self.line(index + 1, line).utf8)
    }
    bytes.withUnsafeBufferPointer { builder.read($0, file: 0) }
    ledger = builder.finish { _ in [] }
    let json = try #require(Programme.shipped.first { $0.id == programme }?.json)
    let (first, last) = (try #require(Day(iso: from)), try #require(Day(iso: to)))
    let period = try #require(Period(from: first, to: last))
    var definition = try Programme(json: JSONValue(json: Array(json.utf8)))
    if let title { definition.title = title }
    request = ReportRequest(
      programme: definition, period: period,
      factsUntil: factsUntil.flatMap { Day(iso: $0) }, knownUntil: known, by: by, only: only,
      vocabulary: vocabulary)
    bilan = Bilan(ledger, request)
  }

  private static func line(_ number: Int, _ rest: String) -> String {
    guard !rest.hasPrefix("!") else { return rest + "\n" }
    return #"{"v":1,"id":"e\#(number)","at":"2026-01-01T00:00:00.000Z","by":"amelie-7k3q","#
      + rest + "}\n"
  }

  /// The text with its no-break spaces shown: `~` for U+00A0, `_` for U+202F.
  static func visible(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{A0}": shown += "~"
      case "\u{202F}": shown += "_"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
