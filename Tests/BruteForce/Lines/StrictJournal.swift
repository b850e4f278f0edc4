/// One journal file read line by line by the text of the format: what it holds and what is wrong
/// with it, a row of text for each.
package struct StrictJournal {
  private struct Damage {
    var start: Int
    var end: Int
    var words: String
    var isSealStart = false
  }

  /// In the order of their offsets, then of their bytes.
  package private(set) var rows: [String] = []
  private var events: [StrictEvent] = []
  private var damage: [Damage] = []
  private var seals: [Range<Int>] = []
  private let size: Int

  /// Reads a file of those bytes, of which `block` fit the buffer.
  package init(_ bytes: [UInt8], block: Int = 1 << 18) {
    size = bytes.count
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      switch StrictLine(Array(bytes[start..<end]), at: start, block: block) {
      case .nothing: break
      case .damaged(let isTooLong):
        damage.append(
          Damage(
            start: start, end: end, words: isTooLong ? "too long" : "damaged",
            isSealStart: !isTooLong && Self.isSealStart(Array(bytes[start..<end]))))
      case .setAside(let words): rows.append("\(start) ! \(words)")
      case .event(let event):
        events.append(event)
        if event.type == nil { rows.append("\(start) ! unknown type") }
      }
      start = end + 1
    }
    lookAtSeals()
    dropDuplicates()
    explainDamage()
    for event in events {
      rows.append(event.row(referral: referral))
      resolve(event)
    }
    rows = rows.inOrder
  }

  private func find(_ id: [UInt8]?) -> StrictEvent? { events.first { $0.id == id } }

  private func referral(_ event: StrictEvent) -> String {
    find(event.own["target"]?.text).map { "\($0.offset)" } ?? "-"
  }

  // "Two different events with one `id`: both set aside and listed."
  private mutating func dropDuplicates() {
    var kept: [StrictEvent] = []
    for event in events {
      let sharing = events.filter { $0.id == event.id }
      if sharing.allSatisfy({ $0.isSame(as: sharing[0]) }) {
        if event.offset == sharing[0].offset { kept.append(event) }
      } else if !sharing.contains(where: { $0.offset < event.offset && $0.isSame(as: event) }) {
        rows.append("\(event.offset) ! conflicting identifier")
      }
    }
    events = kept
  }

  // A seal names what was given up before it: no event that its checksum, if it has one, says to be whole. No line of
  // these journals has the right one.
  private mutating func lookAtSeals() {
    for seal in events where seal.type == "segment-sealed" {
      let isExact =
        seal.sealed.upperBound <= seal.offset
        && !events.contains { seal.sealed.contains($0.offset) && !$0.hasChecksum }
      if isExact { seals.append(seal.sealed) } else { rows.append("\(seal.offset) ! inexact seal") }
    }
  }

  // "A bad last line is an unfinished write or copy; a bad line named by a seal is explained": a seal that is
  // itself unfinished was to name the bad line before it.
  private mutating func explainDamage() {
    var unfinished: Damage?
    for line in damage.reversed() {
      let isSealed = seals.contains { $0.lowerBound <= line.start && line.end <= $0.upperBound }
      let isUnfinished = line.end >= size - 1 || line.end + 1 == unfinished?.start
      let words = isSealed ? "sealed" : isUnfinished ? "unfinished" : line.words
      rows.append("\(line.start) ! " + words)
      unfinished = isUnfinished && line.isSealStart ? line : nil
    }
  }

  // As far as the line goes, it says `{"v":1,"id":"…","type":"segment-sealed"`, the id being 26 bytes long.
  private static func isSealStart(_ line: [UInt8]) -> Bool {
    var line = line
    while line.last == 0 { line.removeLast() }
    let (before, after) = (
      Array("{\"v\":1,\"id\":\"".utf8), Array("\",\"type\":\"segment-sealed\"".utf8)
    )
    if line.isEmpty { return false }
    if line.count <= before.count { return before.starts(with: line) }
    guard line.starts(with: before) else { return false }
    let rest = Array(line.dropFirst(before.count + 26))
    return after.starts(with: rest) || rest.starts(with: after)
  }

  private mutating func resolve(_ event: StrictEvent) {
    guard event.target != nil else { return }
    let target = find(event.target)
    rows.append("\(event.offset) → " + (target.map { "\($0.offset)" } ?? "-"))
    guard let target else {
      rows.append("\(event.offset) ! unresolved target")
      return
    }
    guard event.type == "event-corrected", let with = event.own["with"] else { return }
    guard let type = target.type, StrictSchema.isFact(type) else {
      rows.append("\(event.offset) ! corrects no fact")
      return
    }
    do throws(StrictRefusal) {
      let corrected = try target.corrected(with: with)
      rows.append("\(event.offset) corrects " + corrected.row(referral: referral))
    } catch {
      rows.append("\(event.offset) ! " + error.words)
    }
  }
}

extension [String] {
  /// In the order of their bytes.
  package var inOrder: [String] {
    sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
