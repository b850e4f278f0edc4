/// All that was measured over one carnet.
struct CarnetFigures: Codable {
  let events: Int
  let youths: Int
  let bytes: Int
  var commands: [CommandFigures]
  /// `nil` where Python has no module duckdb.
  var duckDB: DuckDBFigures?

  subscript(name: String) -> CommandFigures? { commands.first { $0.name == name } }
}
