/// An episode with what it had become at D.
struct LivedEpisode {
  let episode: Episode
  let path: Path

  var person: Person { episode.person }
  var c1: Day { path.c1 }
}

extension Study {
  /// "A person has one or more *episodes* in a programme", or none.
  func episodes(of person: Person) -> [Episode] {
    var closed: [Episode] = []
    var current: Episode?
    for contact in candidateContacts(of: person) {
      guard var standing = current else {
        // "c1, *repéré*: the first candidate contact on whose day the person is *in profile*"
        if isInProfile(person, at: contact.day) {
          current = Episode(person: person, rank: 0, contacts: [contact])
        }
        continue
      }
      if beginsNewEpisode(contact, after: standing) {
        standing.next = contact.day
        closed.append(standing)
        current = Episode(person: person, rank: closed.count, contacts: [contact])
      } else {
        // "Otherwise the contact belongs to the episode that stands."
        standing.contacts.append(contact)
        current = standing
      }
    }
    return closed + (current.map { [$0] } ?? [])
  }

  /// "**A new episode** begins at a candidate contact, when the episode was closed on an earlier day,
  /// the last trace of the person before it (on an earlier day) is lost for `lostAfter` at that day,
  /// and age and `requires` hold then".
  private func beginsNewEpisode(_ contact: Event, after episode: Episode) -> Bool {
    let person = episode.person
    let dayBefore = contact.day.adding(days: -1)
    // The quickest first: the day by day walk only for the few who were long away.
    guard let trace = lastTrace(of: person, before: contact.day),
      programme.isLost(since: trace, at: contact.day),
      path(of: episode, asOf: dayBefore).isClosed
    else { return false }
    return ageHolds(person, at: contact.day) && requirementsHold(person, at: contact.day)
  }

  /// "the last trace of the person (candidate contact, welcome, device, any resolved referral,
  /// situation) before it (on an earlier day)"
  private func lastTrace(of person: Person, before day: Day) -> Day? {
    let steps = ["youth-welcomed", "device-entered", "referral-resolved", "situation-found"]
    let traces = person.facts.filter { isCandidate($0) || steps.contains($0.type) }
    return traces.map(\.day).filter { $0 < day }.max()
  }

  func livedEpisodes(of person: Person) -> [LivedEpisode] {
    episodes(of: person).map { LivedEpisode(episode: $0, path: path(of: $0, asOf: until)) }
  }

  /// "`perdu-de-vue` (réactivé) when it is not the person's first or the link at c1 says so, else
  /// `inconnu`"
  func lien(of lived: LivedEpisode) -> String {
    let link = lived.person.value("link", at: lived.c1)?.string
    return lived.episode.rank > 0 || link == "perdu-de-vue" ? "perdu-de-vue" : "inconnu"
  }
}
