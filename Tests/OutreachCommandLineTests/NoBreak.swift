/// `text` with its `~` as no-break spaces, narrow before `;` `!` `?`, so that an expected message shows where they stand.
func noBreak(_ text: String) -> String {
  [";", "!", "?"].reduce(text) { $0.replacing("~" + $1, with: "\u{202F}" + $1) }
    .replacing("~", with: "\u{A0}")
}
