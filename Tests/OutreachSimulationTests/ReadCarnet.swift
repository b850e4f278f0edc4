import Outreach
import OutreachSimulation
import Testing

/// A simulated carnet held in memory and read back.
struct ReadCarnet {
  var batches: [SimulationBatch] = []

  init(_ simulation: CarnetSimulation) {
    simulation.forEachBatch { batch, _ in batches.append(batch) }
  }

  var journal: [SimulationBatch] { batches.filter { !$0.isConfidential } }

  /// The ledger of the journal.
  func ledger() -> Ledger {
    let files = journal.map(\.bytes)
    var builder = LedgerBuilder()
    for (index, file) in files.enumerated() {
      file.withUnsafeBufferPointer { builder.read($0, file: index) }
    }
    return builder.finish { source in
      Array(files[source.file][source.offset...].prefix { $0 != UInt8(ascii: "\n") })
    }
  }

  /// The bilan by the programme `standard`, facts cut at the carnet's last day.
  func bilan(from: String, to: String, factsUntil: Day) throws -> Bilan {
    let (from, to) = (try #require(Day(iso: from)), try #require(Day(iso: to)))
    let period = try #require(Period(from: from, to: to))
    let definition = try #require(Programme.shipped.first { $0.id == "standard" })
    let programme = try Programme(json: JSONValue(json: Array(definition.json.utf8)))
    return Bilan(
      ledger(), ReportRequest(programme: programme, period: period, factsUntil: factsUntil))
  }
}
