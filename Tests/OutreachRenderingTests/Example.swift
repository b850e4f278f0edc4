import Outreach
import OutreachRendering
import Testing

/// A bilan computed from a few event lines, and the text it is compared by.
struct Example {
  let bilan: Bilan

  /// The bilan of `lines`; each is the end of an event line, type first, after the id and the moment.
  init(
    _ lines: [String], programme: String = "standard", from: String, to: String,
    by: Dimension? = nil, only: [BilanRequest.Filter] = [], vocabulary: Vocabulary = Vocabulary(),
    factsUntil: String? = nil, known: BilanRequest.Knowledge? = nil
  ) throws {
    var builder = LedgerBuilder()
    let bytes = lines.enumerated().flatMap { index, line in
      Array(Self.line(index + 1, line).utf8)
    }
    bytes.withUnsafeBufferPointer { builder.read($0, file: 0) }
    let ledger = builder.finish { _ in [] }
    let json = try #require(Programme.shipped.first { $0.id == programme }?.json)
    let (first, last) = (try #require(Day(iso: from)), try #require(Day(iso: to)))
    let period = try #require(Period(from: first, to: last))
    bilan = Bilan(
      ledger,
      BilanRequest(
        programme: try Programme(json: JSONValue(json: Array(json.utf8))), period: period,
        factsUntil: factsUntil.flatMap { Day(iso: $0) }, knownUntil: known, by: by, only: only,
        vocabulary: vocabulary))
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

extension Example {
  /// A year of one Mission Locale: four youths, a relative, two sessions, what became of them.
  static let year = [
    #""type":"action-opened","on":"2025-01-10","action":"a1","title":"Maraude du soir","kind":"extra-muros","approaches":["maraude"]"#,
    #""type":"action-opened","on":"2025-01-10","action":"a2","title":"Café","approaches":["lieu-tiers"]"#,
    #""type":"session-held","on":"2025-02-01","session":"s1","action":"a1","people":1210,"youths":40,"partners":["p1"]"#,
    #""type":"session-held","on":"2025-02-08","session":"s2","action":"a1","status":"annulee""#,
    #""type":"youth-registered","on":"2025-02-01","youth":"y1","birth":"2007-05","gender":"F","traits":{"neet":true,"qualification":"aucune"}"#,
    #""type":"contact-made","on":"2025-02-01","youth":"y1","action":"a1","staff":["amelie-7k3q"]"#,
    #""type":"contact-made","on":"2025-02-15","youth":"y1","action":"a1""#,
    #""type":"device-entered","on":"2025-03-01","youth":"y1","device":"pacea""#,
    #""type":"device-entered","on":"2025-03-10","youth":"y1","device":"garantie-jeunes","within":"pacea""#,
    #""type":"situation-found","on":"2025-06-01","youth":"y1","situation":"emploi""#,
    #""type":"youth-registered","on":"2025-03-01","youth":"y2","age":22,"gender":"H","traits":{"neet":false}"#,
    #""type":"contact-made","on":"2025-03-01","youth":"y2","action":"a2""#,
    #""type":"contact-made","on":"2025-03-20","youth":"y2","with":"proche""#,
    #""type":"contact-made","on":"2025-03-21","youth":"y2""#,
    #""type":"contact-attempted","on":"2025-05-01","youth":"y2","result":"sans-reponse""#,
    #""type":"contact-made","on":"2025-11-03","youth":"y3","approach":"numerique""#,
    #""type":"youth-registered","on":"2025-11-10","youth":"y4","age":31"#,
    #""type":"contact-made","on":"2025-11-10","youth":"y4""#,
    #""type":"youth-welcomed","on":"2025-12-01","youth":"y3""#,
  ]
}
