import Foundation
import Outreach

/// What somebody who holds all the published files of a carnet can work out: numbers known, and bounds of the others,
/// tightened by every sum and every difference until nothing moves.
///
/// Written from what the pages say of their numbers, not from how they were protected. Letters are not believed: a
/// hidden number may be any.
struct PublishedNumbers {
  /// The least and the most that a number may be.
  struct Bounds: Equatable {
    var least = 0
    var most = Self.unbounded
    static let unbounded = 1_000_000
  }

  private(set) var bounds: [String: Bounds] = [:]
  /// Those hidden, with their letters.
  private(set) var hidden: [String: String] = [:]
  // total = sum of parts.
  private var sums: [(total: String, parts: [String])] = []

  /// Reads the file of one publication; `name` tells it from the others.
  mutating func read(_ json: JSONValue, name: String) {
    var rows: [String: [String]] = [:]
    for cell in json["cells"]?.items ?? [] {
      let parts = [cell["section"]?.text ?? ""] + (cell["row"]?.items ?? []).compactMap(\.text)
      let indicator = cell["name"]?.text ?? ""
      let key = ([name] + parts + [indicator]).joined(separator: "/")
      if let value = cell["value"]?.integer {
        bounds[key] = Bounds(least: value, most: value)
      } else {
        bounds[key] = Bounds()
        hidden[key] = cell["status"]?.text
      }
      if parts[0] == "breakdown" { rows[indicator, default: []].append(key) }
    }
    func key(_ indicator: String) -> String { name + "/funnel/" + indicator }
    sums.append((key("droitCommun"), [key("apresMobilisation"), key("accesDirect")]))
    for (rate, base) in [
      ("tauxMobilisation", "reperes"), ("tauxDroitCommun", "reperes"),
      ("tauxSortieAnticipee", "mobilises"),
    ] {
      let numerator = name + "/rates/" + rate + "/numerator"
      addDifference(key(base), numerator)
    }
    let overlaps = ["conseiller", "zone", "lieu-zone"].contains(json["by"]?.text ?? "")
    for (indicator, cells) in rows {
      if overlaps {
        for cell in cells { addDifference(key(indicator), cell) }
      } else {
        sums.append((key(indicator), cells))
      }
    }
  }

  /// A period inside another has no more of anything.
  mutating func nest(_ part: String, in whole: String) {
    for key in bounds.keys.filter({ $0.hasPrefix(part + "/funnel/") }).sorted() {
      addDifference(whole + key.dropFirst(part.count), key)
    }
  }

  /// Two publications of the same days and cut-offs, made one after the other, have the same numbers.
  mutating func equate(_ first: String, _ second: String) {
    for key in bounds.keys.filter({ $0.hasPrefix(first + "/") }).sorted() {
      let other = second + key.dropFirst(first.count)
      guard bounds[other] != nil, !key.contains(" - ") else { continue }
      sums.append((key, [other]))
    }
  }

  private mutating func addDifference(_ total: String, _ part: String) {
    let rest = total + " - " + part
    bounds[rest] = Bounds()
    sums.append((total, [part, rest]))
  }

  /// Tightens the bounds until nothing moves.
  mutating func solve() {
    // A sum of one total with two lists of parts tells as much of their difference: those are added as they are found.
    var isMoving = true
    while isMoving {
      isMoving = false
      for (total, parts) in sums {
        let known = parts.map { bounds[$0] ?? Bounds() }
        let least = known.reduce(0) { $0 + $1.least }
        let most = min(Bounds.unbounded, known.reduce(0) { $0 + $1.most })
        isMoving = narrow(total, least, most) || isMoving
        let whole = bounds[total] ?? Bounds()
        for (part, own) in zip(parts, known) {
          let others = (least - own.least, known.reduce(0) { $0 + $1.most } - own.most)
          isMoving = narrow(part, whole.least - others.1, whole.most - others.0) || isMoving
        }
      }
    }
  }

  private mutating func narrow(_ key: String, _ least: Int, _ most: Int) -> Bool {
    let old = bounds[key] ?? Bounds()
    let new = Bounds(least: max(old.least, least), most: min(old.most, most))
    bounds[key] = new
    return new != old
  }

  /// The small numbers that are known to within `threshold`, hidden ones and differences alike.
  func found(under threshold: Int) -> [String] {
    bounds.filter { key, bounds in
      let isHidden = hidden[key] == "A"
      let isDifference = key.contains(" - ")
      guard isHidden || isDifference else { return false }
      // Partners are shown numbers that the public is not, and nobody in a large group is no secret.
      if bounds.least >= threshold || bounds.most == 0 { return false }
      return bounds.most - bounds.least < threshold
    }.map { "\($0): \($1.least) to \($1.most)" }.sorted()
  }
}
