internal import OutreachJournal
internal import OutreachRendering

/// A disk that stopped an import: whatever the cause, the same command goes on from where it was.
package struct ImportStop {
  private let code: Int32
  private let file: String
  private let saved: Int
  private let last: Int?
  private let count: Int

  /// `saved` of `count` rows were acknowledged, the last of them on the row `last` of `file`; `code` is the system's.
  package init(code: Int32, file: String, saved: Int, last: Int?, of count: Int) {
    (self.code, self.file, self.saved, self.last) = (code, file, saved, last)
    self.count = count
  }

  /// What is said, and with which status.
  package var failure: Failure {
    let lines = count.counted("ligne", "lignes")
    return Failure(
      .tryAgain, at: file, "l’import s’est arrêté (" + JournalError.cause(code) + ")",
      expected: last.map {
        "les \(saved.french) premières des " + lines + " sont enregistrées, jusqu’à la ligne "
          + $0.french
      } ?? "aucune des " + lines + " n’est confirmée",
      remedy: JournalError.remedy(code) + " : ce qui est enregistré ne le sera pas deux fois")
  }
}
