import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// The command lines that help shows, typed as they stand.
struct ExampleTests {
  @Test(arguments: Program.all.verbs.statements)
  func `every example of a verb does its work in a carnet that has what it names`(
    statement: CommandStatement
  ) throws {
    for example in statement.examples {
      var failures: [String] = []
      for setting in Self.settings {
        guard let failure = try Self.failure(example.line, in: setting) else {
          failures = []
          break
        }
        failures.append(failure)
      }
      #expect(failures == [], "\(example.line)")
    }
  }

  @Test func `the first steps are a session that goes from one command to the next`() throws {
    let text = try HelpSubject.text(["premiers-pas"], verbs: Program.all.verbs)
    let lines = text.replacing(" \\\n", with: "").split(separator: "\n")
      .filter { $0.hasPrefix("  allervers ") }
    #expect(lines.count == 11)
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      var outputs: [String] = []
      for line in lines {
        let outcome = session.run(Array(ShellWords.of(line).dropFirst()))
        #expect(outcome.status == .done, "\(line): \(outcome.error)")
        outputs.append(outcome.output)
      }
      #expect(outputs[4].contains(noBreak("2e contact~: mobilisé·e")))
      #expect(outputs[5].contains("droit commun, après mobilisation"))
    }
  }

  // What is there before the example, and whether someone answers it.
  private struct Setting {
    var carnet: [String]
    var journal: [String] = []
    var isTyped = false
  }

  private static let creer = "creer structure --structure ML"
  private static let settings = [
    Setting(carnet: [creer], journal: journal),
    Setting(carnet: [creer], journal: journal, isTyped: true),
    Setting(carnet: [creer, "doublon 7K3Q 9PLM --meme --carnet structure"], journal: journal),
    Setting(carnet: [creer]),
    Setting(carnet: []),
  ]

  private static func failure(_ line: String, in setting: Setting) throws -> String? {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      for (place, line) in setting.carnet.enumerated() {
        _ = session.run(ShellWords.of(line))
        if place == 0, !setting.journal.isEmpty { try write(setting.journal, session.work) }
      }
      for (name, fixture) in [
        ("reponses.csv", "limesurvey.csv"), ("regles.json", "limesurvey.json"),
        ("tournee.csv", "kobo.csv"),
      ] {
        try FileManager.default.copyItem(
          atPath: Fixtures.path + "/import/" + fixture, toPath: session.work + "/" + name)
      }
      var words = Array(ShellWords.of(line).dropFirst())
      let isInvented = words.first == "simuler"
      // Folders that this machine has, a copy of the carnet being itself.
      if words.first == "sauvegarder" { words[1] = "copies" }
      if words.first == "consolider" {
        words = [words[0]] + words.dropFirst().map { _ in "structure" }
      }
      // No code of a publication can be known before it is made.
      if words.first == "ecart", words.count > 1 {
        _ = session.run([
          "figer", "bilan", "--annee", "2025", "--interne", "--carnet", "structure",
        ])
        let made = session.work + "/structure/publications"
        let names = try? FileManager.default.contentsOfDirectory(atPath: made)
        words[1] = names?.first ?? words[1]
      }
      if let place = words.firstIndex(of: "--carnet") {
        words[place + 1] = "structure"
      } else if !setting.carnet.isEmpty {
        words += ["--carnet", "structure"]
      }
      // Five thousand youths are not worth the wait.
      if isInvented { words.append("--essai") }
      let input = words.contains("-") ? "Yaya\n" : "o\n"
      try Data("Yaya 17 H, veut le permis\n".utf8)
        .write(to: URL(fileURLWithPath: session.work + "/notes.txt"))
      let outcome = session.run(
        words, input: Data(input.utf8), isTyped: setting.isTyped, isShown: setting.isTyped)
      // Questions left without an answer are understood, and record nothing.
      let isLeft = outcome.error.hasSuffix("rien n’est enregistré de cette saisie\n")
      return outcome.status == (isLeft ? .no : .done) ? nil : outcome.error
    }
  }

  private static func write(_ lines: [String], _ folder: String) throws {
    for (part, isPart) in [("confidentiel", true), ("journal", false)] {
      let writer = folder + "/structure/\(part)/karim-ab12"
      try FileManager.default.createDirectory(
        atPath: writer, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let text = lines.filter { $0.contains(#""identity""#) == isPart }.map { $0 + "\n" }.joined()
      try Data(text.utf8).write(to: URL(fileURLWithPath: writer + "/2026-10.jsonl"))
    }
  }

  private static let journal = [
    event("A1", "partner-added", "2026-09-01", #""partner":"apase","name":"APASE""#),
    event("A2", "action-opened", "2025-09-01", #""action":"maraude-centre","title":"Centre""#),
    event("A3", "action-opened", "2026-09-01", #""action":"maraude-nord","title":"Nord""#),
    event("A4", "action-opened", "2026-09-01", #""action":"forum-emploi","title":"Forum""#),
    event("A5", "youth-registered", "2025-10-01", #""youth":"Y7K3Q","age":17"#),
    event("A6", "youth-registered", "2025-10-01", #""youth":"Y9PLM""#),
    event("A7", "contact-made", "2025-10-01", #""youth":"Y7K3Q","action":"maraude-centre""#),
    event(
      "A8F2A", "contact-made", "2026-10-14",
      #""youth":"Y9PLM","action":"maraude-centre","place":"gare","staff":["amelie"]"#),
    event(
      "A9", "youth-referred", "2026-10-12",
      #""youth":"Y7K3Q","partner":"apase","purpose":"accompagnement""#),
    event(
      "B1", "session-held", "2026-10-15",
      #""session":"S7K3Q","action":"maraude-centre","from":"14:00","staff":["amelie"]"#),
    event(
      "B2", "session-held", "2026-10-14",
      #""session":"S9PLM","action":"maraude-nord","from":"20:00","staff":["amelie"]"#),
    event(
      "B5RTV", "follow-up-opened", "2026-10-14",
      #""owner":"amelie","due":"2026-10-20","youth":"Y7K3Q""#),
    event("B6", "pathway-paused", "2026-10-01", #""youth":"Y7K3Q""#),
    #"{"v":1,"id":"C1","type":"identity","at":"2026-10-14T18:00:00.000Z","by":"amelie","youth":"Y7K3Q","alias":"Yaya"}"#,
  ]

  private static func event(_ id: String, _ type: String, _ on: String, _ own: String) -> String {
    #"{"v":1,"id":"\#(id)","type":"\#(type)","at":"2026-10-14T18:00:00.000Z","by":"amelie","on":"\#(on)",\#(own)}"#
  }
}
