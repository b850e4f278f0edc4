/// "Activity, all persons whether in profile or not".
extension Window {
  var activity: [String: Any] {
    // "live `contact-made` in the period with `with` = jeune"
    let contacts = facts.filter(\.isContactWithYouth)
    let relatives = facts.filter { $0.type == "contact-made" && $0.string("with") == "proche" }
    let open = study.actions.keys.filter { isActive($0) }
    return [
      "contacts": contacts.count,
      "proches": relatives.count,
      "jeunesVus": Set(contacts.compactMap { study.person(of: $0) }).count,
      "tentatives": facts.filter { $0.type == "contact-attempted" }.count,
      "seances": [
        "tenues": sessions("tenue").count,
        "annulees": sessions("annulee").count,
        "reportees": sessions("reportee").count,
      ],
      // "(head counts of held ones)"
      "personnesRencontrees": headCount("people"),
      "jeunesRencontres": headCount("youths"),
      "actionsActives": open.count,
      "actionsParNature": actionsByKind(open),
      "partenairesActifs": activePartners(open).count,
    ]
  }

  /// "`status` tenue (default), annulee, reportee"
  private func sessions(_ status: String) -> [Event] {
    facts.filter {
      $0.type == "session-held" && ($0.string("status") ?? "tenue") == status
    }
  }

  private func headCount(_ key: String) -> Int {
    sessions("tenue").reduce(0) { $0 + ($1.own[key]?.int ?? 0) }
  }

  /// "opened on or before the period's end, neither closed nor past `until` before its start"
  private func isActive(_ action: String) -> Bool {
    let own = study.facts.filter { $0.string("action") == action }
    guard own.contains(where: { $0.type == "action-opened" && $0.day <= to }) else { return false }
    if own.contains(where: { $0.type == "action-closed" && $0.day < from }) { return false }
    if let last = study.actions[action]?["until"]?.day, last < from { return false }
    return true
  }

  private func actionsByKind(_ open: [String]) -> [[String: Any]] {
    var counts: [String?: Int] = [:]
    for action in open {
      counts[study.actions[action]?["kind"]?.string, default: 0] += 1
    }
    return counts.sorted { nullLast($0.key, $1.key) }.map { kind, count in
      ["value": jsonOrNull(kind), "count": count]
    }
  }

  /// "distinct partners named by a contact, held session, referral or open action in the period"
  private func activePartners(_ open: [String]) -> Set<String> {
    var result: Set<String> = []
    for fact in facts where fact.type == "contact-made" {
      result.formUnion(fact.strings("partners"))
    }
    for session in sessions("tenue") {
      result.formUnion(session.strings("partners"))
    }
    for fact in facts where fact.type == "youth-referred" {
      if let partner = fact.string("partner") { result.insert(partner) }
    }
    for action in open {
      for entry in study.actions[action]?["partners"]?.list ?? [] {
        if let partner = entry.object?["partner"]?.string { result.insert(partner) }
      }
    }
    return result
  }
}

func nullLast(_ left: String?, _ right: String?) -> Bool {
  guard let left else { return false }
  guard let right else { return true }
  return precedes(left, right)
}

func nullFirst(_ left: String?, _ right: String?) -> Bool {
  guard let right else { return false }
  guard let left else { return true }
  return precedes(left, right)
}
