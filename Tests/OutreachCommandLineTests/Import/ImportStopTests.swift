import Glibc
import OutreachCommandLine
import TestSupport
import Testing

struct ImportStopTests {
  @Test func `a full disk is said with what is saved and what to do`() {
    let stop = ImportStop(code: ENOSPC, file: "r.csv", saved: 8192, last: 8193, of: 100_000)
    #expect(
      stop.failure.line
        == noBreak(
          "erreur: r.csv: l’import s’est arrêté (disque plein)~; les 8\u{202F}192 premières des 100\u{202F}000~lignes sont"
            + " enregistrées, jusqu’à la ligne 8\u{202F}193. Libérer de la place, puis relancer~: ce qui est"
            + " enregistré ne le sera pas deux fois"))
    #expect(stop.failure.status == .tryAgain)
  }

  @Test func `where not one batch was confirmed, it is said`() {
    let stop = ImportStop(code: EIO, file: "r.csv", saved: 0, last: nil, of: 3)
    #expect(
      stop.failure.line
        == noBreak(
          "erreur: r.csv: l’import s’est arrêté (erreur du disque)~; aucune des 3~lignes n’est confirmée."
            + " Relancer la commande~: ce qui est enregistré ne le sera pas deux fois"))
  }
}
