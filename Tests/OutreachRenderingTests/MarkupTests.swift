import Foundation
import Testing

@testable import OutreachRendering

struct MarkupTests {
  @Test func `a text and a value are never more than text`() {
    let hostile = "<script>alert(\"1\")</script> & 'x' \u{1B}[31m \u{202E}abc\u{0} \u{FFFE}👩🏽‍🦱"
    let shown =
      "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 'x' \\u{1B}[31m \\u{202E}abc\\u{0} "
      + "\u{FFFD}👩🏽‍🦱"
    #expect(
      Markup.tag("span", ["class": hostile], [.text(hostile)]).html
        == "<span class=\"\(shown)\">\(shown)</span>")
  }

  @Test func `an element that can hold something is closed even when it is empty`() {
    #expect(Markup.tag("td", [:]).html == "<td></td>")
    #expect(Markup.tag("rect", ["x": "1"]).html == "\n<rect x=\"1\"/>")
  }

  @Test func `a sheet of style has nothing that HTML and XML read apart`() {
    let rules = "\(StyleSheet.rules)"
    #expect(!rules.contains("<") && !rules.contains("&") && !rules.contains("url("))
    #expect(!rules.contains("@import") && !rules.contains("http"))
  }

  @Test func `a coordinate has at most one decimal and no sign when it is nothing`() {
    #expect(
      [0, -0.04, 12, 12.25, 12.349, -3.5].map(Drawing.number) == [
        "0", "0", "12", "12.3", "12.3", "-3.5",
      ])
  }

  @Test func `a path of steps turns only where something changes`() {
    let corners = [(0, 10), (5, 10), (5, 8), (9, 8), (9.02, 8)].map {
      StepPath.Corner(x: $0, y: $1)
    }
    #expect(StepPath(corners).line == "M0 10H5V8H9")
    #expect(StepPath(corners).area == "M0 10H5V8H9Z")
    #expect(StepPath([]).area == "")
  }

  @Test func `what Markdown would obey has a backslash before it`() {
    #expect(
      MarkdownText.escaped("a|b *c* <d> [e](f) `g` & #h_i ~j~")
        == "a\\|b \\*c\\* \\<d\\> \\[e\\](f) \\`g\\` &amp; \\#h\\_i \\~j\\~")
    #expect(MarkdownText.escaped("1. a") == "1\\. a")
    #expect(MarkdownText.escaped("18-25 ans") == "18-25 ans")
    #expect(MarkdownText.escaped("- a") == "\\- a")
    #expect(MarkdownText.escaped("a\nb") == "a\\\\u\\{A\\}b")
  }

  @Test func `a title over two lines is one, a word cut at its end whole again`() {
    let table = TextTable(header: [["", "droit", "situ-"], ["n", "commun", "ation"]])
    #expect(table.columnTitles == ["n", "droit commun", "situation"])
  }
}
