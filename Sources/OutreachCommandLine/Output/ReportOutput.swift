package import Outreach
package import OutreachRendering

/// Where a result goes and in which form, as `--format`, `--fichier` and `--ecraser` say.
///
/// Made before the work is done, so that a file that cannot be written is refused before it is waited for.
package struct ReportOutput: Sendable {
  /// The form to draw.
  package let form: ReportForm
  private let environment: Environment
  private let file: ReportFile?
  private let usesColour: Bool
  private let isPrivate: Bool

  /// The options that say it, for a command whose result takes `formats`, the first by default.
  package static func options(_ formats: [ReportForm]) -> [Option] {
    [
      .choice(
        "format", formats.map(\.rawValue),
        help: "forme du résultat (texte par défaut, sinon d’après --fichier)"),
      .fichier, .ecraser,
    ]
  }

  /// What the arguments of a command whose result takes `formats` ask for; with `isPrivate` a file is outside every
  /// carnet, whose readers are not all to see it, and its owner alone may read it.
  package init(
    _ arguments: ParsedArguments, _ environment: Environment, formats: [ReportForm],
    isPrivate: Bool = false
  ) throws(Failure) {
    (self.environment, self.isPrivate) = (environment, isPrivate)
    usesColour = environment.usesColour(arguments)
    let typed = arguments.value(.fichier) ?? "-"
    let chosen = arguments.value(.format).flatMap(ReportForm.init(rawValue:))
    if typed == "-" {
      form = chosen ?? formats.first ?? .texte
      file = nil
      return
    }
    if let chosen { form = chosen } else { form = try Self.form(of: typed, formats) }
    file = try ReportFile(
      typed, at: environment.path(typed), overwrites: arguments.flag(.ecraser),
      isPrivate: isPrivate)
  }

  /// Writes the whole result, UTF-8: printed, or in a file that is there whole or not at all.
  package func write(_ bytes: [UInt8]) throws(Failure) {
    guard let file else { return try environment.show(shown(bytes)) }
    try file.write(bytes, mark: environment.random(), mode: isPrivate ? 0o600 : 0o644)
    environment.note("écrit : " + file.name)
  }

  // A terminal obeys what a file may well hold: a table for another program is then written out, line by line.
  private func shown(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard form == .csv, environment.outputIsTerminal else { return text }
    return text.split(separator: "\r\n", omittingEmptySubsequences: false).map {
      printable(String($0))
    }
    .joined(separator: "\r\n")
  }

  /// Writes a text for reading, its headings in bold where a terminal takes it.
  package func write(text: String) throws(Failure) {
    try write(Array((usesColour && file == nil ? Emphasis.headings(of: text) : text).utf8))
  }

  /// Writes a result that is a page, a table or data in the form asked for, the only one that is drawn.
  package func write(
    csv: @autoclosure () -> [UInt8], json: @autoclosure () -> JSONValue,
    page: @autoclosure () -> Page
  ) throws(Failure) {
    switch form {
    case .csv: try write(csv())
    case .json: try write(Array(json().indented.utf8))
    case .markdown: try write(Array(page().markdown.utf8))
    case .html: try write(Array(page().html.utf8))
    case .texte: try write(text: page().text)
    }
  }

  // A name without extension says nothing: it takes the first form.
  private static func form(of path: String, _ formats: [ReportForm]) throws(Failure) -> ReportForm {
    if let form = ReportForm.of(path), formats.contains(form) { return form }
    let name = path.split(separator: "/").last ?? ""
    guard name.dropFirst().contains(".") else { return formats.first ?? .texte }
    throw Failure(
      .usage, at: "--fichier", "cette extension ne dit pas une forme que la commande sache écrire",
      expected: "attendu : "
        + alternatives(formats.flatMap { $0.extensions.prefix(1) }.map { "." + $0 }),
      remedy: "Ou la dire : --format " + formats.map(\.rawValue).joined(separator: "|"))
  }
}
