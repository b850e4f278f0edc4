package import Outreach

/// A column of an export, said once: its header, the data package and the codebook all derive from it.
package struct ExportField: Sendable {
  /// What its cells hold; raw values are the types of a Table Schema.
  package enum Kind: String, Sendable {
    case text = "string"
    case number = "integer"
    /// A day, or its month where the export tells no more.
    case day = "date"
    /// 1 or 0.
    case answer = "boolean"
    /// Several codes, a bar between them.
    case list
  }

  /// What is known of the values before they are met.
  package enum Categories: Sendable {
    case none
    /// The declared codes of these families, and those that are met.
    case families([Vocabulary.Family])
    case words([(value: String, label: String)])
    case numbers([(value: Int, label: String)])
  }

  package let name: String
  package let kind: Kind
  /// The French name.
  package let label: String
  /// What it says, in sentences; ends with a full stop.
  package let description: String
  package let unit: String?
  package let categories: Categories
  /// What an empty cell means; `nil` for a cell that is never empty.
  package let empty: String?
  /// Whether a cell may say that its value is held back.
  package let mayHide: Bool
  /// The table whose first key its values are.
  package let references: ExportTable?
}

/// How the two reasons for holding a value back are written.
enum Hidden {
  static let withheld = (value: "non-exporte", label: "non exporté, faute d’avoir été demandé")
  static let masked = (value: "masque", label: "masqué, pour que d’autres partagent le profil")
}
