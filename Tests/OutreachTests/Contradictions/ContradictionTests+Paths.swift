import Outreach
import Testing

/// What no path and no rate can be at once.
extension ContradictionTests {
  @Test(arguments: CountedCarnet.names)
  func `every path is in one state, the open ones counted apart`(name: String) throws {
    let carnet = try CountedCarnet.named(name)
    let (funnel, period) = (carnet.bilan.funnel, carnet.request.period)
    for episode in carnet.people.flatMap(\.episodes) {
      #expect((episode.state == .arrive) == (episode.arrived != nil))
      #expect(episode.state != .situation || (episode.settled != nil && episode.arrived == nil))
      #expect(episode.state != .encours || episode.mobilised != nil)
      #expect(episode.state != .repere || episode.mobilised == nil)
      if let day = episode.mobilised, let arrived = episode.arrived { #expect(day < arrived) }
    }
    let states = Dictionary(grouping: carnet.mobilised, by: \.state).mapValues(\.count)
    #expect(states.values.reduce(0, +) == carnet.mobilised.count)
    #expect(states[.repere] == nil)
    #expect(states[.encours, default: 0] == funnel.fileActive)
    let left = carnet.mobilised.filter { episode in
      episode.mobilised.map(period.contains) == true && episode.state == .sortie
    }
    let rate = try #require(carnet.bilan.rates.first { $0.name == "tauxSortieAnticipee" })
    #expect(rate.numerator == left.count)
    let rest = funnel.nonMobilises
    #expect(
      rest.accesDirect + rest.departs + rest.aRevoir + rest.sansNouvelles
        == carnet.met.count { $0.mobilised == nil })
  }

  @Test(arguments: CountedCarnet.names)
  func `a rate counts some of its base, never another flow`(name: String) throws {
    let carnet = try CountedCarnet.named(name)
    let rates = carnet.bilan.rates
    for rate in rates {
      #expect(0 <= rate.numerator && rate.numerator <= rate.base, "\(rate.name)")
      #expect(rate.observesMoinsDe6Mois <= rate.base, "\(rate.name)")
      #expect((rate.value == nil) == (rate.base == 0), "\(rate.name)")
    }
    #expect(
      rates.map(\.numerator).prefix(2) == [
        carnet.met.count { $0.mobilised != nil }, carnet.met.count { $0.arrived != nil },
      ])
    #expect(
      rates.map(\.base)
        == [carnet.met.count, carnet.met.count, carnet.bilan.funnel.mobilises])
  }

  @Test(arguments: CountedCarnet.names)
  func `those met whose age is known are within the programme's bounds`(name: String) throws {
    let carnet = try CountedCarnet.named(name)
    let programme = carnet.request.programme
    let ages = carnet.people.flatMap(\.ages).compactMap(\.self)
    #expect(ages.allSatisfy { programme.minimumAge ?? 0 <= $0 })
    #expect(ages.allSatisfy { $0 <= programme.maximumAge ?? .max })
  }

  @Test(arguments: CountedCarnet.names)
  func `those outside the public are counted apart, and nobody is in both or in neither`(
    name: String
  ) throws {
    let carnet = try CountedCarnet.named(name)
    for person in carnet.people {
      let (isMet, isOutside) = (!person.episodes.isEmpty, person.outsider != nil)
      #expect(!(isMet && isOutside))
      #expect((isMet || isOutside) == !person.contactDays.isEmpty)
    }
    let outsiders = carnet.bilan.funnel.horsPublic
    #expect(outsiders.age + outsiders.criteres + outsiders.dejaSuivis == outsiders.total)
    #expect(
      outsiders.total
        == carnet.people.count { $0.outsider.map(carnet.request.period.contains) == true })
  }
}
