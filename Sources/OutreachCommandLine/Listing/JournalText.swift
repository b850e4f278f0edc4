internal import Outreach
internal import OutreachRendering

/// A listing in lines of 80 columns at most, under a heading for each day and person.
struct JournalText {
  private let listing: JournalListing
  private let today: Day
  private let widths: (id: Int, word: Int, youth: Int)

  init(_ listing: JournalListing, today: Day) {
    self.listing = listing
    self.today = today
    func width(_ text: (JournalEntry) -> String) -> Int {
      listing.entries.map { text($0).count }.max() ?? 0
    }
    widths = (
      width { listing.ends.events.end($0.event.id) }, width { EventWords.word($0.event) },
      width { entry in entry.event["youth"]?.text.map(listing.ends.youths.end) ?? "" }
    )
  }

  var lines: [String] {
    var lines: [String] = []
    var last: String?
    for entry in listing.entries {
      let heading = heading(entry)
      if heading != last { lines += (last == nil ? [] : [""]) + [heading] }
      last = heading
      lines.append(line(entry))
      lines += entry.history.flatMap { history($0, of: entry) }
    }
    return lines
  }

  private func heading(_ entry: JournalEntry) -> String {
    let day = listing.order == .fact ? entry.event.on : entry.recordedOn
    let name = day.map { FrenchDate.full($0, today: today) } ?? "sans jour"
    return TextWrap.lines(
      (listing.order == .fact ? "" : "noté le ") + name + ", par " + printable(entry.event.by)
    )
    .joined(separator: "\n")
  }

  // The day in the line is the one that the heading does not say.
  private func line(_ entry: JournalEntry) -> String {
    let day = listing.order == .fact ? entry.recordedOn : entry.event.on
    let columns = [
      padded(listing.ends.events.end(entry.event.id), widths.id),
      padded(day.map(FrenchDate.slashes) ?? "", 10),
      padded(EventWords.word(entry.event), widths.word),
      padded(entry.event["youth"]?.text.map(listing.ends.youths.end) ?? "", widths.youth),
    ].filter { !$0.isEmpty }
    let head = "  " + columns.joined(separator: "  ") + "  "
    let mark = entry.state == .standing ? "" : "[" + entry.state.french + "] "
    let detail = EventDetail(ends: ends(entry.event)).text(entry.event)
    return cut(head + mark + detail)
  }

  private func history(_ entry: JournalEntry, of target: JournalEntry) -> [String] {
    var text =
      EventWords.word(entry.event) + " " + listing.ends.events.end(entry.event.id) + " du "
      + FrenchDate.slashes(entry.recordedOn) + " par " + entry.event.by
    if entry.state == .retracted { text += " [annulée]" }
    if let spoken = entry.event["target"]?.text, spoken != target.event.id {
      text += ", de " + listing.ends.events.end(spoken)
    }
    if let members = entry.event["with"]?.members {
      var corrected = target.recorded
      corrected.own = members.filter { $0.key != "on" }
      corrected.on = entry.event["with"]?["on"]?.text.flatMap { Day(iso: $0) } ?? target.recorded.on
      text +=
        " : "
        + EventChanges(from: target.recorded, to: corrected) {
          $1 == .youth ? listing.ends.youths.end($0) : $0
        }.text
    }
    return TextWrap.lines(printable(text), indent: 6)
  }

  private func ends(_ event: Event) -> ShortEnds {
    event.type?.isFact == true || event["target"] != nil ? listing.ends.events : listing.ends.youths
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func cut(_ text: String) -> String {
    let line = printable(text).trimmedEnd
    return line.count <= TextWrap.columns ? line : line.prefix(TextWrap.columns - 1) + "…"
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    String(reversed().drop(while: \.isWhitespace).reversed())
  }
}
