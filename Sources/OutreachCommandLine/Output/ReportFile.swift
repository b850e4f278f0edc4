internal import Foundation

/// An output file outside the carnet's own: written aside, then renamed, never left half written.
struct ReportFile: Sendable {
  /// As typed.
  let name: String
  private let path: String

  private static let carnetFolders = ["journal", "confidentiel", "programmes", "publications"]

  /// The file at `path`, typed as `name`; refused when it is there already unless `overwrites`, and with `isPrivate`
  /// anywhere in a carnet.
  init(
    _ name: String, at path: String, overwrites: Bool, isPrivate: Bool = false
  ) throws(Failure) {
    (self.name, self.path) = (name, path)
    try refuseCarnet(isPrivate: isPrivate)
    var status = stat()
    guard lstat(path, &status) == 0 else {
      guard errno == ENOENT, access(folder, W_OK) == 0 else { throw Failure(creating: name, errno) }
      return
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(
        .cannotCreate, at: name, "ce n’est pas un fichier ordinaire (dossier, lien, tube)",
        remedy: "Choisir un autre nom")
    }
    guard overwrites else {
      throw Failure(
        .cannotCreate, at: name, "ce fichier existe déjà",
        remedy: "Le remplacer : --ecraser, ou choisir un autre nom")
    }
  }

  /// Writes `bytes`; `mark` makes the name of the file written aside.
  func write(_ bytes: [UInt8], mark: UInt64, mode: mode_t = 0o644) throws(Failure) {
    let aside = folder + "/.allervers-" + String(mark, radix: 36)
    let descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw Failure(creating: name, errno) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return try giveUp(aside, descriptor, errno) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0, rename(aside, path) == 0 else {
      return try giveUp(aside, descriptor, errno)
    }
    close(descriptor)
  }

  private func giveUp(_ aside: String, _ descriptor: Int32, _ code: Int32) throws(Failure) {
    close(descriptor)
    unlink(aside)
    throw Failure(creating: name, code)
  }

  // A link may lead into a carnet.
  private var realFolder: String {
    guard let real = realpath(folder, nil) else { return folder }
    defer { free(real) }
    return String(cString: real)
  }

  private var folder: String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  // The files of a carnet are its journal: nothing else is written over them or among them. What a carnet's folder holds
  // is shared with its other devices, and saved with it.
  private func refuseCarnet(isPrivate: Bool) throws(Failure) {
    var below = (isPrivate ? realFolder + "/." : path).split(separator: "/").map(String.init)
    while let last = below.popLast() {
      let parent = "/" + below.joined(separator: "/")
      guard access(parent + "/carnet.json", F_OK) == 0 else { continue }
      if isPrivate {
        throw Failure(
          .cannotCreate, at: name,
          "ce fichier, qui dit des noms, serait dans le carnet, partagé et sauvegardé avec lui",
          remedy: "L’écrire ailleurs, le remettre, puis le supprimer")
      }
      guard last == "carnet.json" || Self.carnetFolders.contains(last) else { return }
      throw Failure(
        .cannotCreate, at: name, "ce nom est celui d’un fichier du carnet",
        remedy: "Choisir un nom hors de ses dossiers")
    }
  }
}

extension Failure {
  /// That the output typed as `name` cannot be created, with the system's error number.
  init(creating name: String, _ code: Int32) {
    self =
      switch code {
      case ENOENT, ENOTDIR:
        Failure(
          .cannotCreate, at: name, "le dossier de ce fichier n’existe pas",
          remedy: "Le créer d’abord"
        )
      case EROFS:
        Failure(
          .notPermitted, at: name, "ce disque est en lecture seule", remedy: "En choisir un autre"
        )
      case EACCES, EPERM:
        Failure(
          .notPermitted, at: name, "l’accès est refusé", remedy: "Vérifier les droits de ce dossier"
        )
      case ENOSPC, EDQUOT:
        Failure(
          .inputOutput, at: name, "le disque est plein",
          remedy: "Libérer de la place, puis relancer")
      default:
        Failure(
          .cannotCreate, at: name, "ce fichier ne peut pas être créé (erreur système \(code))")
      }
  }
}
