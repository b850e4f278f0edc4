import Outreach
import OutreachRendering
import Testing

/// The published documents contradict themselves in 28 places. For each that concerns a figure: the figure of ours
/// that cannot, and the test that holds it, on every carnet of `CountedCarnet`.
///
/// |    | what was published                                         | what cannot contradict itself here                                  | test |
/// |----|------------------------------------------------------------|---------------------------------------------------------------------|------|
/// | 1  | 3,089 + 945 given as 4,030                                 | a total is the sum of its exclusive rows; a youth of two rows is one person | `a total is the sum…` |
/// | 2  | a 31 November                                              | a day that does not exist is in no figure, and is told             | `a day that does not exist…` |
/// | 3  | "among them", then shares of everybody                     | every printed percentage stands beside its base                     | `every percentage…` |
/// | 4  | 60 + 43 + 39 % of choices, then of youths                  | lists that overlap say that their rows do not add up, others do     | `rows that overlap…` |
/// | 5  | three words for one thing                                  | one definition a word, under every programme                        | `each word…` |
/// | 6  | 47 % in the text, 69 % in the table (frequency)            | classes add up to all, and text, csv and JSON give one figure       | `every class of frequency…` |
/// | 7  | within 3 months 26 %, within 12 months 22 %                | bands are exclusive; what is reached by a horizon stays reached     | `what is reached…`, `each trait…` |
/// | 8  | 30 % in the text, 38 % in the table                        | a figure of the text is the one of the JSON and of the csv          | `the text, the csv…` |
/// | 9  | qualifications that overlap and add up to 99               | a youth has one value of a trait, and the values add up to the base | `each trait…` |
/// | 10 | no band for those aged 26                                  | age bands are exclusive and exhaustive                              | `every age…` |
/// | 11 | 490 youths or 487 situations                               | events and persons are two columns; none is more than it can be     | `youths and situations…` |
/// | 12 | the best situation, or several                             | every situation is counted, the one that ends the path once         | `several situations…` |
/// | 13 | durations of all, of those arrived, of those still open    | bins and states are exclusive and exhaustive, the open ones apart   | `every mobilised path…`, `those not observed…` |
/// | 14 | two ends of a path                                         | one end a path, the droit commun before all                         | `every path is in one state…` |
/// | 15 | 394 or more than 380 partners; 3 or 3½ years               | counts are exact and the days are printed                           | `the days and definitions…`, `the text, the csv…` |
/// | 16 | two rates of two definitions side by side                  | a rate is of its own base, under a programme and version that it names | `a rate counts…`, `the days and definitions…` |
/// | 17 | 18 of 26 detailed, 59 of 98 without a word                 | those of whom nothing is known are a row, and rows cover everybody  | `a total is the sum…`, `each trait…` |
/// | 21 | not in employment, by two definitions and two sets of ages | an unknown answer is neither yes nor no; criteria are the programme's | `each trait…`, `those outside…` |
/// | 22 | from 17, from 17½, "minors"                                | everyone met whose age is known is within the programme's bounds    | `those met…` |
/// | 23 | 90 % of 12                                                 | a percentage is that of two whole numbers, to its last digit        | `every percentage…` |
/// | 26 | 53 bodies, of which 52; everyone welcome, or not           | those outside the public are counted, apart, and nobody is in both  | `those outside…` |
/// | 28 | "mostly women": 53 %                                       | women, men and others add up to the base                            | `each trait…` |
///
/// Those that concern no figure of ours: 18 (since when an action exists), 24 and 25 (dates of a text) are facts of
/// documents; 19 (names of partners spelt several ways) is a matter of entry, held by the partner commands; 20 (the
/// numbering of an annex) and 27 (a success called mixed) are prose, of which a report has none.
struct ContradictionTests {
  @Test(arguments: CountedCarnet.names)
  func `a total is the sum of its exclusive rows, the unknown one included`(name: String) throws {
    let carnet = try CountedCarnet.named(name)
    let dimensions: [Outreach.Dimension] =
      CountedCarnet.small.contains(name)
      ? Dimension.allCases.filter { ![.conseiller, .zone, .placeZone].contains($0) }
      : [.lien]
    for bilan in [carnet.bilan] + dimensions.map({ carnet.bilan(by: $0) }) {
      let by = bilan.by?.rawValue ?? ""
      let rows = bilan.breakdown
      #expect(rows.map(\.reperes).reduce(0, +) == bilan.funnel.reperes, "\(by)")
      #expect(rows.map(\.mobilises).reduce(0, +) == bilan.funnel.mobilises, "\(by)")
      #expect(
        rows.map(\.droitCommun).reduce(0, +) == bilan.funnel.droitCommun, "\(by)")
      #expect(
        rows.map(\.sortiesAnticipees).reduce(0, +) == bilan.funnel.sortiesAnticipees,
        "\(by)")
      #expect(Set(rows.map(\.value)).count == rows.count, "\(by)")
    }
    let funnel = carnet.bilan.funnel
    #expect(funnel.apresMobilisation + funnel.accesDirect == funnel.droitCommun)
    #expect(
      funnel.declarees + funnel.sansReponse + funnel.sansSollicitation
        == funnel.sortiesAnticipees)
    let persons = carnet.people.filter { person in
      person.episodes.contains { carnet.request.period.contains($0.firstContact) }
    }
    #expect(funnel.personnes == persons.count)
    #expect(funnel.reperes == carnet.met.count)
    let kinds = carnet.bilan.activity.actionsParNature
    #expect(kinds.map(\.count).reduce(0, +) == carnet.bilan.activity.actionsActives)
  }

  @Test func `a day that does not exist is in no figure, and is told`() throws {
    func contact(_ id: String, _ day: String) -> String {
      #"{"v":1,"id":"\#(id)","type":"contact-made","at":"2021-12-01T00:00:00Z","by":"a","#
        + #""on":"\#(day)","youth":"y-\#(id)"}"#
    }
    let period = Period(
      from: try #require(Day(iso: "2019-12-01")), to: try #require(Day(iso: "2021-12-31")))
    let carnet = CountedCarnet(
      Ledger([contact("a", "2021-11-30"), contact("b", "2021-11-31")]),
      ReportRequest(programme: try .named("standard"), period: try #require(period)))
    #expect(carnet.bilan.funnel.reperes == 1)
    #expect(carnet.bilan.activity.contacts == 1)
    #expect(carnet.cohorts.rows.filter { $0.n > 0 }.map(\.month.iso) == ["2021-11"])
    #expect(carnet.bilan.quality.setAside == 1)
    #expect(carnet.cohorts.page().text.contains("Attention\u{A0}: 1\u{A0}ligne mise de côté"))
  }

  @Test(arguments: CountedCarnet.small)
  func `rows that overlap add up to no less, and say so; others never do`(name: String) throws {
    let carnet = try CountedCarnet.named(name)
    for by in Outreach.Dimension.allCases {
      let bilan = carnet.bilan(by: by)
      guard !bilan.breakdown.isEmpty else { continue }
      let sum = bilan.breakdown.map(\.reperes).reduce(0, +)
      let overlaps = [.conseiller, .zone, .placeZone].contains(by)
      #expect(overlaps ? sum >= bilan.funnel.reperes : sum == bilan.funnel.reperes, "\(by)")
      // Whatever the wrapping.
      let text = bilan.page().text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains("elles ne s’additionnent pas.") == overlaps, "\(by)")
      #expect(text.contains("Chaque parcours est dans une seule ligne.") == !overlaps, "\(by)")
    }
  }

  @Test(arguments: Programme.shipped.map(\.id))
  func `each word is defined once, under every programme`(id: String) throws {
    let terms = try Programme.named(id).definitions().map(\.term)
    #expect(Set(terms).count == terms.count)
    #expect(terms.contains("Mobilisé·e"))
    #expect(!terms.contains { $0.hasPrefix("Raccroch") || $0.hasPrefix("Rattach") })
  }

  @Test(arguments: CountedCarnet.names)
  func `what is reached by a horizon stays reached at the next`(name: String) throws {
    let rows = try CountedCarnet.named(name).cohorts.rows
    for row in rows {
      for (near, far) in zip(row.horizons, row.horizons.dropFirst()) {
        #expect(near.mature >= far.mature, "\(row.month.iso)")
        guard near.mature == far.mature else { continue }
        #expect(near.mobilises <= far.mobilises, "\(row.month.iso)")
        #expect(near.droitCommun <= far.droitCommun, "\(row.month.iso)")
      }
    }
  }

  @Test(arguments: CountedCarnet.names)
  func `those not observed until a horizon are in no share of it`(name: String) throws {
    let carnet = try CountedCarnet.named(name)
    for row in carnet.cohorts.rows {
      let met = carnet.met.filter { $0.firstContact.yearMonth == row.month }
      #expect(row.n == met.count)
      for horizon in row.horizons {
        let observed = met.filter {
          $0.firstContact.adding(months: horizon.months) <= carnet.request.factsUntil
        }
        #expect(horizon.mature == observed.count)
        #expect(horizon.mobilises <= horizon.mature && horizon.droitCommun <= horizon.mature)
        #expect((horizon.mobilisedShare == nil) == observed.isEmpty)
      }
    }
  }

  @Test(arguments: CountedCarnet.names)
  func `each trait has exclusive values, which add up to those who answered`(name: String) throws {
    let bilan = try CountedCarnet.named(name).bilan
    for (rows, total) in [
      (bilan.profileReperes, bilan.funnel.reperes),
      (bilan.profileMobilises, bilan.funnel.mobilises),
    ] {
      for (trait, values) in Dictionary(grouping: rows, by: \.trait) {
        #expect(Set(values.map(\.value)).count == values.count, "\(trait)")
        #expect(Set(values.map(\.base)) == [values.map(\.count).reduce(0, +)], "\(trait)")
        #expect(values[0].base <= total, "\(trait)")
      }
    }
  }

  @Test func `every age is in one band, and no band leaves a hole`() {
    let bands = (0...120).map { AgeBand($0) }
    #expect(bands[17] == .minor && bands[18] == .young && bands[25] == .young)
    #expect(bands[26] == .older && bands[30] == .older)
    // In order, without coming back: each band is one run of ages.
    let runs = zip(bands, bands.dropFirst()).count { $0 != $1 }
    #expect(runs == AgeBand.allCases.count - 1)
    #expect(Set(bands) == Set(AgeBand.allCases))
  }

  @Test(arguments: CountedCarnet.names)
  func `youths and situations are two counts, neither more than it can be`(name: String) throws {
    let carnet = try CountedCarnet.named(name)
    let paths = carnet.people.count { person in
      person.episodes.contains { $0.mobilised != nil || $0.arrived != nil }
    }
    for row in carnet.bilan.devices + carnet.bilan.situations {
      #expect(1 <= row.persons && row.persons <= row.events, "\(row.code)")
      #expect(row.persons <= paths, "\(row.code)")
      #expect(row.eventsMobilises <= row.events, "\(row.code)")
      #expect(row.personsMobilises <= min(row.persons, row.eventsMobilises), "\(row.code)")
    }
    let text = carnet.bilan.page().text
    if !carnet.bilan.situations.isEmpty {
      #expect(text.contains("faits  mobilisés  personnes  mobilisés"))
    }
  }

  @Test func `several situations of a youth are all counted, the one that ends the path once`()
    throws
  {
    func event(_ id: Int, _ on: String, _ rest: String) -> String {
      #"{"v":1,"id":"e\#(id)","at":"2026-01-01T00:00:00Z","by":"a","on":"\#(on)","youth":"y",\#(rest)}"#
    }
    let contact = #""type":"contact-made""#
    let found = #""type":"situation-found","situation":"#
    let lines = [
      event(1, "2025-01-10", contact), event(2, "2025-01-20", contact),
      event(3, "2025-02-01", found + #""pmsmp""#), event(4, "2025-03-01", found + #""emploi""#),
      event(5, "2025-06-01", found + #""emploi""#), event(6, "2025-07-01", found + #""formation""#),
    ]
    let period = Period(
      from: try #require(Day(iso: "2025-01-01")), to: try #require(Day(iso: "2025-12-31")))
    let bilan = Bilan(
      Ledger(lines),
      ReportRequest(programme: try .named("standard"), period: try #require(period)))
    #expect(bilan.situations.map(\.code) == ["emploi", "formation", "pmsmp"])
    #expect(bilan.situations.map(\.events) == [2, 1, 1])
    #expect(bilan.situations.map(\.persons) == [1, 1, 1])
    #expect(bilan.funnel.enSituation == 1)
  }
}
