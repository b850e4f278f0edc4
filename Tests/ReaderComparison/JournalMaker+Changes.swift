import BruteForce

extension JournalMaker {
  /// The file with a few places changed.
  package mutating func changed(_ file: [UInt8]) -> [UInt8] {
    var file = file
    for _ in 0...random.below(3) { change(&file) }
    return file
  }

  private mutating func change(_ file: inout [UInt8]) {
    let place = random.below(file.count + 1)
    switch random.below(10) {
    case 0: file.insert(contentsOf: random.pick(Self.fragments), at: place)
    case 1: file.removeSubrange(place..<min(file.count, place + 1 + random.below(8)))
    case 2 where place < file.count: file[place] ^= 1 << UInt8(random.below(8))
    case 3:
      let copied = file[place..<min(file.count, place + random.below(64))]
      file.insert(contentsOf: copied, at: random.below(file.count + 1))
    case 4: file.insert(contentsOf: line() + [0x0A], at: lineStart(file, place))
    case 5:
      // The same line again, elsewhere.
      let start = lineStart(file, place)
      let line = file[start...].prefix { $0 != 0x0A }
      file.insert(contentsOf: line + [0x0A], at: lineStart(file, random.below(file.count + 1)))
    case 6: escape(&file, place)
    case 7: replaceText(&file, place)
    case 8: removeMember(&file, place)
    default:
      file.insert(contentsOf: random.pick(Self.spaces).utf8, at: nearest(file, place, ",:{}[]"))
    }
  }

  private func lineStart(_ file: [UInt8], _ place: Int) -> Int {
    file[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  private func nearest(_ file: [UInt8], _ place: Int, _ marks: String) -> Int {
    file[place...].firstIndex(where: marks.utf8.contains) ?? place
  }

  // A letter or digit written as an escape.
  private mutating func escape(_ file: inout [UInt8], _ place: Int) {
    guard place < file.count, file[place] >= 0x30, file[place] < 0x7B else { return }
    let digits = String(file[place], radix: 16)
    file.replaceSubrange(place...place, with: Array("\\u00\(digits)".utf8))
  }

  // Another text between two quotes.
  private mutating func replaceText(_ file: inout [UInt8], _ place: Int) {
    guard let start = file[place...].firstIndex(of: 0x22),
      let end = file[(start + 1)...].firstIndex(of: 0x22)
    else { return }
    let words = random.pick([Self.ids, Self.codes, Self.days, Self.instants, Self.otherKeys])
    file.replaceSubrange(start + 1..<end, with: Array(random.pick(words).utf8))
  }

  // What stands from one comma to the next, left out or put again.
  private mutating func removeMember(_ file: inout [UInt8], _ place: Int) {
    guard let start = file[place...].firstIndex(of: 0x2C),
      let end = file[(start + 1)...].firstIndex(of: 0x2C)
    else { return }
    if random.chance(50) {
      file.removeSubrange(start..<end)
    } else {
      let member = Array(file[start..<end])
      file.insert(contentsOf: member, at: random.chance(50) ? end : nearest(file, end, "}"))
    }
  }
}
