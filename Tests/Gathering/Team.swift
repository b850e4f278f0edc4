import BruteForce

/// Devices that record one carnet apart from each other and exchange files as synchronisers do: late,
/// partly, twice, and under other names.
struct Team {
  private var random: SplitMix64
  private(set) var devices: [Device]
  /// Every line ever recorded.
  private(set) var lines: [[UInt8]] = []

  private static let copies = [
    ".sync-conflict-20261014-162005-K7Q2M9X", " (conflicted copy 2026-10-14 093612)",
    " (copie en conflit de Karim 2026-10-14)", "-PC-ACCUEIL", " (1)", " 2",
  ]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    devices = []
    for number in 0...random.below(4) {
      let drift = random.chance(30) ? random.pick([-10, 10]) : 0
      devices.append(Device(writer: "poste-\(number)", drift: drift))
    }
    for line in RandomCarnet(seed: seed).lines {
      record(Array(line.utf8))
      if random.chance(4) { exchange() }
    }
    if random.chance(20) { recordTwoUnderOneName() }
  }

  /// Every file reaches every device, copies included, in whatever state each had it before.
  mutating func exchangeAll() {
    var whole: [String: [UInt8]] = [:]
    for device in devices {
      for (path, bytes) in device.files where bytes.count > whole[path]?.count ?? -1 {
        whole[path] = bytes
      }
    }
    for place in devices.indices {
      for (path, bytes) in whole { devices[place].receive(bytes, as: path) }
    }
  }

  private mutating func record(_ line: [UInt8]) {
    let place = random.below(devices.count)
    lines.append(devices[place].record(line))
  }

  // Two events with one identifier: a cloned device, or a hand.
  private mutating func recordTwoUnderOneName() {
    guard let line = lines.first else { return }
    let other = String(decoding: line, as: UTF8.self).replacing("\"by\":\"", with: "\"by\":\"x")
    record(Array(other.utf8))
  }

  // One file of one device comes to another: whole, or as far as the synchroniser has got.
  private mutating func exchange() {
    let (from, to) = (random.below(devices.count), random.below(devices.count))
    let paths = devices[from].files.keys.sorted()
    guard from != to, !paths.isEmpty else { return }
    var path = random.pick(paths)
    var bytes = devices[from].files[path] ?? []
    if random.chance(25) { bytes = Array(bytes.prefix(random.below(bytes.count + 1))) }
    if random.chance(15) {
      path = path.dropLast(6) + random.pick(Self.copies) + ".jsonl"
    } else if path.hasPrefix(devices[to].writer) {
      // Its own file comes back: a synchroniser never puts an older one in its place unasked.
      return
    }
    devices[to].receive(bytes, as: path)
  }
}
