/// One exchange, ready to be written, or written again with a correction.
struct MilolabContact: Sendable {
  var youth: Identifier
  var isWithRelative = false
  /// The action's own code.
  var action: String?
  var session: Identifier?
  var approach: String?
  var kind: String?
  var channel: String?
  var staff: [String] = []

  /// The own keys of `contact-made`.
  func write(_ line: inout LineBuffer) {
    line.identifier("youth", youth)
    line.text("with", isWithRelative ? "proche" : nil)
    line.text("action", action)
    line.identifier("session", session)
    line.text("approach", approach)
    line.text("kind", kind)
    line.text("channel", channel)
    line.texts("staff", staff)
  }
}
