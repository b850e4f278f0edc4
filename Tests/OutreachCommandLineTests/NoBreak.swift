/// `text` with its `~` as no-break spaces, so that an expected message shows where they stand.
func noBreak(_ text: String) -> String {
  String(text.map { $0 == "~" ? "\u{A0}" : $0 })
}
