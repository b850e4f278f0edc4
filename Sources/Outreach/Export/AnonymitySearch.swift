/// What is told of each youth so that every profile is shared: those in too small a group are told of a step
/// less, their quartier first, then commune, zones, birth and gender, until the group they come to is large enough.
struct AnonymitySearch {
  let result: Anonymity
  /// By subject, how many steps less than asked for.
  private(set) var levels: [UInt8]

  init(_ request: ExportRequest, _ subjects: [ExportSubject]) {
    let wanted = request.k ?? 1
    var levels = [UInt8](repeating: 0, count: subjects.count)
    func groups() -> [ExportProfile: Int] {
      zip(subjects, levels).reduce(into: [:]) {
        $0[$1.0.profile(request.detail, level: $1.1), default: 0] += 1
      }
    }
    let before = groups()
    var after = before
    for level in 0..<request.detail.lastLevel where after.values.contains(where: { $0 < wanted }) {
      for (index, subject) in subjects.enumerated() where levels[index] == level {
        let profile = subject.profile(request.detail, level: level)
        if after[profile] ?? 0 < wanted { levels[index] += 1 }
      }
      after = groups()
    }
    // Those of whom nothing is told are a group too.
    while let hidden = after[.masked], hidden < wanted {
      let profiles = zip(subjects, levels).map { $0.profile(request.detail, level: $1) }
      let smallest = after.filter { $0.key != .masked }.values.min()
      // Of groups of one size, that of the first subject: never a matter of chance.
      guard let joined = profiles.first(where: { $0 != .masked && after[$0] == smallest }) else {
        break
      }
      for index in levels.indices where profiles[index] == joined {
        levels[index] = request.detail.lastLevel
      }
      after = groups()
    }
    self.levels = levels
    var cost = Anonymity.Cost()
    for (subject, level) in zip(subjects, levels) where level > 0 {
      cost.add(
        subject.profile(request.detail, level: level),
        askedFor: subject.profile(request.detail, level: 0))
    }
    result = Anonymity(
      asked: request.k, youths: subjects.count, kBefore: before.values.min() ?? 0,
      exposedBefore: before.values.filter { $0 < max(2, wanted) }.reduce(0, +),
      k: after.values.min() ?? 0, detail: request.detail, cost: cost)
  }
}

extension Anonymity.Cost {
  fileprivate mutating func add(_ profile: ExportProfile, askedFor asked: ExportProfile) {
    func isLost<Value>(_ shown: Shown<Value>, _ asked: Shown<Value>) -> Bool {
      if case .known = asked, case .masked = shown { true } else { false }
    }
    if isLost(profile.place.area, asked.place.area) { areas += 1 }
    if isLost(profile.place.commune, asked.place.commune) { communes += 1 }
    if isLost(profile.place.zones, asked.place.zones) { zones += 1 }
    if case .known(.year) = asked.birth, case .known(.band) = profile.birth { bands += 1 }
    if isLost(profile.birth, asked.birth) { births += 1 }
    if isLost(profile.gender, asked.gender) { genders += 1 }
  }
}
