extension Export {
  func addPaths(of member: Population.Member, level: UInt8, to person: inout ExportedPerson) {
    let stretches = member.pathway.stretches
    for (index, stretch) in stretches.enumerated() {
      let episode = stretch.episode
      let next = stretches.dropFirst(index + 1).first?.episode.firstContact
      let contact = population.ledger.tables.contacts[stretch.firstContact]
      let end = episode.end(request.factsUntil)
      let isWithin = { (day: Day) in episode.firstContact <= day && day < next ?? .distant }
      person.paths.append(
        ExportedPath(
          youth: person.youth.code, rank: index + 1, episode: episode, end: end,
          approach: population.approach(of: contact), action: action(contact.action),
          place: place(of: contact, level: level),
          contacts: member.life.contactDays.count { isWithin($0.on) },
          contactsAfter: episode.mobilised.map { mobilised in
            member.life.contactDays.count { mobilised < $0.on && $0.on <= end }
          },
          attempts: member.life.attempts.count(where: isWithin),
          times: DurationOrigin.allCases.map {
            episode.observation($0, before: next, request.factsUntil)
          }))
    }
  }

  /// Adds steps, exits and returns, by day.
  func addOutcomes(of member: Population.Member, to person: inout ExportedPerson) {
    var outcomes = steps(of: member, person.youth.code)
    for stretch in member.pathway.stretches {
      outcomes += ends(of: stretch.episode, member.life, person.youth.code)
    }
    guard !outcomes.isEmpty else { return }
    let stretches = member.pathway.stretches
    let starts = stretches.map(\.episode.firstContact)
    // In place, so that what one day brings stays in order.
    let order = outcomes.indices.sorted { (outcomes[$0].on, $0) < (outcomes[$1].on, $1) }
    person.outcomes = order.enumerated().map { rank, place in
      var outcome = outcomes[place]
      outcome.rank = rank + 1
      outcome.path = Self.path(of: outcome.on, starts)
      outcome.isMobilised = outcome.path.map { stretches[$0 - 1].episode.mobilised != nil } ?? false
      return outcome
    }
  }

  private func steps(
    of member: Population.Member, _ youth: ExportCode
  ) -> [ExportedOutcome] {
    let tables = population.ledger.tables
    return member.facts.compactMap { fact in
      func outcome(_ kind: ExportedOutcome.Kind) -> ExportedOutcome {
        ExportedOutcome(youth: youth, rank: 0, on: fact.on, isMobilised: false, kind: kind)
      }
      switch fact.content {
      case .welcomed: return outcome(.welcome)
      case .device(let index):
        var device = outcome(.device)
        (device.code, device.within) = (tables.devices[index].code, tables.devices[index].within)
        return device
      case .situation(let code):
        var situation = outcome(.situation)
        situation.code = code
        return situation
      case .referred(let index):
        var referral = outcome(.referral)
        referral.partner = register.code(.partner, tables.referrals[index].partner)
        referral.isAccompaniment = tables.referrals[index].isAccompaniment
        return referral
      case .resolved(let index):
        return outcome(tables.resolutions[Int(index)].arrived ? .arrival : .absence)
      default: return nil
      }
    }
  }

  private func ends(
    of episode: Episode, _ life: Life, _ youth: ExportCode
  ) -> [ExportedOutcome] {
    let exits = episode.exits.map { exit in
      var end = ExportedOutcome(
        youth: youth, rank: 0, on: exit.on, isMobilised: false,
        kind: exit.isEarly ? .earlyExit : .otherExit)
      switch exit.kind {
      case .declared:
        end.evidence = .declared
        end.code = life.exits.first { $0.on == exit.on }?.reason ?? .none
      case .silent(let last):
        end.evidence =
          life.attempts.contains { last < $0 && $0 <= exit.on } ? .unanswered : .unsolicited
      }
      return end
    }
    return exits
      + episode.reprises.map {
        ExportedOutcome(youth: youth, rank: 0, on: $0, isMobilised: false, kind: .resumption)
      }
  }
}
