import Foundation

/// A value of a dimension that episodes must have: `genre=F`.
package struct BruteForceFilter: Sendable {
  package var dimension: String
  package var code: String

  package init(dimension: String, code: String) {
    self.dimension = dimension
    self.code = code
  }
}

/// What is asked of a report. Days are ISO texts.
package struct BruteForceRequest: Sendable {
  package var from: String
  package var to: String
  /// D.
  package var factsUntil: String
  /// K, in milliseconds since 1970 UTC: an event with a later `at` is not known.
  package var knownUntil: Int64?
  /// The day printed for K.
  package var knownUntilText: String?
  package var par: String?
  package var only: [BruteForceFilter]

  package init(
    from: String, to: String, factsUntil: String, knownUntil: Int64? = nil,
    knownUntilText: String? = nil, par: String? = nil, only: [BruteForceFilter] = []
  ) {
    self.from = from
    self.to = to
    self.factsUntil = factsUntil
    self.knownUntil = knownUntil
    self.knownUntilText = knownUntilText
    self.par = par
    self.only = only
  }
}

/// Sections 4 to 7 of the definitions, computed the slow way.
package struct BruteForceEvaluator {
  private let events: [Event]
  private let programme: Programme
  private let vocabulary: [String: String]

  /// `lines` of all writers together, in any order; `programme` is JSON text.
  package init(lines: [String], programme: String, vocabulary: [String: String]) throws {
    events = try eventSet(lines: lines)
    self.programme = try Programme(json: programme)
    self.vocabulary = vocabulary
  }

  /// The report of section 8 without `quality`, made of dictionaries, lists, strings, `Int`,
  /// `Double`, `Bool` and `NSNull`.
  package func bilan(_ request: BruteForceRequest) throws -> [String: Any] {
    let par = try request.par.map { try dimension($0) }
    let window = try window(request)
    return head("bilan", request).merging(
      [
        "funnel": window.funnel, "activity": window.activity, "devices": window.devices,
        "situations": window.situations, "rates": window.rates,
        "breakdown": par.map { window.breakdown(by: $0) as Any } ?? NSNull(),
        "profile": window.profile,
        "months": window.flowsByMonth,
      ], uniquingKeysWith: { _, last in last })
  }

  /// The same as text with keys in byte order, for comparisons.
  package func bilanText(_ request: BruteForceRequest) throws -> String {
    bruteForceText(try bilan(request))
  }

  /// The episodes that a request looks at, `alsoLinked` youths taken for one person.
  func window(_ request: BruteForceRequest, alsoLinked: [[String]] = []) throws -> Window {
    guard let from = Day(request.from), let to = Day(request.to),
      let until = Day(request.factsUntil)
    else { throw BruteForceError.unreadableRequest("\(request)") }
    let only = try request.only.map {
      (dimension: try dimension($0.dimension), code: $0.code)
    }
    let study = Study(
      events: events, programme: programme, vocabulary: vocabulary, until: until,
      knownUntil: request.knownUntil.map { Int($0) }, alsoLinked: alsoLinked)
    return Window(study: study, from: from, to: to, only: only)
  }

  /// What all reports begin with, without `quality`.
  func head(_ report: String, _ request: BruteForceRequest) -> [String: Any] {
    [
      "schema": "allervers.\(report)/1",
      "programme": ["id": programme.id, "version": programme.version] as [String: Any],
      "period": ["from": request.from, "to": request.to],
      "factsUntil": request.factsUntil,
      "knownUntil": jsonOrNull(request.knownUntilText),
      "only": request.only.map { "\($0.dimension)=\($0.code)" },
    ]
  }

  private func dimension(_ name: String) throws -> Dimension {
    guard let dimension = Dimension(rawValue: name) else {
      throw BruteForceError.unreadableRequest(name)
    }
    return dimension
  }
}

/// Any JSON-able value as text with keys in byte order: equal reports give equal texts.
package func bruteForceText(_ value: Any) -> String {
  JSONValue(any: value).canonicalText
}

/// Where two reports differ, one line a place, `path: expected ≠ actual`. Keys in `ignoring` are
/// skipped at the top (`quality`). Numbers may differ by `tolerance`, below 1 so that counts may not.
package func bruteForceDifferences(
  expected: Any, actual: Any, ignoring: Set<String> = ["quality"], tolerance: Double = 0
) -> [String] {
  differences(JSONValue(any: expected), JSONValue(any: actual), at: "", ignoring, tolerance)
}

private func differences(
  _ expected: JSONValue, _ actual: JSONValue, at path: String, _ ignoring: Set<String>,
  _ tolerance: Double
) -> [String] {
  switch (expected, actual) {
  case (.object(let left), .object(let right)):
    let keys = Set(left.keys).union(right.keys).subtracting(ignoring).sorted(by: precedes)
    return keys.flatMap { key -> [String] in
      guard let one = left[key], let other = right[key] else {
        return ["\(path).\(key): only \(left[key] == nil ? "actual" : "expected") has it"]
      }
      return differences(one, other, at: "\(path).\(key)", [], tolerance)
    }
  case (.list(let left), .list(let right)) where left.count == right.count:
    return left.indices.flatMap {
      differences(left[$0], right[$0], at: "\(path)[\($0)]", [], tolerance)
    }
  case (.number(let left), .number(let right)) where abs(left - right) <= tolerance:
    return []
  default:
    if expected == actual { return [] }
    return ["\(path): \(expected.canonicalText) ≠ \(actual.canonicalText)"]
  }
}
