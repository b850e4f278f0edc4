import Foundation
import Outreach

/// Plain reading of whole files, each failure with its path.
enum FileAccess {
  /// The bytes of a regular file, mapped so that they take no memory of their own; links are not followed.
  static func bytes(of path: String) throws(JournalError) -> Data {
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else {
        throw JournalError.notPlainFile(path: path)
      }
      return try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    } catch let error as JournalError {
      throw error
    } catch {
      throw failure(path, error)
    }
  }

  /// The strict JSON of a small file.
  static func json(of path: String) throws(JournalError) -> JSONValue {
    let bytes = Array(try bytes(of: path))
    do throws(JSONFault) {
      return try JSONValue(json: bytes)
    } catch {
      throw .notJSON(path: path, fault: error)
    }
  }

  /// The names in a folder, sorted by bytes; none when the folder does not exist.
  static func names(in path: String) throws(JournalError) -> [String] {
    guard exists(path) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    } catch {
      throw failure(path, error)
    }
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Whether the folder of `path` may not be entered, so that nothing can be said of what is in it.
  static func isOutOfReach(_ path: String) -> Bool {
    access(path, F_OK) != 0 && errno == EACCES
  }

  static func isLink(_ path: String) -> Bool {
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type]
    return type as? FileAttributeType == .typeSymbolicLink
  }

  static func isFolder(_ path: String) -> Bool {
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type]
    return type as? FileAttributeType == .typeDirectory
  }

  private static func failure(_ path: String, _ error: any Error) -> JournalError {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let code = Int32(underlying?.code ?? 0)
    // On Linux a file that may not be read has no system error beneath Foundation's own.
    let isRefused = (error as? CocoaError)?.code == .fileReadNoPermission
    return isRefused || code == EACCES || code == EPERM
      ? .notPermitted(path: path) : .readFailed(path: path, code: code == 0 ? EIO : code)
  }
}
