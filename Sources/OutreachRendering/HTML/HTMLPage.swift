/// Lays a page out as one HTML file that asks for nothing: no script, no network, no other file.
struct HTMLPage {
  /// What stands under one heading.
  struct Section {
    var title: String
    var blocks: [Block]
  }

  private let sections: [Section]

  init(_ page: Page) {
    var sections: [Section] = []
    for block in page.blocks {
      if case .heading(let title) = block {
        sections.append(Section(title: title, blocks: []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].blocks.append(block)
      }
    }
    self.sections = sections
  }

  /// The file.
  var text: String {
    "<!DOCTYPE html>\n" + Markup.tag("html", ["lang": "fr"], [head, body]).html + "\n"
  }

  private var title: String { sections.first?.title ?? "" }

  // The policy holds whatever the rest says: a browser fetches and runs nothing.
  private var head: Markup {
    .tag(
      "head", [:],
      [
        .tag("meta", ["charset": "utf-8"]),
        .tag(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'",
          ]),
        .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .tag("meta", ["name": "generator", "content": "allervers"]),
        .tag("title", [:], title), .style(StyleSheet.rules),
      ])
  }

  private var body: Markup {
    let first = sections.first.map { HTMLSection($0.blocks, caption: $0.title).markup } ?? []
    return .tag(
      "body", [:],
      [
        .tag("header", [:], [.tag("h1", [:], title)] + first), contents,
        .tag("main", [:], sections.enumerated().dropFirst().map(section)),
      ])
  }

  private var contents: Markup {
    .tag(
      "nav", ["aria-label": "Sommaire"],
      [
        .tag(
          "ul", [:],
          sections.enumerated().dropFirst().map { index, section in
            .tag("li", [:], [.tag("a", ["href": "#s\(index)"], section.title)])
          })
      ])
  }

  private func section(_ index: Int, _ section: Section) -> Markup {
    .tag(
      "section", ["aria-labelledby": "s\(index)"],
      [.tag("h2", ["id": "s\(index)"], section.title)]
        + HTMLSection(section.blocks, caption: section.title).markup)
  }
}

extension Page {
  /// The page as one self-contained HTML file.
  package var html: String { HTMLPage(self).text }
}
