/// The engines that a query may be printed for, and how each spells what is not common to them.
package enum SQLDialect: String, CaseIterable, Sendable {
  case duckdb, spark

  /// The lines of the files, as `filename` and `doc`.
  func lines(_ files: String) -> String {
    let files = files.replacing("'", with: self == .duckdb ? "''" : "\\'")
    return switch self {
    case .duckdb:
      """
      SELECT filename, json AS doc
      FROM read_ndjson_objects('\(files)', filename = true, ignore_errors = true)
      """
    case .spark:
      """
      SELECT _metadata.file_path AS filename, try_parse_json(value) AS doc
      FROM text.`\(files.replacing("`", with: "``"))`
      """
    }
  }

  /// Where the tables are made.
  var start: String {
    self == .duckdb ? "" : "CREATE SCHEMA IF NOT EXISTS allervers;\nUSE allervers;\n\n"
  }

  /// A table made once, or, when it is not kept, each time it is looked at.
  func make(_ name: String, kept: Bool) -> String {
    switch (self, kept) {
    case (.duckdb, true): "CREATE OR REPLACE TEMP TABLE \(name) AS"
    case (.duckdb, false): "CREATE OR REPLACE TEMP VIEW \(name) AS"
    // Not CACHE TABLE: each use of one holds anew the whole plan that made it, and fifty of them fill any memory.
    case (.spark, true): "DROP TABLE IF EXISTS \(name);\nCREATE TABLE \(name) USING parquet AS"
    case (.spark, false): "CREATE OR REPLACE TEMPORARY VIEW \(name) AS"
    }
  }

  /// The text of a key; SQL's null when the key is absent, null or no plain value.
  func text(_ key: String) -> String {
    self == .duckdb ? "(doc ->> '$.\(key)')" : "try_variant_get(doc, '$.\(key)', 'string')"
  }

  /// The same of a key of `traits`.
  func trait(_ key: String) -> String {
    self == .duckdb
      ? "(doc ->> '$.traits.\"\(key)\"')"
      : "try_variant_get(doc, '$.traits[\"\(key)\"]', 'string')"
  }

  /// Whether a key is there, null or not.
  func has(_ key: String) -> String {
    self == .duckdb
      ? "json_exists(doc, '$.\(key)')" : "try_variant_get(doc, '$.\(key)', 'variant') IS NOT NULL"
  }

  /// Whether a key of `traits` is there, null or not.
  func hasTrait(_ key: String) -> String {
    self == .duckdb
      ? "json_exists(doc, '$.traits.\"\(key)\"')"
      : "try_variant_get(doc, '$.traits[\"\(key)\"]', 'variant') IS NOT NULL"
  }

  /// A list of texts.
  func texts(_ key: String) -> String {
    self == .duckdb
      ? "TRY_CAST(doc -> '$.\(key)' AS VARCHAR[])"
      : "try_variant_get(doc, '$.\(key)', 'array<string>')"
  }

  /// The object that a key holds.
  func object(_ key: String) -> String {
    self == .duckdb ? "(doc -> '$.\(key)')" : "try_variant_get(doc, '$.\(key)', 'variant')"
  }

  /// The line as a text in which neither number nor checksum counts, which belong to the copy.
  var content: String {
    self == .duckdb
      ? "CAST(json_merge_patch(doc, '{\"n\":null,\"crc\":null}') AS VARCHAR)"
      : "regexp_replace(to_json(doc), '\"(crc\":\"[^\"]*\"|n\":[0-9]+),?', '')"
  }

  /// How many there are in a list, and whether it holds a text.
  func count(_ list: String) -> String { self == .duckdb ? "len(\(list))" : "size(\(list))" }
  func contains(_ list: String, _ text: String) -> String {
    (self == .duckdb ? "list_contains" : "array_contains") + "(\(list), \(text))"
  }

  /// One item of a list, from 1.
  func item(_ list: String, _ place: Int) -> String {
    self == .duckdb ? "\(list)[\(place)]" : "try_element_at(\(list), \(place))"
  }

  /// A day some calendar months later, the last of its month at most.
  func adding(months: String, to day: String) -> String {
    self == .duckdb
      ? "CAST(\(day) + to_months(CAST(\(months) AS INTEGER)) AS DATE)"
      : "add_months(\(day), CAST(\(months) AS INT))"
  }

  /// A day some days later.
  func adding(days: String, to day: String) -> String {
    self == .duckdb
      ? "(\(day) + CAST(\(days) AS INTEGER))" : "date_add(\(day), CAST(\(days) AS INT))"
  }

  /// Days from `start` to `end`.
  func days(from start: String, to end: String) -> String {
    self == .duckdb ? "(\(end) - \(start))" : "datediff(\(end), \(start))"
  }

  /// A value with named parts.
  func record(_ parts: [(name: String, value: String)]) -> String {
    self == .duckdb
      ? "{" + parts.map { "'\($0.name)': \($0.value)" }.joined(separator: ", ") + "}"
      : "named_struct(" + parts.map { "'\($0.name)', \($0.value)" }.joined(separator: ", ") + ")"
  }

  /// The records of a group, by their first part.
  func list(_ record: String, by order: String) -> String {
    self == .duckdb
      ? "list(\(record) ORDER BY \(order))" : "array_sort(collect_list(\(record)))"
  }

  /// What becomes of `start` when `step` takes it, as `acc`, through each `x` of a list.
  func fold(_ list: String, from start: String, _ step: String) -> String {
    self == .duckdb
      ? "list_reduce(\(list), lambda acc, x: \(step), \(start))"
      : "aggregate(\(list), \(start), (acc, x) -> \(step))"
  }

  /// No day yet, and one more day, in a list.
  var noDays: String {
    self == .duckdb ? "CAST([] AS DATE[])" : "CAST(array() AS ARRAY<DATE>)"
  }
  func append(_ item: String, to list: String) -> String {
    (self == .duckdb ? "list_append" : "array_append") + "(\(list), \(item))"
  }

  /// A row for each item of a list.
  func rows(of list: String) -> String {
    (self == .duckdb ? "unnest" : "explode") + "(\(list))"
  }
}
