internal import Outreach
internal import OutreachRendering

extension CallReason {
  /// Why, on `day`: « mobilisé·e, sans contact depuis 5 semaines »; `partner` names a partner's code, `followUp`
  /// shortens the id of a follow-up.
  func french(
    on day: Day, since contact: Day?, partner: (String) -> String, followUp: (String) -> String
  ) -> String {
    let weeks = contact.map { (day.days(since: $0) / 7).counted("semaine", "semaines") }
    let silence = weeks.map { " depuis " + $0 } ?? ""
    return switch self {
    case .metAndNotAgain(1): "rencontré·e une fois, pas revu·e" + silence
    case .metAndNotAgain: "pas encore mobilisé·e, pas revu·e" + silence
    case .silent: "mobilisé·e, sans contact" + silence
    case .pauseEnded(let end): "pause finie le \(FrenchDate.short(end)), pas revu·e depuis"
    case .pauseOpen(let start): "en pause depuis le " + FrenchDate.short(start)
    case .handover(let named): "passage de relais le \(FrenchDate.short(named)), pas revu·e depuis"
    case .referralPending(let code, let sent):
      "orientation vers \(partner(code)) le \(FrenchDate.short(sent)), sans suite connue"
    case .followUpDue(let id, let owner, let due):
      "suite \(followUp(id)) à donner pour le " + FrenchDate.short(due)
        + (owner.map { ", par " + $0 } ?? "")
    case .leavingAge(let limit):
      "aura passé l’âge du programme le " + FrenchDate.short(limit)
    case .identityDue(let due): "identité à effacer le " + FrenchDate.short(due)
    case .notInformed: "pas encore informé·e de ses droits"
    }
  }
}

extension Pathway.NextExit {
  /// « sortie anticipée le 3 novembre 2026 (dans 19 jours) ».
  func french(on today: Day) -> String {
    let far = day.days(since: today)
    let distance = far > 0 && far <= 62 ? " (dans " + far.counted("jour", "jours") + ")" : ""
    return switch self {
    case .early(let day): "sortie anticipée le " + FrenchDate.short(day) + distance
    case .noNews(let day): "sans nouvelles le " + FrenchDate.short(day) + distance
    }
  }
}
