import Outreach

/// `dictionnaire.md`: every column, for someone who opens the tables.
extension ExportFiles {
  var codebook: String {
    var text = "# Dictionnaire des données\n\n" + Self.caution + "\n\n"
    text +=
      "Cellules : une réponse s’écrit 1 (oui) ou 0 (non) ; plusieurs codes sont séparés par une "
      + "barre ; « \(Hidden.withheld.value) » : \(Hidden.withheld.label) ; « \(Hidden.masked.value) » : "
      + "\(Hidden.masked.label). Un texte qui commence par = + - @ est précédé d’une apostrophe.\n"
    for table in ExportTable.allCases { text += section(table) }
    return text.withFrenchSpacing
  }

  private func section(_ table: ExportTable) -> String {
    guard let written = written[table] else { return "" }
    var text = "\n## \(table.path)\n\n\(table.description) "
    text += "Clé : " + table.key.joined(separator: " et ") + ". "
    text += written.rows.counted("ligne", "lignes") + ".\n\n"
    text += "| colonne | type | ce qu’elle dit | cellule vide | valeurs |\n"
    text += "| --- | --- | --- | --- | --- |\n"
    for (field, met) in zip(written.fields, written.met) {
      let values = categories(of: field, met: met).map {
        let value = $0.value.text ?? $0.value.compact
        return value == $0.label ? value : value + " : " + $0.label
      }
      let cells = [
        "`" + field.name + "`", type(field), field.label + ". " + field.description,
        field.empty ?? "jamais", values.joined(separator: " ; "),
      ]
      text += "| " + cells.map(Self.cell).joined(separator: " | ") + " |\n"
    }
    return text
  }

  private func type(_ field: ExportField) -> String {
    let type =
      switch field.kind {
      case .text: "texte"
      case .number: "nombre"
      case .day: style.tellsMonths ? "mois (AAAA-MM)" : "jour (AAAA-MM-JJ)"
      case .answer: "1 ou 0"
      case .list: "codes"
      }
    return type + (field.unit.map { ", en " + $0 + "s" } ?? "").replacing("ss", with: "s")
  }

  // A code may hold anything: it must not end its row or its column.
  private static func cell(_ text: String) -> String {
    text.printable.replacing("|", with: "\\|")
  }
}
