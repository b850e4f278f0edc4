extension Export {
  /// The rows of one person.
  func person(_ member: Population.Member, _ coded: CodedSubject) -> ExportedPerson {
    let profile = coded.subject.profile(request.detail, level: coded.level)
    let said = coded.subject.isOpposed ? Descriptions() : member.life.descriptions
    var link = Symbol.none
    if case .symbol(let known) = said.value(.link, at: request.factsUntil) { link = known }
    var person = ExportedPerson(
      youth: ExportedYouth(
        code: coded.code, gender: profile.gender, birth: profile.birth, place: profile.place,
        link: link, traits: said.traits(at: request.factsUntil),
        paths: member.pathway.stretches.count, outsider: member.pathway.outsider,
        isOpposed: coded.subject.isOpposed))
    addContacts(of: member, level: coded.level, to: &person)
    addPaths(of: member, level: coded.level, to: &person)
    addOutcomes(of: member, to: &person)
    return person
  }

  private func addContacts(
    of member: Population.Member, level: UInt8, to person: inout ExportedPerson
  ) {
    let starts = member.pathway.stretches.map(\.episode.firstContact)
    var counted: Day?
    for fact in member.facts {
      switch fact.content {
      case .contact(let index):
        let contact = population.ledger.tables.contacts[index]
        let counts =
          counted != fact.on
          && population.rules.isCandidate(contact, on: fact.on, population.actions)
        if counts { counted = fact.on }
        add(
          contact, on: fact.on, counts: counts, path: Self.path(of: fact.on, starts),
          level: level, to: &person)
      case .attempted:
        person.youth.attempts += 1
        person.attempts.append(
          ExportedAttempt(
            youth: person.youth.code, rank: person.youth.attempts, on: fact.on,
            path: Self.path(of: fact.on, starts)))
      default: continue
      }
    }
  }

  private func add(
    _ contact: ContactCircumstances, on day: Day, counts: Bool, path: Int?, level: UInt8,
    to person: inout ExportedPerson
  ) {
    let isWithYouth = population.rules.isWithYouth(contact)
    if isWithYouth {
      person.youth.contacts += 1
      person.youth.firstContact = person.youth.firstContact ?? day
      person.youth.lastContact = day
    } else {
      person.youth.relatives += 1
    }
    let details = population.ledger.tables.contactDetails[contact.details]
    person.contacts.append(
      ExportedContact(
        youth: person.youth.code, rank: person.contacts.count + 1, on: day,
        isWithYouth: isWithYouth, counts: counts, path: path, action: action(contact.action),
        session: session(details.session), approach: population.approach(of: contact),
        place: place(of: contact, level: level),
        staff: population.ledger.tables[contact.staff].count,
        partners: partners(contact.partners), details: details))
  }

  /// Where a contact took place, as far as the export tells it of that person.
  func place(of contact: ContactCircumstances, level: UInt8) -> ExportedPlace {
    ExportedPlace(
      commune: contact.commune, area: contact.area, zones: contact.zones,
      request.detail.coarser(by: level).place, asked: request.detail.place)
  }

  /// The path that a day belongs to, from 1; `nil` before the first of those that `starts` begin.
  static func path(of day: Day, _ starts: [Day]) -> Int? {
    let begun = starts.count { $0 <= day }
    return begun == 0 ? nil : begun
  }
}
