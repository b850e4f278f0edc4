/// Every distinct name of a carnet, who bears it, and which others are like it.
struct NameTable {
  /// The persons who bear each name, in order.
  private(set) var bearers: [[UInt32]] = []
  /// The names that sound like one another, by group; a name stands in one group at most.
  private(set) var soundGroups: [[UInt32]] = []
  /// The names close in spelling, each pair once.
  private(set) var closePairs: [(UInt32, UInt32)] = []
  // By name: its group of sound, the names close to it, how many bear a name like it.
  private var sounds: [UInt32?] = []
  private var close: [[UInt32]] = []
  private var neighbours: [Int] = []
  private var soundBearers: [Int] = []
  private var numbers: [[Unicode.Scalar]: UInt32] = [:]
  private var names: [FoldedName] = []

  /// The number of `text`, whom `person` bears; `nil` when it has no letter.
  mutating func add(_ text: String, of person: UInt32) -> UInt32? {
    let name = FoldedName(text)
    guard !name.letters.isEmpty else { return nil }
    let number = numbers[name.letters] ?? UInt32(names.count)
    if number == names.count {
      numbers[name.letters] = number
      names.append(name)
      bearers.append([])
    }
    if bearers[Int(number)].last != person { bearers[Int(number)].append(person) }
    return number
  }

  /// Finds which names are alike, once all are added.
  mutating func compare() {
    groupBySound()
    closePairs = SpellingNeighbours.pairs(among: names)
    close = Array(repeating: [], count: names.count)
    for (left, right) in closePairs {
      close[Int(left)].append(right)
      close[Int(right)].append(left)
    }
    for number in close.indices { close[number].sort() }
    neighbours = names.indices.map { number in
      let alike = close[number].reduce(0) { $0 + bearers[Int($1)].count }
      guard let group = sounds[number] else { return bearers[number].count + alike }
      return soundBearers[Int(group)]
        + close[number].reduce(0) { sounds[Int($1)] == group ? $0 : $0 + bearers[Int($1)].count }
    }
  }

  private mutating func groupBySound() {
    var groups: [[Unicode.Scalar]: UInt32] = [:]
    for name in names {
      let sound = name.isNumbered ? [] : name.sound
      guard sound.count > 1 else {
        sounds.append(nil)
        continue
      }
      let group = groups[sound] ?? UInt32(soundGroups.count)
      if group == soundGroups.count {
        groups[sound] = group
        soundGroups.append([])
        soundBearers.append(0)
      }
      soundGroups[Int(group)].append(UInt32(sounds.count))
      soundBearers[Int(group)] += bearers[sounds.count].count
      sounds.append(group)
    }
  }

  /// How alike two names are.
  func likeness(_ left: UInt32, _ right: UInt32) -> NameLikeness? {
    if left == right { return .same }
    if let sound = sounds[Int(left)], sound == sounds[Int(right)] { return .sound }
    let others = close[Int(left)]
    let place = others.leading { $0 < right }
    return place < others.count && others[place] == right ? .spelling : nil
  }

  /// How many bear a name as like `left` as `right` is, names that one person bears twice counted twice.
  func count(_ left: UInt32, _ right: UInt32, _ likeness: NameLikeness) -> Int {
    switch likeness {
    case .same: bearers[Int(left)].count
    case .sound: sounds[Int(left)].map { soundBearers[Int($0)] } ?? 0
    case .spelling: max(neighbours[Int(left)], neighbours[Int(right)])
    }
  }
}
