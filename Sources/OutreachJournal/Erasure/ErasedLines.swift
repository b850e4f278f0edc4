import Foundation
import Outreach

/// A confidential file without what is said of some youths.
///
/// A bad line is theirs when it holds one of their ids; once a file is written anew, a bad line that holds nobody
/// else's goes too, since nobody can tell whose it is, and so does what had been given up.
struct ErasedLines {
  private enum Line {
    case kept
    case erased
    /// A seal, or a bad line that may be anybody's: no use in a file that has changed.
    case useless
  }

  /// What is left of the file.
  private(set) var kept: [UInt8] = []
  /// How many lines were theirs.
  private(set) var erased = 0

  /// Looks at the bytes of a file.
  init(_ bytes: [UInt8], without scope: PersonScope) {
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      switch Self.look(Array(line), scope) {
      case .kept: kept += line + [0x0A]
      case .erased: erased += 1
      case .useless: break
      }
    }
    // What follows the last line feed is no line.
    if bytes.last == 0x0A || bytes.isEmpty { kept = kept.dropLast() }
  }

  private static func look(_ line: [UInt8], _ scope: PersonScope) -> Line {
    if line.isEmpty { return .kept }
    guard let event = Event(line: line) else {
      let ids = identifiers(in: line)
      if ids.contains(where: scope.youths.contains) { return .erased }
      return ids.isEmpty ? .useless : .kept
    }
    if event.type == .segmentSealed { return .useless }
    return scope.covers(event) ? .erased : .kept
  }

  /// What follows each `"youth":"` of a line that cannot be read.
  static func identifiers(in line: [UInt8]) -> [String] {
    String(decoding: line, as: UTF8.self).components(separatedBy: "\"youth\":\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }
}
