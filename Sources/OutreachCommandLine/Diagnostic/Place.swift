internal import Foundation
internal import OutreachJournal

/// A path as the system knows it: links followed, and where nothing is yet, the nearest folder above it.
struct Place {
  let real: String

  init(_ path: String) {
    var path = path
    while path.count > 1, access(path, F_OK) != 0 {
      path = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "/"
      if path.isEmpty { path = "/" }
    }
    let full = realpath(path, nil)
    defer { free(full) }
    real = full.map { String(cString: $0) } ?? path
  }

  /// The type of the file system; `nil` when the system does not say.
  func fileSystem(_ machine: Machine) -> String? { machine.mounts.type(of: real) }

  func encryption(_ machine: Machine) -> Encryption { machine.encryption(of: real) }
}

extension Encryption {
  var french: String {
    switch self {
    case .by(let layer): "oui, " + layer
    case .noneSeen: "aucun vu (un disque qui se chiffre lui-même ne se voit pas)"
    case .unknown: "inconnu"
    }
  }
}
