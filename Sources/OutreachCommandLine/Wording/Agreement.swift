/// French about one person, written for any of them: `nouveau·elle`, `vu·e`, `elle ou il`.
enum Agreement {
  /// `text` as it is said of somebody of this `gender` (`F`, `H`); as written of anybody else.
  static func of(_ text: String, with gender: String?) -> String {
    switch gender {
    case "F":
      text.replacing("nouveau·elle", with: "nouvelle").replacing("elle ou il", with: "elle")
        .replacing("·e", with: "e")
    case "H":
      text.replacing("nouveau·elle", with: "nouveau").replacing("elle ou il", with: "il")
        .replacing("·e", with: "")
    default: text
    }
  }
}
