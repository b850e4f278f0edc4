import BruteForce
import Foundation
import Outreach
import OutreachJournal
import TestSupport
import Testing

/// `Fixtures/milolab`, the output of `simuler --modele milolab`, read as any carnet is.
struct MilolabFixture {
  static let path = Fixtures.path + "/milolab"
  private static let ledger = Result { try Reading(Carnet(at: path)).ledger }
  private static let whole = Result { try bilan() }

  static func read() throws -> Ledger { try ledger.get() }

  /// The report that the issue gives.
  static func report() throws -> Bilan { try whole.get() }

  static func bilan(by: Outreach.Dimension? = nil, only: [ReportRequest.Filter] = []) throws
    -> Bilan
  {
    Bilan(try read(), try request(by: by, only: only))
  }

  static func durations(by: Outreach.Dimension? = nil, only: [ReportRequest.Filter] = []) throws
    -> Durations
  {
    Durations(try read(), try request(by: by, only: only))
  }

  private static func request(by: Outreach.Dimension?, only: [ReportRequest.Filter]) throws
    -> ReportRequest
  {
    let from = try #require(Day(iso: "2020-01-01"))
    let period = Period(from: from, to: try #require(Day(iso: "2023-06-30")))
    let carnet = try Carnet(at: path)
    return ReportRequest(
      programme: try carnet.programme("milolab"), period: try #require(period), by: by,
      only: only, vocabulary: carnet.settings.vocabulary)
  }

  /// The lines of every file of a part.
  static func lines(of part: String) throws -> [String] {
    let files = TemporaryFolder.contents(of: path + "/" + part)
    return files.keys.sorted().filter { $0.hasSuffix(".jsonl") }.flatMap { name in
      String(decoding: files[name] ?? Data(), as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }

  /// The slow evaluator of the same events, by the definition of the fixture itself.
  static func evaluator() throws -> BruteForceEvaluator {
    let definition = try String(
      contentsOfFile: path + "/programmes/milolab.json", encoding: .utf8)
    return try BruteForceEvaluator(
      lines: lines(of: "journal"), programme: definition, vocabulary: [:])
  }
}
