import Foundation

extension Workplace {
  /// Measures everything, carnet after carnet, each removed before the next.
  func measureAll() throws(BenchmarkError) -> BenchmarkResults {
    var results = BenchmarkResults(
      machine: Machine.here, seed: options.seed, start: try startFigures(), carnets: [])
    let verbs = try verbs()
    for events in options.events {
      results.carnets.append(try measure(about: events, verbs))
    }
    results.growth = Growth.among(results.carnets)
    return results
  }

  // What a process costs before it reads anything.
  private func startFigures() throws(BenchmarkError) -> [CommandFigures] {
    let empty = folder + "/empty"
    _ = try allervers(["creer", empty, "--structure", "Mission Locale"]).run()
    let noter = ["noter", "--carnet", empty, "--sans-question"]
    _ = try allervers(noter + ["--nouveau"]).run()
    let youth = try MadeCarnet(at: empty, youths: 1).youth
    return [
      try figures("/bin/true", ChildProcess(path: "/bin/true", arguments: [])),
      try figures("version", allervers(["version"])),
      try figures("noter, empty carnet", allervers(noter + ["--jeune", youth])),
    ]
  }

  // The reports that this program has, of those worth timing.
  private func verbs() throws(BenchmarkError) -> [String] {
    let help = String(decoding: try allervers(["aide"]).output(), as: UTF8.self)
    // A verb stands two spaces from the margin, its continued summary further.
    let verbs = help.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    return ["bilan", "cohortes", "durees"].filter(verbs.contains)
  }

  private func measure(about events: Int, _ verbs: [String]) throws(BenchmarkError) -> CarnetFigures
  {
    let path = folder + "/carnet-\(events)"
    let youths = MadeCarnet.youths(for: events)
    let clear = { () throws(BenchmarkError) in
      do { try FileManager.default.removeItem(atPath: path) } catch { throw .unreadable(path) }
    }
    tell("about \(events) events: simuler")
    let making = MadeCarnet.making(youths: youths, seed: options.seed, at: path)
    let made = try figures("simuler", allervers(making), reset: clear)
    let carnet = try MadeCarnet(at: path, youths: youths)
    var results = CarnetFigures(
      events: carnet.events, youths: youths, bytes: carnet.bytes, commands: [made])
    tell("\(carnet.events) events: wc -l")
    let count = ChildProcess(path: "wc", arguments: ["-l"] + carnet.files)
    results.commands.append(try figures("wc -l", count))
    for verb in verbs {
      tell("\(carnet.events) events: \(verb)")
      let report = [verb, "--carnet", path, "--annee", MadeCarnet.year]
      results.commands.append(try figures(verb, allervers(report)))
    }
    if let duckDB {
      tell("\(carnet.events) events: DuckDB")
      results.duckDB = try measure(duckDB, carnet)
    }
    // Last: it adds a line to the carnet at each run.
    tell("\(carnet.events) events: noter")
    let noter = ["noter", "--carnet", path, "--sans-question", "--jeune", carnet.youth]
    results.commands.append(try figures("noter", allervers(noter)))
    try clear()
    return results
  }

  private func measure(
    _ duckDB: DuckDBFunnel, _ carnet: MadeCarnet
  ) throws(BenchmarkError) -> DuckDBFigures {
    let said = folder + "/duckdb.json"
    var answers: [DuckDBFunnel.Answer] = []
    let keep = { () throws(BenchmarkError) in
      guard let data = FileManager.default.contents(atPath: said) else { throw .unreadable(said) }
      answers.append(try duckDB.answer(data))
    }
    let figures = try figures("DuckDB", duckDB.process(carnet), output: said, after: keep)
    let report = ["bilan", "--carnet", carnet.path, "--annee", MadeCarnet.year, "--format", "json"]
    let bilan = try JSONSerialization.members(try allervers(report).output())
    let own = DuckDBFunnel.counts(bilan["funnel"])
    let inside = answers.map(\.seconds).sorted()
    guard let other = answers.last, let best = inside.first, !own.isEmpty else {
      throw .unreadable("the funnel of bilan")
    }
    let keys = Set(own.keys).union(other.funnel.keys).sorted()
    let different = keys.filter { own[$0] != other.funnel[$0] }.map { key in
      "\(key): \(own[key].map(String.init) ?? "none") by bilan, "
        + "\(other.funnel[key].map(String.init) ?? "none") by DuckDB"
    }
    return DuckDBFigures(
      version: other.version, process: figures, bestInside: best,
      medianInside: inside[inside.count / 2],
      difference: different.isEmpty ? nil : different.joined(separator: "; "), compared: keys.count)
  }
}

extension JSONSerialization {
  fileprivate static func members(_ data: Data) throws(BenchmarkError) -> [String: Any] {
    guard let members = (try? jsonObject(with: data)) as? [String: Any] else {
      throw .unreadable("a report in JSON")
    }
    return members
  }
}
