extension TextTable {
  /// How many columns of figures there are.
  var columnCount: Int {
    max(header.map(\.count).max() ?? 0, rows.map(\.cells.count).max() ?? 0)
  }

  /// The titles of the columns, each whole: « droit » over « commun », « situ- » over « ation ».
  var columnTitles: [String] {
    (0..<columnCount).map { column in
      header.reduce("") { title, line in
        let next = column < line.count ? line[column] : ""
        if title.hasSuffix("-") { return title.dropLast() + next }
        return title.isEmpty || next.isEmpty ? title + next : title + " " + next
      }
    }
  }
}
