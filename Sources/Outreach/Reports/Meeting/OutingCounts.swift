extension Meeting.Outings {
  /// Counts the standing lines of outings.
  init(_ lines: [Event]) {
    var (formats, places, reasons) = (CodeCounts(), CodeCounts(), CodeCounts())
    for line in lines {
      let status = line["status"]?.text
      if status == "annulee" || status == "reportee" {
        reasons.add(line["reason"]?.text)
      } else if status == nil || status == "tenue" {
        formats.add(line["format"]?.text)
        places.add(["place", "area", "commune"].lazy.compactMap { line[$0]?.text }.first)
        if let minutes = Self.minutes(line) {
          timed += 1
          self.minutes += minutes
        }
      }
    }
    (self.formats, self.places, self.reasons) = (formats.rows, places.rows, reasons.rows)
  }

  // One that ends before it begins goes on past midnight.
  private static func minutes(_ line: Event) -> Int? {
    guard let from = time(line["from"]), let to = time(line["to"]) else { return nil }
    return to < from ? to - from + 24 * 60 : to - from
  }

  private static func time(_ value: JSONValue?) -> Int? {
    let parts = value?.text?.split(separator: ":").compactMap { Int($0) } ?? []
    return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
  }
}
