/// Descriptions of youths and actions.
extension OwnKeysDraw {
  mutating func description(_ youth: String, on day: Day) -> OwnKeys {
    var own: OwnKeys = [("youth", .string(youth))]
    own += birth(on: day)
    if random.chance(25) {
      own.append(("age", random.chance(8) ? .null : .int(random.within(14...31))))
    }
    own += nullable("gender", ["F", "H", "X"], percent: 45)
    own += nullable("commune", Self.communes, percent: 45)
    own += nullable("area", Self.areas, percent: 35)
    if random.chance(45) {
      let zones = WrittenValue.strings(random.some(Self.zones, percent: 45))
      own.append(("zones", random.chance(10) ? .null : zones))
    }
    own += link(on: day)
    own += traits()
    return own
  }

  /// By year or by year and month, often at a bound of the ages.
  private mutating func birth(on day: Day) -> OwnKeys {
    guard random.chance(35) else { return [] }
    if random.chance(10) { return [("birth", .null)] }
    let age = random.chance(50) ? random.pick([15, 16, 17, 18, 25, 26, 29, 30]) : 20
    let date = day.civil
    let year = padded(date.year - age, 4)
    if random.chance(50) { return [("birth", .string(year))] }
    let month = random.chance(50) ? date.month : random.within(1...12)
    return [("birth", .string("\(year)-\(padded(month, 2))"))]
  }

  private mutating func nullable(_ key: String, _ codes: [String], percent: Int) -> OwnKeys {
    guard random.chance(percent) else { return [] }
    return [(key, random.chance(10) ? .null : .string(random.pick(codes)))]
  }

  private mutating func link(on day: Day) -> OwnKeys {
    var own: OwnKeys = []
    if random.chance(35) {
      let codes = ["inconnu", "perdu-de-vue", "perdu-de-vue", "suivi"]
      own.append(("link", random.chance(12) ? .null : .string(random.pick(codes))))
    }
    if random.chance(30) {
      let months = random.pick([1, 4, 5, 6, 11, 12, 13])
      let seen = day.adding(months: -months).adding(days: random.within(-1...1))
      own.append(("lastSeen", random.chance(10) ? .null : .string(seen.text)))
    }
    return own
  }

  private mutating func traits() -> OwnKeys {
    guard random.chance(50) else { return [] }
    var members: OwnKeys = []
    for name in ["neet", "registered-spe", "housed"] where random.chance(40) {
      members.append((name, random.chance(15) ? .null : .bool(random.chance(70))))
    }
    if random.chance(30) {
      let levels = ["aucune", "niveau-3", "niveau-4"]
      members.append(
        ("qualification", random.chance(15) ? .null : .string(random.pick(levels))))
    }
    return [("traits", .object(members))]
  }

  mutating func action(_ action: String, on day: Day) -> OwnKeys {
    var own: OwnKeys = [("action", .string(action))]
    own.append(("title", .string(random.pick(["Bus", "Étape", "Quartier libre"]) + " " + action)))
    own += optional("kind", ["raccrochage", "raccrochage", "extra-muros", "autre"], percent: 70)
    own += optionalList("approaches", ["maraude", "vehicule"], percent: 60)
    own += optionalList("programmes", Self.programmes, percent: 50)
    own += optionalList("leads", Self.staff, percent: 20)
    if random.chance(30) {
      let end = day.adding(days: random.within(-20...length))
      own.append(("until", .string(end.text)))
    }
    own += optional("commune", Self.communes, percent: 15)
    if random.chance(35) {
      let named = random.some(Self.partners, percent: 50)
      let entries = named.map { partner -> WrittenValue in
        .object([("partner", .string(partner)), ("level", .string("coordination"))])
      }
      own.append(("partners", .list(entries)))
    }
    return own
  }

  mutating func closing(_ action: String) -> OwnKeys {
    [("action", .string(action))] + optional("reason", ["terminee"], percent: 30)
  }
}
