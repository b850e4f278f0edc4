import Foundation
import Outreach
import OutreachRendering
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What every report is as HTML and Markdown, with labels made to break out of them.
struct PageFormsTests {
  private static let hostile =
    "\"><script>alert(1)</script><img src=x onerror=alert(1)>&amp;'|*_`\u{1B}]0;x\u{7}\u{202E}قص👩🏽‍🦱]]>-->"

  private static func example() throws -> Example {
    let vocabulary = Vocabulary(
      own: ["maraude", "pacea", "emploi", "qpv-2024", "extra-muros"].map {
        JSONMember($0, .string(hostile))
      })
    return try Example(
      Example.year, from: "2025-01-01", to: "2025-12-31", by: .approche, vocabulary: vocabulary,
      title: hostile)
  }

  private static func pages() throws -> [(name: String, page: Page)] {
    let example = try example()
    let options = ReportTextOptions(
      structure: hostile, vocabulary: example.request.vocabulary, definitions: true)
    let (ledger, request) = (example.ledger, example.request)
    var other = request.programme
    (other.id, other.minimumAge) = ("autre", 20)
    return [
      ("bilan", example.bilan.page(options)),
      ("cohortes", Cohorts(ledger, request).page(options)),
      ("durees", Durations(ledger, request).page(options)),
      ("comparaison", BilanComparison(ledger, request, [request.programme, other]).page(options)),
    ]
  }

  @Test func `the HTML is well formed, asks for nothing and holds no element of a label`() throws {
    for (name, page) in try Self.pages() {
      let html = page.html
      let parser = XMLParser(data: Data(html.replacing("<!DOCTYPE html>", with: "").utf8))
      #expect(parser.parse(), "\(name): line \(parser.lineNumber)")
      for word in [
        "<script", "<img", "<link", "<iframe", "<object", "@import",
      ] {
        #expect(!html.contains(word), "\(name): \(word)")
      }
      #expect(!html.contains(#/<[^<>]* (src|onerror|onload|style)=/#), "\(name)")
      #expect(!html.contains("http:") && !html.contains("https:"), "\(name)")
      #expect(
        html.unicodeScalars.allSatisfy { scalar in
          scalar == "\n" || scalar == "\u{200D}"
            || ![.control, .format].contains(scalar.properties.generalCategory)
        }, "\(name)")
      #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "\(name)")
    }
  }

  @Test func `a figure has a name, numbers in a table, and headings follow each other`() throws {
    for (name, page) in try Self.pages() {
      let html = page.html
      #expect(html.contains("<html lang=\"fr\">"))
      #expect(html.matches(of: #/<h1>/#).count == 1, "\(name)")
      #expect(!html.contains("<h3"), "\(name)")
      let figures = html.matches(of: #/<svg /#).count
      #expect(
        html.matches(of: #/<svg [^>]*role="img" aria-label="[^"]+"/#).count == figures, "\(name)")
      let tables = html.matches(of: #/<table/#).count
      #expect(html.matches(of: #/<caption/#).count == tables && tables >= figures, "\(name)")
      #expect(html.matches(of: #/<th[ >]/#).count == html.matches(of: #/<th [^>]*scope="/#).count)
      let ids = html.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      let references = html.matches(of: #/(?:aria-labelledby|href)="#?([^"]+)"/#).map {
        String($0.1)
      }
      #expect(Set(references) == Set(ids), "\(name)")
    }
  }

  // Every number of the text is in the other forms, and nothing is said there that is cut off.
  @Test func `every number of the text is in the HTML and in the Markdown`() throws {
    for (name, page) in try Self.pages() {
      let number = #/[0-9][0-9\u{202F}]*(?:,[0-9]+)?(?:\u{A0}%)?/#
      func numbers(_ text: String) -> Set<String> {
        Set(text.matches(of: number).map { String($0.0) })
      }
      #expect(numbers(page.text).subtracting(numbers(page.html)) == [], "\(name)")
      #expect(numbers(page.text).subtracting(numbers(page.markdown)) == [], "\(name)")
    }
  }

  @Test func `a table of Markdown has as many cells in every row`() throws {
    for (name, page) in try Self.pages() {
      var width = 0
      for line in page.markdown.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
          width = 0
          continue
        }
        let cells = line.replacing("\\|", with: "").count { $0 == "|" }
        if width == 0 { width = cells }
        #expect(cells == width, "\(name): \(line)")
      }
      #expect(!page.markdown.replacing("\\<", with: "").contains("<"), "\(name)")
    }
  }

  @Test func `nobody met makes a page without a figure, and no share of nobody`() throws {
    let example = try Example([], from: "2026-10-01", to: "2026-10-31")
    let html = example.bilan.page().html
    #expect(!html.contains("<svg"))
    #expect(html.contains("— (base vide)"))
  }
}
