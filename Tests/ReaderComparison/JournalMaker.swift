import BruteForce

/// Invents journal files: most lines good, some spelled strangely, some wrong in one place.
package struct JournalMaker {
  var random: SplitMix64
  private static let types = StrictSchema.types.keys.sorted() + ["mentor-met", ""]

  package init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A file of a few lines that share ids.
  package mutating func file() -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0...random.below(6) {
      bytes += line()
      bytes += random.chance(95) ? [0x0A] : Array(random.pick(["", "\r\n", " \n", "\n\n"]).utf8)
    }
    if random.chance(20) { bytes.removeLast() }
    return bytes
  }

  /// One line, line feed left out.
  package mutating func line() -> [UInt8] {
    let type = random.pick(Self.types)
    var members = envelope(type)
    for key in StrictSchema.types[type] ?? []
    where key.isRequired ? random.chance(97) : random.chance(30) {
      members.append((key.name, value(key.kind, depth: 0)))
    }
    if random.chance(5) { members.append((random.pick(Self.otherKeys), anything(depth: 0))) }
    if random.chance(50) { members.append(("n", "\(random.below(9))")) }
    if random.chance(50) { members.append(("crc", "\"0000000\(random.below(9))\"")) }
    if random.chance(15) { members.shuffle(using: &random) }
    let spaces = random.chance(10) ? Self.spaces : [""]
    let escapes = random.chance(10)
    func space() -> String { random.pick(spaces) }
    let texts = members.map { key, value in
      let key = escapes && random.chance(20) ? escaped(key) : key
      return
        "\(space())\"\(key)\"\(space()):\(space())\(escapes ? respelled(value) : value)\(space())"
    }
    return Array("\(space()){\(texts.joined(separator: ","))}\(space())".utf8)
  }

  private mutating func envelope(_ type: String) -> [(String, String)] {
    var members: [(String, String)] = []
    if random.chance(98) {
      members.append(("v", random.chance(98) ? "1" : random.pick(Self.numbers)))
    }
    members.append(("id", random.chance(98) ? quoted(random.pick(Self.ids)) : anything(depth: 0)))
    members.append(("type", quoted(type)))
    members.append(
      ("at", random.chance(97) ? quoted(random.pick(Self.instants)) : anything(depth: 0)))
    members.append(("by", random.chance(98) ? quoted(random.pick(Self.codes)) : anything(depth: 0)))
    if StrictSchema.isFact(type) || random.chance(5) {
      members.append(("on", random.chance(97) ? value("day", depth: 0) : anything(depth: 0)))
    }
    return members
  }

  private mutating func value(_ kind: String, depth: Int) -> String {
    if random.chance(3) { return anything(depth: depth) }
    if random.chance(4) { return "null" }
    switch kind {
    case "id": return quoted(random.pick(Self.ids))
    case "code", "text": return quoted(random.pick(Self.codes))
    case "bool": return random.pick(["true", "false"])
    case "natural": return random.chance(60) ? "\(random.below(200))" : random.pick(Self.numbers)
    case "day": return quoted(random.pick(Self.days))
    case "clock": return quoted(random.pick(["14:00", "23:59", "24:00", "4:00", "00:60", "00:00"]))
    case "birth":
      return quoted(random.pick(["2007", "2007-05", "2007-13", "0000", "207", "2007-5"]))
    case "company": return quoted(random.pick(["jeune", "proche", "Jeune", ""]))
    case "status": return quoted(random.pick(["tenue", "annulee", "reportee", "tenu"]))
    case "codes": return list("code")
    case "ids": return list("id")
    case "pair": return "[\(value("id", depth: 1)),\(value("id", depth: 1))]"
    case "traits":
      return object(
        (0..<random.below(4)).map { _ in
          (
            random.pick(["neet", "housed", "qualification", "Ω", "school-dropout", ""]),
            random.pick(["true", "false", "null", "\"niveau-3\"", "\"\""])
          )
        })
    case "cooperations":
      let items = (0..<random.below(3)).map { _ in
        object([("partner", value("id", depth: 2)), ("level", value("code", depth: 2))])
      }
      return "[\(items.joined(separator: ","))]"
    default: return replacement()
    }
  }

  // The keys of some type, as a correction gives them.
  private mutating func replacement() -> String {
    let type = random.pick(Self.types)
    let keys = (StrictSchema.types[type] ?? []).filter { $0.kind != "replacement" }
    var members: [(String, String)] = []
    for key in keys where key.isRequired || random.chance(20) {
      members.append((key.name, value(key.kind, depth: 1)))
    }
    if random.chance(30) { members.append(("on", value("day", depth: 1))) }
    return object(members)
  }

  private mutating func list(_ kind: String) -> String {
    let items = (0..<random.below(4)).map { _ in value(kind, depth: 1) }
    return "[\(items.joined(separator: random.pick([",", ",", " ,\t"])))]"
  }

  private mutating func anything(depth: Int) -> String {
    switch random.below(depth > 3 ? 4 : 7) {
    case 0: return random.pick(Self.numbers)
    case 1: return quoted(random.pick(Self.codes))
    case 2: return quoted(random.pick(Self.ids))
    case 3: return random.pick(["null", "true", "false", "{}", "[]"])
    case 4: return "[\(anything(depth: depth + 1)),\(anything(depth: depth + 1))]"
    case 5:
      let deep = random.pick([1, 61, 62, 63, 64])
      return String(repeating: "[", count: deep) + String(repeating: "]", count: deep)
    default:
      return object([("a", anything(depth: depth + 1)), ("partner", anything(depth: depth + 1))])
    }
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(quoted($0)):\($1)" }.joined(separator: ",") + "}"
  }

  private func quoted(_ text: String) -> String { "\"\(text)\"" }

  // The same key or value with a letter or digit of its texts written as an escape.
  private mutating func respelled(_ value: String) -> String {
    guard value.hasPrefix("\""), value.count > 2, random.chance(40) else { return value }
    return quoted(escaped(String(value.dropFirst().dropLast())))
  }

  private mutating func escaped(_ text: String) -> String {
    guard !text.isEmpty, !text.contains("\\"), text.allSatisfy(\.isASCII) else { return text }
    let place = text.index(text.startIndex, offsetBy: random.below(text.count))
    let digits = String(text[place].asciiValue ?? 0, radix: 16, uppercase: random.chance(50))
    return text[..<place] + "\\u00" + (digits.count == 1 ? "0" : "") + digits
      + text[text.index(after: place)...]
  }
}
