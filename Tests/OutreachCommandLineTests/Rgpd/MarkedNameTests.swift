import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// Nothing confidential leaves the confidential part but on the counsellor's own screens: every example of every verb,
/// so that a new verb is looked at from its first day, in a carnet whose names, numbers and notes are marked.
struct MarkedNameTests {
  private static let marks = ["Quirinette", "Zborowska", "0699887766", "zq.marque", "tante Odilon"]

  private static let lines = [
    line("C2", "identity", #""youth":"Y7K3Q","firstName":"Quirinette","lastName":"Zborowska""#),
    line("C3", "identity", #""youth":"Y7K3Q","phone":"0699887766","email":"zq.marque@exemple.fr""#),
    line("C4", "identity", #""youth":"Y9PLM","alias":"Quirinette-Lou""#),
    line("C5", "note", #""event":"A7","youth":"Y7K3Q","text":"vit chez sa tante Odilon""#),
    line("C7", "contact-made", #""on":"2026-08-01","youth":"YMQR5""#),
    line("C8", "identity", #""youth":"YMQR5","alias":"Quirinette""#),
    line("C6", "note", #""event":"A8F2A","text":"vit chez sa tante Odilon""#),
  ]

  private static func line(_ id: String, _ type: String, _ own: String) -> String {
    #"{"v":1,"id":"\#(id)","type":"\#(type)","at":"2026-10-14T18:00:00.000Z","by":"amelie",\#(own)}"#
  }

  // What is for the counsellor's eyes: on a terminal, and for a right of access wherever it is asked for.
  private static let screens: Set<String> = [
    "noter", "tentative", "fiche", "relances", "doublons", "jeune montrer",
  ]
  private static let handedOver: Set<String> = ["rgpd acces"]

  @Test(arguments: Program.all.verbs.statements)
  func `nothing marked leaves the confidential part`(statement: CommandStatement) throws {
    let verb = statement.path.joined(separator: " ")
    if Self.handedOver.contains(verb) { return }
    for example in statement.examples {
      for (place, setting) in ExampleSetting.all.prefix(3).enumerated() {
        let (outcome, contents) = try setting.adding(Self.lines).run(example.line)
        let isScreen = place == 1 && Self.screens.contains(verb)
        let told = isScreen ? "" : outcome.output + outcome.error
        for mark in Self.marks {
          #expect(!told.contains(mark), "\(example.line)")
          let holding = contents.filter { !$0.key.contains("confidentiel/") }
            .filter { $0.value.firstRange(of: Data(mark.utf8)) != nil }.keys
          #expect(holding.isEmpty, "\(example.line)")
        }
      }
    }
  }

  @Test func `the marks are where they are looked for`() throws {
    let run = try ExampleSetting.all[1].adding(Self.lines).run("allervers fiche 7K3Q")
    for mark in Self.marks { #expect(run.outcome.output.contains(mark)) }
    let held = try ExampleSetting.all[0].adding(Self.lines)
      .run("allervers rgpd acces 7K3Q -o acces.txt").contents
    let page = try #require(held.first { $0.key.hasSuffix("/acces.txt") }?.value)
    for mark in Self.marks { #expect(page.firstRange(of: Data(mark.utf8)) != nil) }
  }
}
