internal import Foundation
internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `sauvegarder`: a copy of the whole carnet, read back and verified.
enum SauvegarderCommand {
  static let command = Command(
    CommandStatement(
      "sauvegarder", group: .upkeep,
      summary: "Copie tout le carnet, partie confidentielle comprise, et vérifie la copie.",
      examples: [
        Example("allervers sauvegarder /media/cle", "dans un nouveau dossier, au nom du jour"),
        Example("allervers sauvegarder ~/sauvegardes", "à refaire chaque semaine"),
        Example("allervers sauvegarder ~/sauvegardes --essai", "où irait la copie"),
      ],
      positionals: [
        Positional("DOSSIER", suggesting: .folder, help: "où mettre la copie, hors du carnet")
      ],
      options: [.essai],
      statuses: [.no, .notFound, .cannotCreate, .inputOutput, .tryAgain, .notPermitted])
  ) { arguments, environment in
    let access = try CarnetAccess(arguments, environment)
    let typed = arguments.positionals[0]
    let folder = Self.real(environment.path(typed))
    let carnet = Self.real(access.carnet.path)
    guard folder != carnet, !folder.hasPrefix(carnet + "/") else {
      throw Failure(
        .cannotCreate, at: typed, "ce dossier est dans le carnet",
        remedy: "Choisir un dossier sur un autre disque")
    }
    let name = String(access.carnet.path.split(separator: "/").last ?? "carnet")
    let copy = try free(folder + "/" + name + "-" + access.today.iso)
    if access.isTrial {
      try environment.show(typeset("essai, rien n’est copié : vers " + printable(copy)) + "\n")
      return .done
    }
    let count = try backUp(access, to: copy)
    let verification = try Carnet(at: copy).verify(
      stateFolder: access.stateFolder, now: Instant(milliseconds: environment.now()))
    BackupMemory(access.carnet, stateFolder: access.stateFolder).keep(access.today)
    try environment.acknowledge(
      typeset(
        "sauvegardé : " + count.files.counted("fichier", "fichiers") + ", "
          + count.bytes.counted("octet", "octets") + ", dans " + printable(copy)) + "\n"
        + verification.text)
    environment.note("cette copie contient des noms : la garder sur un disque chiffré")
    return verification.faults > 0 ? .no : .done
  }

  // Made beside under another name: what a kill or a full disk leaves of it, names included, goes with the next try.
  private static func backUp(
    _ access: CarnetAccess, to copy: String
  ) throws -> (files: Int, bytes: Int) {
    let partial = copy + ".partiel"
    try? FileManager.default.removeItem(atPath: partial)
    do {
      let count = try access.carnet.backUp(
        to: partial, as: access.post(), stateFolder: access.stateFolder)
      guard rename(partial, copy) == 0 else { throw Failure(creating: copy, errno) }
      return count
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw error
    }
  }

  // Links followed, as far as the folders are there.
  private static func real(_ path: String) -> String {
    if let found = realpath(path, nil) {
      defer { Foundation.free(found) }
      return String(cString: found)
    }
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return path }
    return real(String(path[..<slash])) + path[slash...]
  }

  // Several copies of a day stand side by side.
  private static func free(_ path: String) throws(JournalError) -> String {
    for number in 1..<1000 {
      let place = number == 1 ? path : path + "-\(number)"
      if (try? Disk().status(at: place)) == nil { return place }
    }
    throw .notEmpty(path: path)
  }
}
