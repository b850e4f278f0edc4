package import Outreach

/// The `funnel` of a bilan as a query over the files of one journal or of many, for an engine that runs on
/// more than one machine.
package struct FunnelQuery: Sendable {
  let dialect: SQLDialect
  let request: ReportRequest
  let files: String
  let command: String

  /// The query for `files`, a pattern of paths; `command` is what printed it.
  package init(
    _ dialect: SQLDialect, _ request: ReportRequest, files: String, command: String
  ) {
    (self.dialect, self.request, self.files) = (dialect, request, files)
    self.command = command
  }

  /// A statement that makes a table.
  struct Step {
    let name: String
    var isKept = true
    let remark: String
    let sql: String
  }

  var programme: Programme { request.programme }

  /// The whole text, statements in order; the last one gives the answer, a row for each carnet.
  package var text: String {
    let steps = eventSteps + amendmentSteps + personSteps + contactSteps + profileSteps
    let paths = stretchSteps + episodeSteps + exitSteps
    return header + dialect.start
      + (steps + paths).map { step in
        remark(step.remark) + dialect.make(step.name, kept: step.isKept) + "\n" + step.sql + ";\n\n"
      }.joined() + remark("Les comptes de la période, une ligne par carnet : ils s’additionnent.")
      + counts + ";\n"
  }

  private var header: String {
    let period = request.period
    let known = request.knownUntil.map { ", saisie arrêtée au \($0.day.iso)" } ?? ""
    return remark(
      "L’entonnoir de « allervers bilan », calculé par \(dialect.title) sur les fichiers des journaux."
    )
      + remark("Commande : \(command)")
      + remark(
        "Programme \(programme.id), version \(programme.version) ; période du \(period.from.iso) au "
          + "\(period.to.iso) ; faits arrêtés au \(request.factsUntil.iso)\(known).")
      + remark("Usage : " + dialect.usage)
      + remark(
        "Un carnet est le dossier au-dessus de journal/ ; la clé d’un événement est le carnet et son "
          + "identifiant. Deux copies d’un carnet dans deux dossiers seraient comptées deux fois.")
      + remark(
        "Laissé de côté : les valeurs de la mauvaise sorte (une clé qui n’a pas la bonne forme est lue "
          + "comme absente ; allervers met l’événement de côté) ; les jeunes reliés par une chaîne de "
          + "plus de 64 liens ; les annulations d’annulations au-delà de huit rangs ; les rondes de "
          + "plus de huit annulations.") + "\n"
  }

  /// Lines of comment.
  func remark(_ text: String) -> String {
    wrap(text.withFrenchSpacing, width: 100).map { "-- " + $0 + "\n" }.joined()
  }

  /// A text between quotes.
  func quoted(_ text: String) -> String {
    dialect == .duckdb
      ? "'" + text.replacing("'", with: "''") + "'"
      : "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }

  /// Texts between quotes and commas; one that no code is where there is none.
  func quoted(_ texts: [String]) -> String {
    texts.isEmpty ? "''" : texts.map(quoted).joined(separator: ", ")
  }

  /// A day.
  func literal(_ day: Day) -> String { "DATE '\(day.iso)'" }

  /// Whether the delay after which a youth is lost from sight is over at `day`.
  func isLost(since past: String, at day: String) -> String {
    dialect.adding(months: String(programme.lostAfter.months), to: past)
      + (programme.lostAfter.isInclusive ? " <= " : " < ") + day
  }
}

extension SQLDialect {
  fileprivate var title: String { self == .duckdb ? "DuckDB" : "Apache Spark (4 ou plus)" }

  fileprivate var usage: String {
    self == .duckdb
      ? "duckdb -json < requete.sql"
      : "spark-sql -f requete.sql ; ses tables restent dans le schéma allervers, qu’on peut ensuite ôter (DROP SCHEMA allervers CASCADE)"
  }
}
