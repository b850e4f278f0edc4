/// The flows of the period and the stock at D (section 4).
extension Window {
  var funnel: [String: Any] {
    let early = episodes.flatMap { earlyExits(of: $0) }
    return [
      "reperes": reperes.count,
      "personnes": distinctPersons(reperes),
      "mobilises": mobilises.count,
      "droitCommun": droitCommun.count,
      "apresMobilisation": droitCommun.filter { $0.path.mobilise != nil }.count,
      "accesDirect": droitCommun.filter { $0.path.mobilise == nil }.count,
      "enSituation": episodes.filter { holds($0.path.situation) }.count,
      "sortiesAnticipees": early.count,
      "declarees": early.filter(\.isDeclared).count,
      "sansReponse": early.filter { $0.manner == .silent(solicited: true) }.count,
      "sansSollicitation": early.filter { $0.manner == .silent(solicited: false) }.count,
      "reprises": repriseCount,
      "autresSorties": episodes.flatMap { otherExits(of: $0) }.count,
      "fileActive": episodes.filter { $0.path.state == .encours }.count,
      "nonMobilises": nonMobilises,
      "inscrits": inscrits,
      "horsPublic": horsPublic,
    ]
  }

  /// "contacts that reopen a mobilised episode, after any exit"
  private var repriseCount: Int {
    let mobilised = episodes.filter { $0.path.mobilise != nil }
    return mobilised.flatMap(\.path.reprises).filter { holds($0) }.count
  }

  /// "of the episodes with c1 in the period and never mobilised at D"
  private var nonMobilises: [String: Any] {
    var counts = ["accesDirect": 0, "departs": 0, "aRevoir": 0, "sansNouvelles": 0]
    for lived in reperes where lived.path.mobilise == nil {
      counts[fate(ofNeverMobilised: lived), default: 0] += 1
    }
    return counts
  }

  private func fate(ofNeverMobilised lived: LivedEpisode) -> String {
    if lived.path.droitCommun != nil { return "accesDirect" }
    if lived.path.standing != nil { return "departs" }
    // "`aRevoir` (last contact + `silentMonths` > D)"
    let last = lived.path.contacts.last?.day ?? lived.c1
    let limit = last.adding(months: study.programme.silentMonths)
    return limit > study.until ? "aRevoir" : "sansNouvelles"
  }

  /// "distinct persons with a `youth-welcomed` in the period, on or after c1"
  private var inscrits: Int {
    let persons = episodes.filter { lived in
      lived.person.facts(ofType: "youth-welcomed").contains {
        holds($0.day) && $0.day >= lived.c1
      }
    }
    return distinctPersons(persons)
  }

  /// "A person with candidate contacts and no c1 is *hors public*, on the day of the first candidate
  /// contact"; "(persons, first candidate contact in the period)".
  private var horsPublic: [String: Any] {
    var counts = ["total": 0, "age": 0, "criteres": 0, "dejaSuivis": 0]
    for person in study.persons where study.episodes(of: person).isEmpty {
      guard let first = study.candidateContacts(of: person).first, holds(first.day) else {
        continue
      }
      counts["total", default: 0] += 1
      counts[study.reasonOutOfProfile(person, at: first.day), default: 0] += 1
    }
    return counts
  }
}
