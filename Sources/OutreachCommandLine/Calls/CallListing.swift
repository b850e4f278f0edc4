internal import Outreach
internal import OutreachRendering

/// The morning list as it is asked for: whose, in which order, with what else a counsellor's screen shows.
struct CallListing {
  /// Entries under one heading.
  struct Group {
    let title: String
    let entries: [CallList.Entry]
  }

  let today: Day
  let list: CallList
  let groups: [Group]
  let followUps: [CallList.FollowUp]
  /// Those of these groups whom somebody tried to reach this week, and who are left out.
  let tried: Int
  private let ends: ShortEnds

  /// What `list` holds for `scope`, the codes told from all others of `youths`.
  init(_ list: CallList, _ scope: CallScope, on today: Day, youths: [String]) {
    (self.list, self.today) = (list, today)
    ends = ShortEnds(youths)
    let groups = scope.groups(list.entries)
    self.groups = groups.map { title, entries in
      Group(
        title: title,
        entries: scope == .everybody ? entries : entries.filter { !$0.isTried(on: today) })
    }
    tried =
      groups.reduce(0) { $0 + $1.1.count } - self.groups.reduce(0) { $0 + $1.entries.count }
    followUps = list.followUps.filter { scope.holds($0) }
  }

  /// Every entry, in the order of their numbers.
  var entries: [CallList.Entry] { groups.flatMap(\.entries) }

  /// The codes of one person: « 0011 = 0021 ».
  func code(_ entry: CallList.Entry) -> String {
    entry.youths.map(ends.end).joined(separator: " = ")
  }

  /// « 3 jeunes à revoir, dont 1 à perdre avant un mois ; … », for standard error.
  var count: String {
    let month = today.adding(months: 1)
    let soon = entries.count { $0.nextExit.map { $0.day < month } ?? false }
    let parts = [
      entries.count.counted("jeune à revoir", "jeunes à revoir")
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
