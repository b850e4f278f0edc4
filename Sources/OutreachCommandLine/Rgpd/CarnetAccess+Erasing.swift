internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

extension CarnetAccess {
  /// Erases what a synchroniser, an old copy or a killed command has left of those whose identity was erased.
  ///
  /// What was to be recorded is recorded: a fault here is told, and met again by `verifier` and by the next command.
  func eraseAgain(_ erased: PersonScope, _ post: Post) {
    do throws(JournalError) {
      let count = try carnet.erase(erased, of: post, stateFolder: stateFolder)
      guard count > 0 else { return }
      environment.note(
        count.counted("ligne confidentielle revenue", "lignes confidentielles revenues")
          + " d’un jeune à l’identité effacée : " + (count > 1 ? "effacées" : "effacée")
          + " de nouveau")
    } catch {
      environment.note("attention : " + error.failure.found + " ; l’effacement reste à finir")
    }
  }
}
