internal import Outreach
internal import OutreachRendering

/// The morning list as it is asked for: whose, in which order, with what else a counsellor's screen shows.
struct CallListing {
  /// Entries under one heading.
  struct Group {
    let title: String
    /// How many there are, those left out included.
    let count: Int
    /// The most pressing first.
    let entries: [CallList.Entry]
  }

  let today: Day
  let list: CallList
  let groups: [Group]
  let followUps: [CallList.FollowUp]
  /// Those of whom something is to be done that is no call.
  let notices: [CallList.Entry]
  /// Those of these groups whom somebody tried to reach this week, and who are left out.
  let tried: Int
  private let soon: Int
  private let youthEnds: ShortEnds
  private let followUpEnds: ShortEnds

  /// What `list` holds for `scope`, at most `most` under each heading; the codes told from all others of `roster`.
  init(_ list: CallList, _ scope: CallScope, on today: Day, _ roster: Roster, most: Int) {
    (self.list, self.today) = (list, today)
    youthEnds = ShortEnds(roster.youths.ids)
    followUpEnds = roster.followUpEnds
    let groups = scope.groups(list.entries.filter { !$0.isNotice })
    notices = scope.groups(list.entries.filter { $0.reasons.contains(where: \.isNotice) })
      .flatMap(\.1)
    let left = groups.map { title, entries in
      (title, scope == .everybody ? entries : entries.filter { !$0.isTried(on: today) })
    }
    self.groups = left.map { Group(title: $0, count: $1.count, entries: Array($1.prefix(most))) }
    tried = groups.reduce(0) { $0 + $1.1.count } - left.reduce(0) { $0 + $1.1.count }
    let month = today.adding(months: 1)
    soon = left.reduce(0) { count, group in
      count + group.1.count { $0.nextExit.map { $0.day < month } ?? false }
    }
    followUps = list.followUps.filter { scope.holds($0) }
  }

  /// Every entry shown, in the order of their numbers.
  var entries: [CallList.Entry] { groups.flatMap(\.entries) }

  /// Those whose identity is soon to be erased, the soonest first.
  var dueIdentities: [CallList.Entry] {
    notices.filter { $0.identityDue != nil }.sorted {
      ($0.identityDue ?? .distant, $0.youths[0]) < ($1.identityDue ?? .distant, $1.youths[0])
    }
  }

  /// Those not told of their rights, the last met first.
  var uninformed: [CallList.Entry] {
    notices.filter { $0.reasons.contains(.notInformed) }.sorted {
      ($1.lastContact ?? .distant, $0.youths[0]) < ($0.lastContact ?? .distant, $1.youths[0])
    }
  }

  /// The codes of one person: « 0011 = 0021 ».
  func code(_ entry: CallList.Entry) -> String {
    entry.youths.map(youthEnds.end).joined(separator: " = ")
  }

  /// The end of a follow-up's id by which `suite` knows it.
  func code(followUp id: String) -> String { followUpEnds.end(id) }

  /// « 3 jeunes à revoir, dont 1 à perdre avant un mois ; … », for standard error.
  var count: String {
    let parts = [
      groups.reduce(0) { $0 + $1.count }.counted("jeune à revoir", "jeunes à revoir")
        + (soon == 0
          ? ""
          : ", dont \(soon.french) perdu·e"
            + (soon > 1 ? "s" : "") + " d’ici un mois si rien ne se passe"),
      followUps.isEmpty
        ? nil : followUps.count.counted("suite sans jeune à donner", "suites sans jeune à donner"),
      tried == 0
        ? nil
        : tried.counted("jeune déjà relancé·e", "jeunes déjà relancé·es")
          + " depuis 7 jours (montrer tout : --tous)",
    ]
    return parts.compactMap(\.self).joined(separator: " ; ")
  }
}
