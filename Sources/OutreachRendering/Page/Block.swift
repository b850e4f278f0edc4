/// One block of a page.
enum Block: Sendable {
  /// A sentence.
  struct Paragraph: Sendable {
    var text: String
    /// Columns in text; in other forms more than two of them are a step in.
    var indent: Int
    /// Columns of the lines after the first, in text.
    var hanging: Int
    var isWarning = false
  }

  /// A table, and how it is cut where it is too wide.
  struct Table: Sendable {
    /// Without the colon that text ends it with.
    var title: String?
    var whole: TextTable
    /// Empty when the whole is narrow enough.
    var pieces: [TextTable]
  }

  case heading(String)
  case gap
  case paragraph(Paragraph)
  case table(Table)
  case figure(Figure, title: String?, isTabled: Bool)
  case definitions([Definition])
  /// Definitions that also stand elsewhere.
  case reminder([Definition])
}
