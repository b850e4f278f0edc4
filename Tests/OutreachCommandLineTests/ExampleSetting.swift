import Foundation
import OutreachCommandLine
import TestSupport

/// What is there before an example of a verb is run as it stands, and whether someone answers it.
struct ExampleSetting {
  private var carnet: [String]
  private var journal: [String] = []
  private var isTyped = false

  private static let creer = "creer structure --structure ML"

  /// The settings in one of which every example works, the commonest first.
  static let all = [
    ExampleSetting(carnet: [creer], journal: lines),
    ExampleSetting(carnet: [creer], journal: lines, isTyped: true),
    ExampleSetting(
      carnet: [creer, "doublon 7K3Q 9PLM --meme --carnet structure"], journal: lines),
    ExampleSetting(carnet: [creer]),
    ExampleSetting(carnet: []),
  ]

  /// The same with `lines` besides in the carnet.
  func adding(_ lines: [String]) -> ExampleSetting {
    var setting = self
    if !journal.isEmpty { setting.journal += lines }
    return setting
  }

  /// What the example `line` gives, and all that is then on the machine, by path.
  func run(_ line: String) throws -> (outcome: Session.Outcome, contents: [String: Data]) {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      for (place, line) in carnet.enumerated() {
        _ = session.run(ShellWords.of(line))
        if place == 0 {
          try AnonymisationCommandTests.setDelays(
            #"{"archiveMonths": 72}"#, in: session.work + "/structure")
          if !journal.isEmpty { try Self.write(journal, session.work) }
        }
      }
      for (name, fixture) in [
        ("reponses.csv", "limesurvey.csv"), ("regles.json", "limesurvey.json"),
        ("tournee.csv", "kobo.csv"),
      ] {
        try FileManager.default.copyItem(
          atPath: Fixtures.path + "/import/" + fixture, toPath: session.work + "/" + name)
      }
      try Data("Yaya 17 H, veut le permis\n".utf8)
        .write(to: URL(fileURLWithPath: session.work + "/notes.txt"))
      var words = words(line)
      // No code of a publication can be known before it is made.
      if words.first == "ecart", words.count > 3 {
        _ = session.run([
          "figer", "bilan", "--annee", "2025", "--interne", "--carnet", "structure",
        ])
        let made = session.work + "/structure/publications"
        let names = try? FileManager.default.contentsOfDirectory(atPath: made)
        words[1] = names?.first ?? words[1]
      }
      let input = words.contains("-") ? "Yaya\n" : "o\n"
      let outcome = session.run(
        words, input: Data(input.utf8), isTyped: isTyped, isShown: isTyped)
      return (outcome, TemporaryFolder.contents(of: folder))
    }
  }

  // Folders that this machine has, a copy of the carnet being itself.
  private func words(_ line: String) -> [String] {
    var words = Array(ShellWords.of(line).dropFirst())
    let isInvented = words.first == "simuler"
    if words.first == "sauvegarder" { words[1] = "copies" }
    if words.first == "consolider" {
      words = [words[0]] + words.dropFirst().map { _ in "structure" }
    }
    if let place = words.firstIndex(of: "--carnet") {
      words[place + 1] = "structure"
    } else if !carnet.isEmpty {
      words += ["--carnet", "structure"]
    }
    // Five thousand youths are not worth the wait.
    return words + (isInvented ? ["--essai"] : [])
  }

  private static func write(_ lines: [String], _ folder: String) throws {
    for (part, isPart) in [("confidentiel", true), ("journal", false)] {
      let writer = folder + "/structure/\(part)/karim-ab12"
      try FileManager.default.createDirectory(
        atPath: writer, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let text = lines.filter { ($0.contains(#""identity""#) || $0.contains(#""note""#)) == isPart }
        .map { $0 + "\n" }.joined()
      try Data(text.utf8).write(to: URL(fileURLWithPath: writer + "/2026-10.jsonl"))
    }
  }

  private static let lines = [
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
