internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// One youth's sheet for reading; names, numbers and notes only when `identities` are given, for the counsellor's screen.
struct FicheText {
  let youth: String
  let fields: FieldReading
  let view: PathwayView?
  let events: [Event]
  let sheet: YouthSheet
  let identities: Identities?

  private var roster: Roster { fields.roster }
  private var columns: Int { fields.access.environment.textColumns }

  var lines: [String] {
    head
      + section("Parcours", view?.lines ?? ["pas encore rencontré·e"])
      + section("Qui appeler", callable) + section("Dates à venir", next)
      + section("Ce qui manque", missing) + ["", typeset("Chronologie")] + chronology
  }

  private func section(_ title: String, _ texts: [String]) -> [String] {
    texts.isEmpty
      ? []
      : ["", title] + texts.flatMap { TextWrap.lines(printable($0), indent: 2, columns: columns) }
  }

  private var head: [String] {
    let others = roster.samePerson(as: youth).filter { $0 != youth }
    var rows: [(name: String, value: String)] = []
    for code in [youth] + others {
      guard let identity = identities?.byYouth[code] else { continue }
      rows += Self.identityKeys.compactMap { key, name in
        identity.words(key).map { (name, $0) }
      }
    }
    if let view {
      rows +=
        CharacteristicSheet(
          descriptions: view.member.life.descriptions, day: fields.access.today,
          ledger: view.population.ledger, vocabulary: fields.access.carnet.settings.vocabulary
        ).rows
    }
    let caution = CharacteristicSheet.caution(events).map { ["  " + typeset($0)] } ?? []
    return ["Fiche du jeune \(roster.code(of: youth)) (\(youth))"]
      + (others.isEmpty
        ? []
        : ["  même personne que " + others.map(roster.code).joined(separator: ", ")])
      + rows.flatMap {
        TextWrap.lines(printable($0.name + " : " + $0.value), indent: 2, columns: columns)
      } + caution
  }

  private static let identityKeys = [
    ("alias", "surnom"), ("firstName", "prénom"), ("lastName", "nom"), ("phone", "téléphone"),
    ("email", "courriel"),
  ]

  private var callable: [String] {
    var texts: [String] = []
    if let referent = sheet.referent {
      let partner = referent["partner"]?.text.map { ", " + fields.partnerName($0) } ?? ""
      let since = referent["from"]?.text.flatMap { Day(iso: $0) } ?? referent.on
      texts.append(
        "référent : " + (referent["staff"]?.text ?? "") + partner
          + (since.map { ", depuis le " + FrenchDate.short($0) } ?? ""))
    } else {
      texts.append("pas de référent (le dire : allervers referent \(roster.code(of: youth)) LOGIN)")
    }
    let pending = Set(sheet.pendingReferrals.compactMap { $0["partner"]?.text })
    return texts
      + sheet.partners.map { code in
        "partenaire : " + fields.partnerName(code)
          + (pending.contains(code) ? ", orientation sans suite connue" : "")
      }
  }

  private var next: [String] {
    sheet.next.map { next in
      switch next {
      case .exit(let exit): exit.french(on: fields.access.today) + ", sans autre contact"
      case .followUp(let event, let due):
        "suite pour le " + FrenchDate.short(due)
          + (due < fields.access.today ? ", échéance passée" : "")
          + (event["owner"]?.text.map { ", par " + $0 } ?? "")
          + " (faite : allervers suite \(roster.followUpEnds.end(event.id)) --faite)"
      case .pauseEnd(let day): "fin de la pause le " + FrenchDate.short(day)
      case .leavingAge(let day): "aura passé l’âge du programme le " + FrenchDate.short(day)
      }
    }
  }

  private var missing: [String] {
    var names = sheet.missing.map(\.french)
    if let identities, identities.byYouth[youth]?.isNameless ?? true {
      names.insert("nom ou surnom", at: 0)
    }
    return names.isEmpty ? [] : [names.joined(separator: ", ")]
  }

  private var chronology: [String] {
    let words = EventSentence(for: events, roster, fields.access.carnet.settings.vocabulary)
    let rows = sheet.chronology.map { moment in
      var parts = [moment.event.map(words.line) ?? "silence"]
      if !moment.changes.isEmpty {
        parts.append("→ " + moment.changes.map(\.french).joined(separator: ", "))
      }
      if let event = moment.event, event["staff"] == nil { parts[0] += ", noté par " + event.by }
      parts += (moment.event.flatMap { identities?.notes[$0.id] } ?? []).map { "note : " + $0 }
      return (FrenchDate.slashes(moment.on), parts.map(printable).joined(separator: "\n"))
    }
    return TextWrap.table(rows, nameWidth: 10, columns: columns)
  }
}
