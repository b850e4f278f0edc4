/// A piece of HTML or SVG. Names come from the source of this program alone; every text and every value of an
/// attribute is escaped as it is written, so that nothing stored in a carnet can be more than text.
enum Markup {
  case element(StaticString, KeyValuePairs<StaticString, String>, [Markup])
  case text(String)
  /// A style sheet, of the source alone.
  case style(StaticString)

  /// An element with elements in it.
  static func tag(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ children: [Markup] = []
  ) -> Markup { .element(name, attributes, children) }

  /// An element with a text in it, French spaces set.
  static func tag(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ text: String
  ) -> Markup { .element(name, attributes, [.text(text.withFrenchSpacing)]) }

  /// The whole as UTF-8 text, block elements at the beginning of a line.
  var html: String {
    var text = ""
    write(into: &text)
    return text
  }

  private func write(into text: inout String) {
    switch self {
    case .text(let said): Self.escape(said, into: &text)
    case .style(let rules): text += "\n<style>\n\(rules)</style>"
    case .element(let name, let attributes, let children):
      let name = "\(name)"
      text += (Self.inline.contains(name) ? "" : "\n") + "<" + name
      for (key, value) in attributes {
        text += " \(key)=\""
        Self.escape(value, into: &text)
        text += "\""
      }
      guard !children.isEmpty || !Self.empty.contains(name) else {
        text += "/>"
        return
      }
      text += ">"
      for child in children { child.write(into: &text) }
      text += "</" + name + ">"
    }
  }

  private static let inline: Set = ["th", "td", "a", "span", "text", "html"]
  private static let empty: Set = ["meta", "path", "rect", "line"]

  // What neither HTML nor XML can hold is written out, as on a terminal, or replaced.
  private static func escape(_ said: String, into text: inout String) {
    for scalar in said.printable.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default:
        text.unicodeScalars.append(
          scalar.properties.isNoncharacterCodePoint ? "\u{FFFD}" : scalar)
      }
    }
  }
}
