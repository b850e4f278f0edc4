import Foundation
import OutreachCommandLine
import Synchronization
import TestSupport
import Testing

struct TypedTextTests {
  private static let words =
    " des octets qui ne sont pas de l’UTF-8~; attendu~: du texte en UTF-8. Rien n’est enregistré~;"
    + " régler le terminal ou le fichier sur UTF-8, puis relancer\n"

  @Test(arguments: [[0xFF], [0x5A, 0xE9, 0x6C], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82]])
  func `an argument that is no text is refused by its place`(bytes: [UInt8]) {
    let said = Mutex("")
    let environment = Environment(
      now: { 0 },
      writeError: { text in
        said.withLock { $0 += text }
        return .written
      }, random: { 0 })
    let arguments = ["noter", "--nouveau", "--alias"].map { Array($0.utf8) } + [bytes]
    #expect(Program.all.run(bytes: arguments, in: environment) == .usage)
    #expect(
      Program.all.run(bytes: [Array("__mots".utf8), bytes], in: environment) == .done)
    #expect(
      said.withLock(\.self) == noBreak("erreur: argument 4: il y a" + Self.words))
  }

  @Test(arguments: [
    (["noter", "--nouveau", "--alias", "-"], "Z\u{1}lie\n", "--alias: il y a"),
    (["noter", "--jeune", "-"], "Z\u{1}lie\n", "--jeune: il y a"),
    (["noter", "--nouveau", "--note", "-"], "veut le\npermis B\u{1}\n", "--note: la ligne 2 a"),
  ])
  func `lines that are no text are refused, and nothing is written`(
    arguments: [String], input: String, place: String
  ) throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      #expect(session.run(["creer", "carnet", "--structure", "Sud"]).status == .done)
      let before = TemporaryFolder.contents(of: session.work)
      // As another encoding writes an accent.
      let bytes = Data(input.utf8.map { $0 == 1 ? 0xE9 : $0 })
      let outcome = session.run(arguments, input: bytes)
      #expect(outcome.status == .usage)
      #expect(outcome.error.hasSuffix(noBreak("erreur: " + place + Self.words)))
      #expect(TemporaryFolder.contents(of: session.work) == before)
    }
  }
}
