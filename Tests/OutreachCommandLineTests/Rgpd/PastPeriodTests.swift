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
    let dimension = ["genre", "age", "zone"][(months.firstIndex(of: month) ?? 0) % 3]
    return [["cohortes"], ["durees"], ["bilan", "--par", dimension]].map {
      $0 + ["--mois", month, "--format", "json"]
    }
  }

  // One more event is read; what the second stage may change of the profile is told apart.
  private static func figures(_ report: String) -> String {
    report.replacing(/"events": \d+/, with: "\"events\": 0")
  }

  private static func withoutTraits(_ reports: [String]) throws -> [String] {
    try reports.map { try withoutTraits(JSONValue(json: Array($0.utf8))).compact }
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

  private static func all(_ session: inout Session) throws -> [String] {
    var all: [String] = []
    for month in months {
      for report in reports(month) {
        let outcome = session.run(report)
        #expect(outcome.status == .done, "\(outcome.error)")
        all.append(figures(outcome.output))
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
      let before = try Self.all(&session)
      let purged = session.run(["rgpd", "purger", "--oui", "--partout"])
      #expect(purged.status == .done, "\(purged.error)")
      #expect(try Self.all(&session) == before)
      let few = try Self.withoutTraits(before)
      let reduced = session.run(["rgpd", "anonymiser", "--oui", "--partout"])
      #expect(reduced.output.contains("jeunes anonymisés"), "\(reduced.error)")
      #expect(try Self.withoutTraits(Self.all(&session)) == few)
      #expect(Set(few).count > 60)
    }
  }
}
