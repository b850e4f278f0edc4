import Outreach

extension Ledger {
  /// The ledger of youths told in words, each "name day…": a bare day is a contact, `+` a welcome, `=` a
  /// job, `-` an exit without news, `~` an exit for another reason, `F` or `H` a gender.
  init(lives: [String]) { self.init(lives.flatMap(Self.lines)) }

  private static func lines(_ life: String) -> [String] {
    let words = life.split(separator: " ")
    return words.dropFirst().enumerated().map { number, word in
      let (type, rest): (String, String) =
        switch word.first {
        case "+": ("youth-welcomed", "")
        case "=": ("situation-found", #","situation":"emploi""#)
        case "-": ("pathway-left", #","reason":"sans-suite""#)
        case "~": ("pathway-left", #","reason":"demenagement""#)
        case "F", "H": ("youth-described", #","gender":"\#(word.prefix(1))""#)
        default: ("contact-made", "")
        }
      let day = type == "contact-made" ? word : word.dropFirst()
      return #"{"v":1,"id":"\#(words[0])-\#(number)","type":"\#(type)","#
        + #""at":"2030-01-01T00:00:00Z","by":"a","on":"\#(day.isEmpty ? "2020-01-01" : day)","#
        + #""youth":"\#(words[0])"\#(rest)}"#
    }
  }
}
