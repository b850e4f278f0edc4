import Outreach

/// Files of the journal whose described lines of some youths are reduced; every line keeps its place, its id and its
/// number.
///
/// Of two lines of one id, one reduced before and one as it once was, the reduced one takes both places: what an old copy
/// brings back becomes again what it had become, byte for byte.
struct ReducedFiles {
  /// One file that changes.
  struct File {
    let path: String
    let bytes: [UInt8]
    /// How many of its lines are reduced.
    let lines: Int
    /// The offset, in the file as it was, of the first byte that changes.
    let start: Int
  }

  /// Those that change.
  private(set) var files: [File] = []
  /// Whose lines are reduced.
  private(set) var youths: Set<String> = []

  private var reduction: Reduction
  private let isInScope: (String, Event) -> Bool
  // The lines that are reduced already, or were just made.
  private var versions: [Version: [UInt8]] = [:]

  // What one event keeps as it is reduced.
  private struct Version: Hashable {
    let id: String
    let type: String
    let at: Instant

    init(_ event: Event) { (id, type, at) = (event.id, event.typeName, event.at) }
  }

  /// Looks at `files`, each by its path; `isInScope` tells, of a youth's line, whether it is to be reduced.
  init(
    _ files: [(path: String, bytes: [UInt8])], _ reduction: Reduction,
    isInScope: @escaping (String, Event) -> Bool
  ) {
    (self.reduction, self.isInScope) = (reduction, isInScope)
    for file in files {
      for line in Self.lines(file.bytes) {
        guard let event = Event(line: Array(line)) else { continue }
        self.reduction.note(event)
        if event.isReduced { versions[Version(event)] = Array(line) }
      }
    }
    for file in files { look(file.path, file.bytes) }
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  private mutating func look(_ path: String, _ bytes: [UInt8]) {
    var kept: [UInt8] = []
    var (count, start): (Int, Int?) = (0, nil)
    // How much shorter the file has become, line after line: the bytes given up move with their lines.
    var moves: [(old: Int, new: Int)] = []
    for line in Self.lines(bytes) {
      moves.append((line.startIndex, kept.count))
      if let reduced = reduced(Array(line)) {
        count += 1
        start = start ?? line.startIndex
        kept += reduced
      } else {
        kept += moved(Array(line), moves)
      }
      kept.append(0x0A)
    }
    kept.removeLast()
    guard let start else { return }
    files.append(File(path: path, bytes: kept, lines: count, start: start))
  }

  // `nil` for a line that stays.
  private mutating func reduced(_ line: [UInt8]) -> [UInt8]? {
    guard !line.isEmpty else { return nil }
    guard let event = Event(line: line) else { return hidden(line) }
    if event.isReduced { return nil }
    if let version = versions[Version(event)] { return version }
    guard let youth = reduction.youth(of: event), isInScope(youth, event) else { return nil }
    youths.insert(youth)
    let version = Array(reduction.reduced(event).line.dropLast())
    versions[Version(event)] = version
    return version
  }

  // A bad line that holds one of their ids says nothing more: as many bytes, so that its seal still names it.
  private func hidden(_ line: [UInt8]) -> [UInt8]? {
    let ids = ErasedLines.identifiers(in: line)
    guard ids.contains(where: reduction.youths.contains) else { return nil }
    return [UInt8](repeating: UInt8(ascii: "x"), count: line.count)
  }

  // A seal names bytes of its own file, before it.
  private func moved(_ line: [UInt8], _ moves: [(old: Int, new: Int)]) -> [UInt8] {
    guard moves.last.map({ $0.old != $0.new }) == true, var event = Event(line: line),
      event.type == .segmentSealed, let offset = event["offset"]?.integer,
      let move = moves.last(where: { $0.old <= offset })
    else { return line }
    event.own = event.own.map {
      $0.key == "offset" ? JSONMember("offset", .integer(offset - move.old + move.new)) : $0
    }
    return Array(event.line.dropLast())
  }
}
