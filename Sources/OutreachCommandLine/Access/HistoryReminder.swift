internal import OutreachJournal

extension CarnetAccess {
  /// Says, once on this machine, that a shell keeps the names typed on its command line.
  func remindOfHistory() {
    let mark = stateFolder + "/rappel-historique"
    guard !isTrial, OnceMark.isNew(mark) else { return }
    environment.note(
      "rappel : un nom écrit dans la commande reste dans l’historique du terminal."
        + " Préférer le code, ou « - » pour le donner sur l’entrée standard")
  }
}
