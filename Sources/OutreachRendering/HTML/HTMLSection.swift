/// Lays out the blocks under one heading.
struct HTMLSection {
  private let blocks: [Block]
  private let caption: String

  /// `caption` is read out with the tables that have no title of their own.
  init(_ blocks: [Block], caption: String) {
    self.blocks = blocks
    self.caption = caption
  }

  var markup: [Markup] {
    // Definitions alone under their heading are what the section is about: nothing to unfold.
    let isGlossary = blocks.allSatisfy { if case .definitions = $0 { true } else { false } }
    return blocks.flatMap { markup($0, isGlossary) }
  }

  private func markup(_ block: Block, _ isGlossary: Bool) -> [Markup] {
    switch block {
    case .heading, .gap: []
    case .paragraph(let paragraph): [Self.markup(paragraph)]
    case .table(let table): HTMLTable(table.whole, titled: table.title, caption).markup
    case .figure(let figure, let title, let isTabled): [markup(figure, title, isTabled)]
    case .definitions(let definitions):
      isGlossary ? [Self.list(definitions)] : [Self.folded(definitions, "words")]
    case .reminder(let definitions): [Self.folded(definitions, "words again")]
    }
  }

  private static func markup(_ paragraph: Block.Paragraph) -> Markup {
    let style = paragraph.isWarning ? "warning" : paragraph.indent > 2 ? "in" : ""
    return .tag("p", style.isEmpty ? [:] : ["class": style], paragraph.text)
  }

  private func markup(_ figure: Figure, _ title: String?, _ isTabled: Bool) -> Markup {
    let title = title ?? caption
    let numbers = Markup.tag(
      "details", [:],
      [.tag("summary", [:], "Les nombres de cette figure")]
        + HTMLTable(figure.numbers, titled: nil, title).markup)
    return .tag(
      "figure", [:],
      [.tag("figcaption", [:], title), figure.svg] + (isTabled ? [] : [numbers]))
  }

  private static func folded(_ definitions: [Definition], _ style: String) -> Markup {
    .tag(
      "details", ["class": style],
      [.tag("summary", [:], "Ce que veulent dire ces mots"), list(definitions)])
  }

  private static func list(_ definitions: [Definition]) -> Markup {
    .tag(
      "dl", [:],
      definitions.flatMap { definition in
        [
          Markup.tag("dt", [:], definition.term),
          .tag("dd", [:], definition.sentence.capitalisedFirst),
        ]
      })
  }
}
