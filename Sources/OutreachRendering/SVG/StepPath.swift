/// A path that goes across or up, never aslant, in tenths of a unit: the same bytes on every machine.
struct StepPath {
  /// Where it turns.
  struct Corner {
    var x: Double
    var y: Double
  }

  private let corners: [Corner]

  init(_ corners: [Corner]) { self.corners = corners }

  /// The path as a line.
  var line: String {
    guard let first = corners.first else { return "" }
    var path = "M\(Drawing.number(first.x)) \(Drawing.number(first.y))"
    var (x, y) = (Drawing.number(first.x), Drawing.number(first.y))
    for corner in corners.dropFirst() {
      let (nextX, nextY) = (Drawing.number(corner.x), Drawing.number(corner.y))
      if nextX != x { path += "H" + nextX }
      if nextY != y { path += "V" + nextY }
      (x, y) = (nextX, nextY)
    }
    return path
  }

  /// The path closed on itself.
  var area: String { line.isEmpty ? "" : line + "Z" }
}
