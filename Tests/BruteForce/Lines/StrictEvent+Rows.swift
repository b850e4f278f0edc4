extension StrictEvent {
  /// All that figures depend on, in one row of text; `referral` tells where a referral stands.
  func row(referral: (StrictEvent) -> String) -> String {
    let youth = hasYouth ? text("youth") : "‹›"
    let day = on.map(String.init) ?? "-"
    return
      "\(offset) ‹\(String(decoding: id, as: UTF8.self))› \(type ?? "?") \(at) \(day) \(youth) "
      + content(referral)
  }

  private var hasYouth: Bool {
    StrictSchema.types[type ?? ""]?.contains { $0.name == "youth" } ?? false
  }

  private func content(_ referral: (StrictEvent) -> String) -> String {
    switch type {
    case "youth-registered", "youth-described": return described
    case "contact-made":
      return row("with", "action", "approach", "commune", "area")
        + " " + ["zones", "staff", "partners"].map(list).joined(separator: " ")
    case "session-held":
      return "\(text("status")) \(count("people")) \(count("youths")) \(list("partners"))"
    case "action-opened", "action-described":
      return text("action") + " "
        + [
          change("title", text), change("kind", text), change("approaches", list),
          change("programmes", list), change("partners", partners),
          change("until") { day($0) },
        ].joined(separator: " ")
    case "action-closed": return text("action")
    case "youth-referred":
      return text("partner") + " \(own["purpose"]?.text == Array("accompagnement".utf8))"
    case "referral-resolved":
      return "\(text("target")) \(own["arrived"]?.isTrue == true) \(referral(self))"
    case "device-entered": return row("device", "within")
    case "situation-found": return text("situation")
    case "pathway-left": return text("reason")
    case "pathway-paused": return day("until")
    case "youths-linked": return list("youths")
    case "event-retracted", "follow-up-closed": return "reference"
    case "segment-sealed": return "\(sealed)"
    case "contact-attempted": return "attempted"
    case "youth-welcomed": return "welcomed"
    case "pathway-resumed": return "resumed"
    case "event-corrected": return "correction"
    default: return "other"
    }
  }

  /// Whether the line says a checksum, of any kind.
  var hasChecksum: Bool { json.members?.contains { $0.key == Array("crc".utf8) } == true }

  /// The bytes that a seal gives up.
  var sealed: Range<Int> { count("offset")..<count("offset") + count("length") }

  private var described: String {
    var parts: [String] = []
    func put(_ key: String, _ value: (StrictJSON) -> String) {
      guard let found = own.members?.first(where: { $0.key == Array(key.utf8) }) else { return }
      parts.append("\(key)=" + (found.value == .null ? "?" : value(found.value)))
    }
    // An empty code says nothing.
    func code(_ value: StrictJSON) -> String { value.text == [] ? "?" : Self.quoted(value) }
    put("birth") { value in value.birthParts.map { "\($0.year)/\($0.month)" } ?? "" }
    put("age") { "\(min($0.natural ?? 0, Int(Int32.max)))" }
    for key in ["gender", "commune", "area"] { put(key, code) }
    put("zones") { _ in list("zones") }
    put("link", code)
    for key in ["lastSeen", "informed"] { put(key) { _ in day(key) } }
    put("opposed") { value in value.isTrue.map { "\($0)" } ?? "" }
    if own["traits"] == nil { put("traits") { _ in "" } }
    for trait in own["traits"]?.members ?? [] {
      let value =
        trait.value == .null ? "?" : trait.value.isTrue.map { "\($0)" } ?? Self.quoted(trait.value)
      parts.append("trait\(Self.quoted(.string(trait.key)))=" + value)
    }
    return parts.joined(separator: " ")
  }

  private func row(_ keys: String...) -> String { keys.map(text).joined(separator: " ") }

  private func text(_ key: String) -> String { own[key].map(Self.quoted) ?? "‹›" }

  private func count(_ key: String) -> Int { own[key]?.natural ?? 0 }

  private func day(_ key: String) -> String { own[key]?.dayNumber.map(String.init) ?? "-" }

  private func list(_ key: String) -> String {
    "[" + (own[key]?.items ?? []).map(Self.quoted).joined(separator: ",") + "]"
  }

  private func partners(_ key: String) -> String {
    let items = (own[key]?.items ?? []).compactMap { $0["partner"] }
    return "[" + items.map(Self.quoted).joined(separator: ",") + "]"
  }

  private func change(_ key: String, _ value: (String) -> String) -> String {
    guard let found = own.members?.first(where: { $0.key == Array(key.utf8) }) else { return "=" }
    return found.value == .null ? "?" : value(key)
  }

  private static func quoted(_ value: StrictJSON) -> String {
    "‹" + String(decoding: value.text ?? [], as: UTF8.self) + "›"
  }
}
