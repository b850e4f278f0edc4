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

  /// Reduces what has come back in the same ways of those whose descriptions this device has reduced.
  func reduceAgain(_ roster: Roster, _ post: Post) {
    do throws(JournalError) {
      let reduced = try roster.reading.reduced(by: post, roster.live)
      guard !reduced.isEmpty, try roster.reading.holdsAgain(reduced, of: post) else { return }
      let reduction = Reduction(
        Set(reduced.keys), roster.reading.ledger, try carnet.everyProgramme())
      let count = try carnet.reduce(reduction, of: post, stateFolder: stateFolder) {
        youth, event in reduced[youth].map { event.at <= $0 } ?? false
      }
      guard count > 0 else { return }
      environment.note(
        count.counted("ligne revenue", "lignes revenues") + " d’un jeune anonymisé : "
          + (count > 1 ? "réduites" : "réduite") + " de nouveau")
    } catch {
      environment.note("attention : " + error.failure.found + " ; l’anonymisation reste à finir")
    }
  }
}
