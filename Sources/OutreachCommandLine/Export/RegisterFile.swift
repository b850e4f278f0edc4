internal import Foundation
internal import Outreach
internal import OutreachJournal

/// Where the codes of a carnet's exports are kept: on this machine, for its user only, outside the carnet.
struct RegisterFile {
  /// The full path.
  let path: String

  /// The register of a carnet in `folder`, the program's own.
  init(_ carnet: Carnet, in folder: String) throws(Failure) {
    path = folder + "/" + carnet.settings.id + "/codes.txt"
    guard Carnet.nearest(from: folder) == nil else {
      throw Failure(
        .badConfiguration, at: path, "le registre des codes serait dans un carnet",
        expected: "il reste sur le poste, hors de ce qui est partagé",
        remedy: "Changer XDG_CONFIG_HOME")
    }
  }

  /// What it holds for the identifiers of `ledger`; empty when there is none yet.
  func read(
    _ ledger: Ledger, random: @escaping @Sendable () -> UInt64
  ) throws -> ExportRegister {
    let text = try PrivateFile.read(path) ?? []
    do throws(ExportRegister.Fault) {
      return try ExportRegister(text, ledger.symbols, random: random)
    } catch {
      throw Failure(
        .badConfiguration, at: path + ":\(error.line)", "cette ligne n’est pas celle d’un registre",
        expected: "attendu : un code, une espace, un identifiant",
        remedy: "Reprendre ce fichier d’une sauvegarde, ou l’ôter : les codes changeront")
    }
  }

  /// Keeps the codes given since it was read.
  func write(_ register: ExportRegister) throws(JournalError) {
    guard register.added > 0 else { return }
    try PrivateFile.write(register.text, to: path)
  }
}
