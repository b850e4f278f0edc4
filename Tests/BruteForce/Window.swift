/// The period of a report and the episodes it keeps.
struct Window {
  let study: Study
  let from: Day
  let to: Day
  /// Of all persons, restricted by `--seulement`.
  let episodes: [LivedEpisode]

  init(study: Study, from: Day, to: Day, only: [(dimension: Dimension, code: String)]) {
    self.study = study
    self.from = from
    self.to = to
    let all = study.persons.flatMap { study.livedEpisodes(of: $0) }
    // "restricts any report to the episodes with that value (all of them when repeated)"
    episodes = all.filter { lived in
      only.allSatisfy { study.values(of: lived, by: $0.dimension).contains($0.code) }
    }
  }

  func holds(_ day: Day) -> Bool {
    from <= day && day <= to
  }

  func holds(_ day: Day?) -> Bool {
    day.map { holds($0) } ?? false
  }

  var facts: [Event] {
    study.facts.filter { holds($0.day) }
  }

  /// "`reperes` (c1 in the period)"
  var reperes: [LivedEpisode] {
    episodes.filter { holds($0.c1) }
  }

  /// "`mobilises` (m in it)"
  var mobilises: [LivedEpisode] {
    episodes.filter { holds($0.path.mobilise) }
  }

  /// "`droitCommun` (dc in it)"
  var droitCommun: [LivedEpisode] {
    episodes.filter { holds($0.path.droitCommun) }
  }

  /// "each exit of a mobilised episode by its day: silent exits and declared ones in
  /// `earlyExit.reasons`"
  func earlyExits(of lived: LivedEpisode) -> [Exit] {
    exits(of: lived).filter { exit in
      if case .declared(let reason) = exit.manner { study.isEarly(reason) } else { true }
    }
  }

  /// "declared exits of mobilised episodes for another reason"
  func otherExits(of lived: LivedEpisode) -> [Exit] {
    exits(of: lived).filter { exit in
      if case .declared(let reason) = exit.manner { !study.isEarly(reason) } else { false }
    }
  }

  private func exits(of lived: LivedEpisode) -> [Exit] {
    guard lived.path.mobilise != nil else { return [] }
    return lived.path.exits.filter { holds($0.day) }
  }
}

func distinctPersons(_ episodes: [LivedEpisode]) -> Int {
  Set(episodes.map(\.person.id)).count
}
