package import Foundation

/// A folder that lasts as long as the work done in it.
package enum TemporaryFolder {
  /// Runs `body` with the full path of a new, empty folder, removed afterwards.
  package static func with<Result>(_ body: (String) throws -> Result) throws -> Result {
    let path = FileManager.default.temporaryDirectory.path + "/allervers-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(path)
  }

  /// Every file below `path` with its bytes, and every folder, by path from there.
  package static func contents(of path: String) -> [String: Data] {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, FileManager.default.contents(atPath: path + "/" + name) ?? Data())
      })
  }
}
