internal import Foundation
internal import Outreach

/// The files that `importer` is given, read whole.
enum ImportFiles {
  /// The rules in the file typed as `name`.
  static func rules(_ name: String, _ environment: Environment) throws -> ImportRules {
    let bytes = try bytes(name, environment, remedy: "Donner un fichier de règles, ou kobo, ou odk")
    let name = base(name)
    do {
      return try ImportRules(json: JSONValue(json: bytes))
    } catch let fault as JSONFault {
      throw Failure(
        .badConfiguration, at: name, fault.french, expected: "attendu : un fichier JSON entier",
        remedy: "Partir d’un exemple : allervers importer --regles kobo")
    } catch let faults as ProgrammeFaults {
      throw ProgrammeFault.failure(
        faults.faults, at: name, of: "ce fichier de règles", topic: "importation")
    }
  }

  /// The name of a file without its folder, which says nothing of a row.
  static func base(_ name: String) -> String { String(name.split(separator: "/").last ?? "") }

  /// The bytes of the file typed as `name`.
  static func bytes(
    _ name: String, _ environment: Environment, remedy: String = "Vérifier son nom"
  ) throws(Failure) -> [UInt8] {
    let path = environment.path(name)
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(opening: name, errno, remedy) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw Failure(
        .notFound, at: name, "c’est un dossier", expected: "attendu : un fichier", remedy: nil)
    }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(file, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Failure(.inputOutput, at: name, "la lecture a échoué (erreur système \(errno))")
      }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }
}

extension Failure {
  fileprivate init(opening name: String, _ code: Int32, _ remedy: String) {
    self =
      switch code {
      case ENOENT, ENOTDIR:
        Failure(.notFound, at: name, "ce fichier n’existe pas", remedy: remedy)
      case EACCES, EPERM:
        Failure(
          .notPermitted, at: name, "l’accès est refusé", remedy: "Vérifier les droits de ce fichier"
        )
      default:
        Failure(.inputOutput, at: name, "ce fichier ne s’ouvre pas (erreur système \(code))")
      }
  }
}
