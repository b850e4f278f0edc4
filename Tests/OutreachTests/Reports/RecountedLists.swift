import Outreach
import OutreachRendering

/// The files of `bilan --justifier` made in memory, and counted again as their page of explanation says.
struct RecountedLists {
  let justification: Justification
  /// By file, its titles and its rows.
  var rows: [String: [[String]]] = [:]
  private let vocabulary: Vocabulary

  init(_ ledger: Ledger, _ request: ReportRequest) {
    justification = Justification(ledger, request)
    vocabulary = request.vocabulary
    var files = JustificationFiles(
      justification, tableur: false,
      ExportHead(
        command: "allervers bilan", version: "0", structure: "ML", vocabulary: request.vocabulary))
    var written: [String: [UInt8]] = [:]
    files.write { name, bytes in written[name, default: []] += bytes }
    for (name, bytes) in written where name.hasSuffix(".csv") {
      rows[name] = ExportedTables.rows(bytes, separator: ",")
    }
  }

  /// The lists, without their titles.
  var lists: [(name: String, rows: ArraySlice<[String]>)] {
    JustificationTable.allCases.map { ($0.path, rows[$0.path, default: []].dropFirst()) }
  }

  /// What differs from `bilan`, computed without lists, one line a difference.
  func differences(from bilan: Bilan) -> [String] {
    let expected = ExportedTables.rows(
      bilan.csv(tableur: false, vocabulary: vocabulary), separator: ",")
    var differences: [String] = []
    let figures = rows["chiffres.csv", default: []]
    if figures.map({ Array($0.dropLast()) }) != expected { differences.append("other figures") }
    var sums: [[String]: Int] = [:]
    var bases: [[String]: Int] = [:]
    for (name, rows) in lists {
      if Set(rows).count < rows.count { differences.append(name + ": a row twice") }
      for row in rows {
        sums[[name] + row.prefix(4), default: 0] += Int(row[4]) ?? 0
        bases[[name] + row.prefix(2), default: 0] += 1
      }
    }
    for row in figures.dropFirst() {
      let (figure, list) = (Array(row[0...2]) + [row[4]], row[row.count - 1])
      guard !list.isEmpty else {
        if !["objectifs", "qualite"].contains(row[0]) { differences.append("no list: \(figure)") }
        continue
      }
      let sum = sums.removeValue(forKey: [list] + figure) ?? 0
      let counted = row[6].isEmpty ? row[5] : row[6]
      if String(sum) != counted { differences.append("\(figure): \(counted), \(sum) listed") }
      let base = bases[[list] + figure.prefix(2)] ?? 0
      if !row[7].isEmpty, String(base) != row[7] {
        differences.append("\(figure): base \(row[7]), \(base) listed")
      }
    }
    return differences + sums.keys.map { "listed for no figure: \($0)" }
  }
}
