internal import OutreachRendering

/// `text` with what could command a terminal or reorder a line (C0, DEL, C1, U+2028/9, bidi controls) as `\u{1B}`.
package func printable(_ text: String) -> String { text.printable }
