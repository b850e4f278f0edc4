import Foundation

/// Files as the trials find them.
enum Disk {
  static func make(_ folder: String) throws(ReliabilityError) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch { throw .unreadable(folder) }
  }

  static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

  static func bytes(_ path: String) -> [UInt8] {
    FileManager.default.contents(atPath: path).map { Array($0) } ?? []
  }

  static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

  static func write(_ bytes: [UInt8], to path: String) throws(ReliabilityError) {
    do { try Data(bytes).write(to: URL(fileURLWithPath: path)) } catch { throw .unreadable(path) }
  }

  /// Puts a copy of the folder `source` in the place of `target`.
  static func replace(_ target: String, by source: String) throws(ReliabilityError) {
    remove(target)
    do { try FileManager.default.copyItem(atPath: source, toPath: target) } catch {
      throw .unreadable(source)
    }
  }

  /// Every file and folder below `folder`, by its path from there.
  static func names(in folder: String) -> [String] {
    (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
  }

  /// The bytes of every plain file below `folder`.
  static func files(in folder: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in names(in: folder) {
      var isFolder: ObjCBool = false
      let path = folder + "/" + name
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
        files[name] = bytes(path)
      }
    }
    return files
  }
}
