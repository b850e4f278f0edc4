import BruteForce
import Testing

/// A few events written by hand, each recorded at ten on its own day unless told.
struct HandMadeCarnet {
  private(set) var lines: [String] = []
  var programme = BruteForceProgrammes.standard
  var vocabulary: [String: String] = [:]

  /// `own` is the inside of a JSON object.
  mutating func add(
    _ type: String, on day: String, _ own: String, at instant: String? = nil, id: String? = nil
  ) {
    let at = instant ?? "\(day)T10:00:00.000Z"
    let id = id ?? "e-\(lines.count + 1)"
    lines.append(
      #"{"v":1,"id":"\#(id)","type":"\#(type)","at":"\#(at)","by":"amelie","on":"\#(day)",\#(own)}"#
    )
  }

  /// A correction, a retraction or a link.
  mutating func amend(_ type: String, at instant: String, _ own: String, id: String? = nil) {
    let id = id ?? "e-\(lines.count + 1)"
    lines.append(
      #"{"v":1,"id":"\#(id)","type":"\#(type)","at":"\#(instant)","by":"amelie",\#(own)}"#)
  }

  /// A fact whose only own key is the youth.
  mutating func youth(_ youth: String, _ type: String, on days: String...) {
    for day in days { add(type, on: day, #""youth":"\#(youth)""#) }
  }

  mutating func contacts(of youth: String = "y", on days: String...) {
    for day in days { add("contact-made", on: day, #""youth":"\#(youth)""#) }
  }

  mutating func leaves(_ reason: String, on day: String, at instant: String? = nil) {
    add("pathway-left", on: day, #""youth":"y","reason":"\#(reason)""#, at: instant)
  }

  mutating func describe(_ own: String, on day: String) {
    add("youth-described", on: day, #""youth":"y",\#(own)"#)
  }

  var evaluator: BruteForceEvaluator {
    get throws {
      try BruteForceEvaluator(lines: lines, programme: programme, vocabulary: vocabulary)
    }
  }

  func bilan(
    _ from: String, _ to: String, until: String? = nil, knownUntil: Int64? = nil,
    par: String? = nil, only: [BruteForceFilter] = []
  ) throws -> [String: Any] {
    try evaluator.bilan(
      BruteForceRequest(
        from: from, to: to, factsUntil: until ?? to, knownUntil: knownUntil, par: par, only: only))
  }

  /// The figures of the funnel that are not zero, those of its inner parts named `part.figure`.
  func funnel(
    _ from: String, _ to: String, until: String? = nil, knownUntil: Int64? = nil
  ) throws -> [String: Int] {
    let funnel = try bilan(from, to, until: until, knownUntil: knownUntil)["funnel"]
    var result: [String: Int] = [:]
    for (key, value) in funnel as? [String: Any] ?? [:] {
      if let count = value as? Int, count != 0 { result[key] = count }
      for (inner, count) in value as? [String: Int] ?? [:] where count != 0 {
        result["\(key).\(inner)"] = count
      }
    }
    return result
  }

  /// One section of the report as text with sorted keys.
  func section(
    _ name: String, _ from: String, _ to: String, par: String? = nil,
    only: [BruteForceFilter] = []
  ) throws -> String {
    bruteForceText(try bilan(from, to, par: par, only: only)[name] ?? "absent")
  }

  /// A curve of `durees`: 0 from the first contact, 1 from the mobilisation.
  func curve(_ place: Int, _ request: BruteForceRequest) throws -> [String: Any] {
    let curves = try evaluator.durees(request)["curves"] as? [[String: Any]]
    return try #require(curves)[place]
  }
}
