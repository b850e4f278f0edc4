internal import Outreach
internal import OutreachRendering

/// Every fault of a file, the same one in many rows said once.
struct ImportFaultList {
  private let faults: [ImportFault]

  init(_ sheet: ImportSheet, _ rows: [ImportedRow]) {
    faults = sheet.faults + rows.flatMap(\.faults)
  }

  var isEmpty: Bool { faults.isEmpty }

  /// « 3 erreurs dans 2 lignes ».
  var count: String {
    faults.count.counted("erreur", "erreurs") + " dans "
      + Set(faults.map(\.row)).count.counted("ligne", "lignes")
  }

  /// Prints each on standard error.
  func show(_ environment: Environment, in file: String) {
    for (fault, rows) in groups {
      _ = environment.writeError(fault.failure(in: file, also: rows).line + "\n")
    }
  }

  // The first fault of each kind, value and column, with the other rows that have it.
  private var groups: [(ImportFault, [Int])] {
    var places: [ImportFault: Int] = [:]
    var groups: [(ImportFault, [Int])] = []
    for fault in faults {
      let kind = ImportFault(
        row: 0, column: fault.column, value: fault.value, isHidden: fault.isHidden, fault.problem)
      if let place = places[kind] {
        groups[place].1.append(fault.row)
      } else {
        places[kind] = groups.count
        groups.append((fault, []))
      }
    }
    return groups
  }
}
