internal import Outreach
internal import OutreachRendering

/// The morning list for reading; names only when they are given, for the counsellor's screen.
struct CallText {
  let listing: CallListing
  /// By youth id: what they are called.
  let names: [String: String]
  /// By youth id: their gender where it is known.
  let genders: [String: String]
  let partner: (String) -> String
  /// The widest line.
  let columns: Int

  var lines: [String] {
    var lines = [typeset("Relances du " + FrenchDate.long(listing.today))]
    lines += TextWrap.lines(
      "À revoir : sans contact depuis \(listing.list.weeks.counted("semaine", "semaines")) ou plus,"
        + " ou pour une raison dite dessous. Les premiers à perdre d’abord.",
      columns: columns)
    var number = 0
    for group in listing.groups {
      lines += ["", printable(group.title) + " (\(group.count.french))"]
      for entry in group.entries {
        number += 1
        lines += self.lines(entry, number)
      }
      let others = group.count - group.entries.count
      guard others > 0 else { continue }
      lines += TextWrap.lines(
        "et " + others.counted("autre, moins pressé·e", "autres, moins pressé·es")
          + " (tout voir : ajouter -o relances.csv)", indent: 2, columns: columns)
    }
    if !listing.followUps.isEmpty { lines += followUps }
    return lines + dueIdentities + uninformed
  }

  // Many are told by their number and the first of them.
  private static let few = 10

  private var dueIdentities: [String] {
    let entries = listing.dueIdentities
    guard !entries.isEmpty else { return [] }
    let days = entries.prefix(Self.few).map { entry in
      listing.code(entry) + (entry.identityDue.map { " le " + FrenchDate.short($0) } ?? "")
    }
    return ["", typeset("Identité à effacer d’ici 30 jours (\(entries.count.french))")]
      + TextWrap.lines(
        printable(days.joined(separator: ", ") + others(entries.count))
          + " ; l’effacer : allervers rgpd purger", indent: 2, columns: columns)
  }

  private var uninformed: [String] {
    let entries = listing.uninformed
    guard !entries.isEmpty else { return [] }
    let codes = entries.prefix(Self.few).map(listing.code)
    return ["", typeset("Pas encore informés de leurs droits (\(entries.count.french))")]
      + TextWrap.lines(
        printable(codes.joined(separator: ", ") + others(entries.count))
          + " ; le noter : allervers jeune decrire CODE --informe aujourdhui", indent: 2,
        columns: columns)
  }

  private func others(_ count: Int) -> String {
    let others = count - Self.few
    return others > 0 ? " et " + others.counted("autre", "autres") : ""
  }

  private var followUps: [String] {
    var lines = ["", typeset("Suites à donner, sans jeune (\(listing.followUps.count.french))")]
    for followUp in listing.followUps {
      lines += TextWrap.lines(
        printable(
          "pour le " + FrenchDate.short(followUp.due)
            + (followUp.owner.map { ", par " + $0 } ?? "")
            + " ; faite : allervers suite \(listing.code(followUp: followUp.id)) --faite"),
        indent: 2, columns: columns)
    }
    return lines
  }

  private func lines(_ entry: CallList.Entry, _ number: Int) -> [String] {
    let name = entry.youths.compactMap { names[$0] }.first.map { " " + quoted($0) } ?? ""
    let head =
      "\(number). " + listing.code(entry) + name
      + (entry.nextExit.map { " : " + $0.french(on: listing.today) } ?? "")
    let gender = entry.youths.compactMap { genders[$0] }.first
    // Said of nearly everybody, it would drown the rest: they are counted at the end.
    let reasons = entry.reasons.filter { $0 != .notInformed }.map {
      let words = $0.french(
        on: listing.today, since: entry.lastContact, partner: partner,
        followUp: listing.code(followUp:))
      return Agreement.of(words, with: gender)
    }
    let details =
      reasons + [attempts(entry)].compactMap(\.self)
      + [
        entry.referent.map {
          "référent : " + $0 + (entry.referentPartner.map { " (\(partner($0)))" } ?? "")
        }
      ]
      .compactMap(\.self)
    return TextWrap.lines(printable(head), columns: columns)
      + TextWrap.lines(
        printable(details.joined(separator: " ; ")), indent: 4, columns: columns)
  }

  private func attempts(_ entry: CallList.Entry) -> String? {
    guard let last = entry.attempts.last else { return nil }
    return entry.attempts.count.counted("tentative", "tentatives") + " depuis"
      + (entry.attempts.count > 1 ? ", la dernière" : ",") + " le " + FrenchDate.short(last)
  }
}
