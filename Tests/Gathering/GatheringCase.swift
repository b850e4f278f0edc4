import BruteForce
package import Outreach
import OutreachRendering

/// One team's journals, gathered in every order, held against the plain set of its lines.
package struct GatheringCase {
  private let seed: UInt64

  package init(seed: UInt64) { self.seed = seed }

  /// What comes out otherwise than the set says; `nil` when all agree.
  package func difference(_ request: ReportRequest) -> String? {
    var random = SplitMix64(seed: ~seed)
    var team = Team(seed: seed)
    let model = LineSet(team.lines)
    for device in team.devices {
      if let difference = Self.difference(device, model, request, &random) {
        return "before the exchange, \(device.writer): \(difference)"
      }
    }
    team.exchangeAll()
    let expected = Self.report(Ledger(gathered: ["": model.text(team.lines)]), request)
    for device in team.devices {
      if let difference = Self.difference(device, model, request, &random) {
        return "after the exchange, \(device.writer): \(difference)"
      }
      let report = Self.report(Self.ledger(device.files, &random), request)
      if report != expected { return "\(device.writer): \(report)\ninstead of \(expected)" }
    }
    return nil
  }

  // What one device holds: the events are those of its whole lines, in whatever order files are read.
  private static func difference(
    _ device: Device, _ model: LineSet, _ request: ReportRequest, _ random: inout SplitMix64
  ) -> String? {
    let first = ledger(device.files, &random)
    let expected = model.identifiers(of: device.files.values)
    if first.identifiers != expected { return "\(first.identifiers) instead of \(expected)" }
    let second = ledger(device.files, &random)
    return report(first, request) == report(second, request)
      ? nil : "another order of files gives another report"
  }

  private static func ledger(_ files: [String: [UInt8]], _ random: inout SplitMix64) -> Ledger {
    var paths = files.keys.sorted()
    paths.shuffle(using: &random)
    return Ledger(gathered: files, inOrder: paths, parts: 1 + random.below(3))
  }

  private static func report(_ ledger: Ledger, _ request: ReportRequest) -> String {
    Bilan(ledger, request).json.compact
  }
}
