import Synchronization
import TestSupport
import Testing

@testable import OutreachCommandLine

struct InterviewTests {
  private static func next(_ answers: Answers) throws -> GuidedQuestion? {
    if answers["nom"] == nil { return GuidedQuestion(key: "nom", label: "Nom") }
    if answers["canal"] == nil {
      return GuidedQuestion(
        key: "canal", label: "Canal", fallback: "presentiel",
        choices: [
          .init(code: "presentiel", label: "présentiel"), .init(code: "sms", label: "SMS"),
        ],
        isClosed: true,
        check: { text in
          guard ["presentiel", "sms"].contains(text) else {
            throw UsageError.refused(
              place: nil, found: "canal inconnu", expected: nil, remedy: nil)
          }
        })
    }
    return nil
  }

  private static func environment(_ terminal: Terminal) -> Environment {
    Environment(
      now: { 0 }, variables: ["TERM": "xterm"], terminal: terminal,
      writeError: { text in
        terminal.show(text)
        return .written
      }, random: { 0 })
  }

  private static func typed(_ keys: [String]) throws -> (answers: Answers?, screen: String) {
    var answers: Answers?
    let shown = try screens(typing: keys, columns: 40, rows: 12) { terminal in
      var interview = Interview(Console(environment(terminal)))
      answers = try interview.run(next)
    }
    return (answers, (shown.last ?? "").replacing("\u{A0}", with: " "))
  }

  @Test func `Enter takes the default`() throws {
    let (answers, screen) = try Self.typed(["Yaya\r", "\r"])
    #expect(answers?["nom"] == "Yaya")
    #expect(answers?["canal"] == "presentiel")
    #expect(screen == "Nom : Yaya\nCanal [presentiel] :\n▏")
  }

  @Test func `going back finds what was typed, to be changed`() throws {
    let (answers, screen) = try Self.typed(["Yayo\r", "<\r", "\u{7F}a\r", "SMS\r"])
    #expect(answers?["nom"] == "Yaya")
    #expect(answers?["canal"] == "sms")
    #expect(
      screen == "Nom : Yayo\nCanal [presentiel] : <\nNom : Yaya\nCanal [presentiel] : SMS\n▏")
  }

  @Test func `a refused answer is said and asked again; a long one is there to be changed`() throws
  {
    let (answers, screen) = try Self.typed(["\r", "?\r", "smss\r", "sms\r"])
    #expect(answers?["canal"] == "sms")
    #expect(
      screen == """
        Nom :
        Canal [presentiel] : ?
          1  presentiel  présentiel
          2  sms         SMS
        Canal [presentiel] : smss
        erreur: canal inconnu
        Canal [presentiel] : sms
        ▏
        """)
    let long = try Self.typed(["\r", "un canal qui n’existe pas du tout\r"]).screen
    #expect(long.replacing("\n", with: "").hasSuffix("canal qui n’existe pas du tout▏"))
  }

  @Test func `ctrl-D leaves, and ctrl-C ends the command`() throws {
    #expect(try Self.typed(["Yaya\r", "\u{4}"]).answers == nil)
    #expect(throws: Failure.interrupted) { try Self.typed(["Yaya\r", "\u{3}"]) }
  }

  @Test func `without an editing terminal choices are numbered and answers are lines`() throws {
    let input = Mutex(["Yaya\n", "<\n", "\n", "2\n"])
    let shown = Mutex("")
    let environment = Environment(
      now: { 0 }, variables: ["TERM": "dumb"],
      readInput: { () throws(Failure) in
        input.withLock { $0.isEmpty ? nil : Array($0.removeFirst().utf8) }
      },
      writeError: { text in
        shown.withLock { $0 += text }
        return .written
      }, random: { 0 })
    var interview = Interview(Console(environment))
    let answers = try interview.run(Self.next)
    #expect(answers?["nom"] == "Yaya")
    #expect(answers?["canal"] == "sms")
    let list = "  1  presentiel  présentiel\n  2  sms         SMS\n"
    #expect(
      shown.withLock(\.self)
        == "Nom\u{A0}: " + list + "Canal [presentiel]\u{A0}: " + "Nom [Yaya]\u{A0}: " + list
        + "Canal [presentiel]\u{A0}: ")
  }
}
