import Foundation
import Outreach
import OutreachCommandLine
import TestSupport
import Testing

/// Reports of thirty past periods, before an erasure, after it, and after the second stage.
struct PastPeriodTests {
  private static let months = (1...30).map { month in
    let (year, rest) = (2024 + (month + 5) / 12, (month + 5) % 12 + 1)
    return "\(year)-" + (rest < 10 ? "0" : "") + "\(rest)"
  }

  // Those whose every figure is to stay, even after the second stage.
  private static func reports(_ month: String) -> [[String]] {
    [["cohortes"], ["durees"]].map { $0 + ["--mois", month, "--format", "json"] }
      + ["genre", "age", "zone"].map {
        ["bilan", "--mois", month, "--par", $0, "--format", "json"]
      }
  }

  // One more event is read; what the second stage may change of the profile is told apart.
  private static func figures(_ report: String, withTraits: Bool) throws -> String {
    let text = report.replacing(/"events": \d+/, with: "\"events\": 0")
    guard !withTraits else { return text }
    return try withoutTraits(JSONValue(json: Array(text.utf8))).compact
  }

  private static func withoutTraits(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let items):
      .array(
        items.filter { $0["trait"] == nil || ["gender", "age"].contains($0["trait"]?.text) }
          .map(withoutTraits))
    case .object(let members):
      .object(members.map { JSONMember($0.key, withoutTraits($0.value)) })
    default: value
    }
  }

  private static func all(_ session: inout Session, withTraits: Bool) throws -> [String] {
    var all: [String] = []
    for month in months {
      for report in reports(month) {
        let outcome = session.run(report)
        #expect(outcome.status == .done, "\(outcome.error)")
        all.append(try figures(outcome.output, withTraits: withTraits))
      }
    }
    return all
  }

  @Test func `no figure moves by an erasure, nor any by gender, age or zone by what follows`()
    throws
  {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      try FileManager.default.createDirectory(
        atPath: session.work, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: Fixtures.path + "/exemple", toPath: session.work + "/carnet")
      try AnonymisationCommandTests.setDelays(
        #"{"activeMonths": 2, "archiveMonths": 1}"#, in: session.work)
      let before = try Self.all(&session, withTraits: true)
      let purged = session.run(["rgpd", "purger", "--oui", "--partout"])
      #expect(purged.status == .done, "\(purged.error)")
      #expect(try Self.all(&session, withTraits: true) == before)
      let few = try Self.all(&session, withTraits: false)
      let reduced = session.run(["rgpd", "anonymiser", "--oui", "--partout"])
      #expect(reduced.output.contains("jeunes anonymisés"), "\(reduced.error)")
      #expect(try Self.all(&session, withTraits: false) == few)
      #expect(Set(few).count > 60)
    }
  }
}
