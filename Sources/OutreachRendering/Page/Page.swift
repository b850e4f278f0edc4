/// A report as blocks from top to bottom, before it is text, Markdown or HTML.
package struct Page: Sendable {
  private(set) var blocks: [Block] = []
  /// The definitions written so far.
  private var defined: [Definition] = []

  package init() {}

  /// A title; the first is that of the whole page.
  package mutating func heading(_ title: String) { blocks.append(.heading(title)) }

  /// Sets what follows a little apart, never twice and never first.
  package mutating func skip() { blocks.append(.gap) }

  /// A sentence; in text, lines after its first stand `hanging` columns further in than `indent`.
  package mutating func paragraph(_ text: String, indent: Int = 0, hanging: Int = 0) {
    blocks.append(.paragraph(Block.Paragraph(text: text, indent: indent, hanging: hanging)))
  }

  /// What the reader must know before using the figures.
  package mutating func warning(_ text: String, indent: Int = 0) {
    let text = "Attention : " + text
    blocks.append(
      .paragraph(Block.Paragraph(text: text, indent: indent, hanging: 2, isWarning: true)))
  }

  /// A table; `title` is a sentence without its end, `pieces` the same cut for 80 columns when it is wider.
  package mutating func table(
    _ table: TextTable, titled title: String? = nil, pieces: [TextTable] = []
  ) {
    blocks.append(.table(Block.Table(title: title, whole: table, pieces: pieces)))
  }

  /// A figure; `title` is a sentence without its end, `isTabled` whether the next table has all of its numbers.
  package mutating func figure(
    _ figure: Figure, titled title: String? = nil, isTabled: Bool = false
  ) {
    blocks.append(.figure(figure, title: title, isTabled: isTabled))
  }

  /// The words of what stands before, where they can be folded away: a printed text has them elsewhere.
  package mutating func reminder(_ definitions: [Definition]) {
    blocks.append(.reminder(definitions))
  }

  /// Terms and their definitions.
  package mutating func definitions(_ definitions: [Definition]) {
    defined += definitions
    if case .definitions(let written)? = blocks.last {
      blocks[blocks.count - 1] = .definitions(written + definitions)
    } else {
      blocks.append(.definitions(definitions))
    }
  }

  /// Those of `all` that are not written yet, under a title.
  package mutating func otherDefinitions(_ all: [Definition]) {
    let others = all.filter { !defined.contains($0) }
    guard !others.isEmpty else { return }
    heading(
      others.count < all.count
        ? "Les autres définitions du programme" : "Définitions du programme")
    definitions(others)
  }
}
