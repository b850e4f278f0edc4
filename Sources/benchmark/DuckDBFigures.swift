/// What DuckDB took for the funnel of one carnet, and whether it counted the same.
struct DuckDBFigures: Codable {
  let version: String
  /// The whole process, Python's start and imports included.
  let process: CommandFigures
  /// Seconds from the connection to the answer, start and imports left out: best and median.
  let bestInside: Double
  let medianInside: Double
  /// The keys of the funnel that differ, with both counts; `nil` when all are equal.
  let difference: String?
  /// How many counts were compared.
  let compared: Int
}
