import Foundation

/// The figures as a developer reads them.
struct ResultPage {
  private let results: BenchmarkResults

  init(_ results: BenchmarkResults) { self.results = results }

  var text: String {
    var page =
      "\(results.machine.processors) processors (\(results.machine.processor)), "
      + "\(results.machine.memory >> 30) GiB; whole processes, files in the page cache; seed "
      + "\(results.seed)\nMemory: peak resident, and peak anonymous as read every millisecond in a "
      + "run of its own\n\n" + start.text
    for carnet in results.carnets { page += "\n" + part(carnet) }
    return growth.isEmpty ? page : page + "\n" + growth
  }

  private var start: AlignedTable {
    var table = AlignedTable(["no carnet", "best ms", "median ms", "user+sys ms", "RSS MB"])
    for figures in results.start {
      table.add([
        figures.name, milliseconds(figures.bestWall), milliseconds(figures.medianWall),
        milliseconds(figures.processor), megabytes(figures.peakResident),
      ])
    }
    return table
  }

  private func part(_ carnet: CarnetFigures) -> String {
    var table = AlignedTable([
      "\(carnet.events) events", "best ms", "median ms", "user+sys ms", "runs", "events/s", "MB/s",
      "RSS MB", "anon MB", "B/event",
    ])
    for figures in carnet.commands { table.add(row(figures, carnet)) }
    guard let duckDB = carnet.duckDB else { return headed(carnet) + table.text + ratios(carnet) }
    table.add(row(duckDB.process, carnet))
    table.add(
      ["  inside Python", milliseconds(duckDB.bestInside), milliseconds(duckDB.medianInside)])
    let verdict = duckDB.difference ?? "all \(duckDB.compared) counts of the funnel equal"
    return headed(carnet) + table.text + ratios(carnet) + "DuckDB \(duckDB.version): \(verdict)\n"
  }

  private func headed(_ carnet: CarnetFigures) -> String {
    "\(carnet.youths) youths, \(megabytes(carnet.bytes)) MB of journal\n"
  }

  private func row(_ figures: CommandFigures, _ carnet: CarnetFigures) -> [String] {
    [
      figures.name, milliseconds(figures.bestWall), milliseconds(figures.medianWall),
      milliseconds(figures.processor), String(figures.runs),
      fixed(Double(carnet.events) / figures.bestWall, 0),
      fixed(Double(carnet.bytes) / 1e6 / figures.bestWall, 1), megabytes(figures.peakResident),
      megabytes(figures.peakAnonymous),
      fixed(Double(figures.peakAnonymous) / Double(carnet.events), 1),
    ]
  }

  // What is compared: best times of the same run of the benchmark.
  private func ratios(_ carnet: CarnetFigures) -> String {
    guard let bilan = carnet["bilan"] else { return "" }
    var ratios: [String] = []
    if let duckDB = carnet.duckDB {
      ratios.append(
        "DuckDB (inside Python) / bilan \(fixed(duckDB.bestInside / bilan.bestWall, 2))")
    }
    for name in ["cohortes", "durees"] {
      if let other = carnet[name] {
        ratios.append("\(name) / bilan \(fixed(other.bestWall / bilan.bestWall, 2))")
      }
    }
    if let count = carnet["wc -l"] {
      ratios.append("bilan / wc \(fixed(bilan.bestWall / count.bestWall, 2))")
    }
    if let noter = carnet["noter"], let empty = results.start.last {
      let sum = bilan.bestWall + empty.bestWall
      ratios.append("noter / (bilan + noter, empty) \(fixed(noter.bestWall / sum, 2))")
    }
    return ratios.joined(separator: "; ") + "\n"
  }

  private var growth: String {
    guard !results.growth.isEmpty else { return "" }
    var table = AlignedTable(["exponent of growth", "from events", "to events", "exponent"])
    for growth in results.growth {
      table.add([
        growth.command, String(growth.fromEvents), String(growth.toEvents),
        fixed(growth.exponent, 2),
      ])
    }
    return table.text
  }

  private func milliseconds(_ seconds: Double) -> String { fixed(seconds * 1000, 1) }
  private func megabytes(_ bytes: Int) -> String { fixed(Double(bytes) / 1e6, 1) }
  private func fixed(_ value: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", value)
  }
}
