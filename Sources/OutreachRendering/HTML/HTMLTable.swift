/// Lays out a table: headings of columns and rows said as such, shades under numbers.
struct HTMLTable {
  private let table: TextTable
  private let title: String?
  private let caption: String

  /// A table whose caption is shown when it is its own `title`, and only read out when it is the section's.
  init(_ table: TextTable, titled title: String?, _ caption: String) {
    self.table = table
    self.title = title
    self.caption = caption
  }

  var markup: [Markup] {
    let name = title ?? caption
    guard columns > 2 else { return [whole(title == nil ? ["class": "unseen"] : [:])] }
    // A wide table is moved within its own frame, which a keyboard must be able to enter; its title stays.
    let shown = title.map { Markup.tag("p", ["class": "title", "aria-hidden": "true"], $0) }
    let frame = Markup.tag(
      "div", ["class": "frame", "role": "group", "aria-label": name, "tabindex": "0"],
      [whole(["class": "unseen"])])
    return [shown, frame, isShaded ? Self.key : nil].compactMap(\.self)
  }

  private func whole(_ style: KeyValuePairs<StaticString, String>) -> Markup {
    .tag(
      "table", isShaded ? ["class": "shaded"] : [:],
      [.tag("caption", style, title ?? caption)] + header + groups)
  }

  private var isShaded: Bool { table.rows.contains { $0.shades.contains { $0 != nil } } }
  private var columns: Int { table.columnCount }

  private var header: [Markup] {
    guard !table.header.isEmpty else { return [] }
    return [
      .tag(
        "thead", [:],
        [
          .tag(
            "tr", [:],
            [.tag("td", [:])] + table.columnTitles.map { .tag("th", ["scope": "col"], $0) })
        ])
    ]
  }

  // A row without figures begins a group that it names.
  private var groups: [Markup] {
    var groups: [[Markup]] = []
    for row in table.rows {
      let isGroup = row.cells.isEmpty && !row.isSentence
      if isGroup || groups.isEmpty { groups.append([]) }
      groups[groups.count - 1].append(.tag("tr", [:], cells(row, isGroup)))
    }
    return groups.map { .tag("tbody", [:], $0) }
  }

  private func cells(_ row: TextTable.Row, _ isGroup: Bool) -> [Markup] {
    let span = "\(columns + 1)"
    if row.isSentence { return [.tag("td", ["colspan": span, "class": "said"], row.label)] }
    if isGroup {
      let label = row.label.hasSuffix(" :") ? String(row.label.dropLast(2)) : row.label
      return [.tag("th", ["colspan": span, "scope": "rowgroup"], label)]
    }
    let label = Markup.tag(
      "th", row.depth > 0 ? ["scope": "row", "class": "d\(row.depth)"] : ["scope": "row"],
      row.label)
    let figures = (0..<columns).map { column -> Markup in
      let text = column < row.cells.count ? row.cells[column] : ""
      guard column < row.shades.count, let shade = row.shades[column] else {
        return .tag("td", [:], text)
      }
      return .tag("td", ["class": "s\(shade)"], text)
    }
    return [label] + figures
  }

  private static var key: Markup {
    .tag(
      "p", ["class": "key"],
      [
        .text("Plus la part est grande, plus la case est foncée : ".withFrenchSpacing)
      ]
        + [0, 5, 10].map { shade in
          .tag("span", ["class": "s\(shade)"], "\(shade * 10) %")
        })
  }
}
