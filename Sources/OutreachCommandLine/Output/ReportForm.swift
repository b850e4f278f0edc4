/// The forms a result takes, by the name `--format` knows them by.
package enum ReportForm: String, CaseIterable, Sendable {
  case texte, markdown, html, csv, json

  /// Extensions of files that hold the form.
  var extensions: [String] {
    switch self {
    case .texte: ["txt"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm"]
    case .csv: ["csv"]
    case .json: ["json"]
    }
  }

  /// The form of a file named `path`; `nil` when its extension says nothing.
  static func of(_ path: String) -> ReportForm? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return allCases.first { $0.extensions.contains(ending) }
  }
}
