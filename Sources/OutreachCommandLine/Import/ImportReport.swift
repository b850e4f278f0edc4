internal import Outreach
internal import OutreachRendering

/// What is said of an import: how the file was read, what becomes of each row, what was added, whom to review.
struct ImportReport {
  private let file: String
  private let sheet: ImportSheet
  private static let shown = 20

  init(_ file: String, _ sheet: ImportSheet) { (self.file, self.sheet) = (file, sheet) }

  /// How the file was read, for standard error.
  var reading: [String] {
    let table = sheet.table
    let separator = ImportOptions.separators.first { $0.byte == table.separator }?.word ?? ""
    var lines = [
      "lu : \(file), \(sheet.encoding.rawValue)" + (sheet.isMarked ? " (marqué)" : "")
        + ", séparateur : \(separator), titres à la ligne \(table.headerRow), "
        + (table.rows.count + table.uneven.count).counted("ligne", "lignes")
    ]
    let dates = sheet.dates.sorted { $0.key < $1.key }.map { column, form in
      quoted(column) + " " + form.rawValue
        + (sheet.ambiguous.contains(column) ? " (MM/JJ/AAAA se lirait aussi)" : "")
    }
    if !dates.isEmpty { lines.append("dates : " + dates.joined(separator: ", ")) }
    if !sheet.unused.isEmpty {
      lines.append("colonnes laissées : " + sheet.unused.map(quoted).joined(separator: ", "))
    }
    return lines
  }

  /// One line a row.
  func fates(_ plan: ImportPlan, _ codes: ShortEnds) -> String {
    plan.rows.map { typeset(printable("ligne \($0.number) : " + fate($0, codes))) + "\n" }.joined()
  }

  private func fate(_ row: ImportPlan.Row, _ codes: ShortEnds) -> String {
    switch row.fate {
    case .refused: return "refusée"
    case .skipped: return "laissée"
    case .present: return "déjà dans le carnet"
    case .changed(let change):
      return "changée depuis qu’elle est dans le carnet, laissée (" + Self.remedy(change) + ")"
    case .added:
      let what = row.types.isEmpty ? ["jeune"] : row.types.map(EventWords.word)
      let youth = row.youth.map {
        ", jeune " + codes.end($0) + (row.isNewYouth ? " (nouveau)" : "")
      }
      return what.joined(separator: ", ") + " du " + FrenchDate.slashes(row.on) + (youth ?? "")
    }
  }

  /// How many rows became what: « 12 lignes (8 contacts, 3 jeunes nouveaux) ».
  func counts(_ plan: ImportPlan) -> [String] {
    func rows(_ isSo: (ImportPlan.Row) -> Bool) -> Int { plan.rows.count(where: isSo) }
    var (added, youths, events) = (0, 0, [String: Int]())
    for row in plan.rows where row.fate == .added {
      added += 1
      if row.isNewYouth { youths += 1 }
      for event in row.journal { events[event.typeName, default: 0] += 1 }
    }
    var what = ImportRules.types.compactMap { type -> String? in
      let word = EventWords.word(type)
      return events[type.rawValue]?.counted(word, Self.plural(word))
    }
    if youths > 0 { what.append(youths.counted("jeune nouveau", "jeunes nouveaux")) }
    let detail = what.isEmpty ? "" : " (" + what.joined(separator: ", ") + ")"
    var lines = [added.counted("ligne", "lignes") + " de " + file + detail]
    for (count, words) in [
      (rows { $0.fate == .present }, "déjà dans le carnet"),
      (rows { $0.fate == .skipped }, "laissées par les règles, ou répétées"),
      (rows { $0.fate == .refused }, "fausses, laissées"),
    ] where count > 0 {
      lines.append("  " + words + " : " + count.french)
    }
    let changed = plan.rows.compactMap { row -> String? in
      if case .changed(let change) = row.fate {
        "ligne \(row.number) : " + Self.remedy(change)
      } else {
        nil
      }
    }
    if !changed.isEmpty {
      lines.append("  changées depuis, laissées : " + Self.list(changed))
    }
    let withheld = plan.rows.filter(\.isWithheld).map { "ligne \($0.number)" }
    if !withheld.isEmpty {
      lines.append(
        "  nom ou note d’une identité effacée, laissés : " + withheld.count.french + " ("
          + Self.list(withheld) + ")")
    }
    return lines
  }

  private static func remedy(_ change: ImportPlan.Change) -> String {
    switch change {
    case .fact(let id): "allervers corriger " + id
    case .name: "le nom ou de quoi joindre, à corriger à la main"
    case .profile: "ce qui décrit le jeune, à corriger à la main"
    case .note: "la note, à corriger à la main"
    }
  }

  /// Whom to review, in one line a pair and without any name.
  func reviews(_ pairs: [LookAlike], _ codes: ShortEnds) -> [String] {
    if pairs.isEmpty { return [] }
    let lines = pairs.prefix(Self.shown).map { pair in
      let (one, other) = (codes.end(pair.youths.0), codes.end(pair.youths.1))
      return "  \(one) et \(other) : " + pair.reasons
    }
    let others = pairs.count - lines.count
    return ["à revoir : " + pairs.count.counted("paire de sosies", "paires de sosies")] + lines
      + (others > 0 ? ["  et " + others.counted("autre", "autres")] : [])
      + ["  répondre : allervers doublons, ou allervers doublon CODE CODE --meme | --different"]
  }

  private static func list(_ items: [String]) -> String {
    items.prefix(shown).joined(separator: " ; ")
      + (items.count > shown ? " et \(items.count - shown) de plus" : "")
  }

  private static func plural(_ word: String) -> String {
    word.split(separator: " ").map {
      $0.hasSuffix("s")
        ? String($0) : $0.hasSuffix("au") || $0.hasSuffix("eu") ? $0 + "x" : $0 + "s"
    }
    .joined(separator: " ")
  }
}
