import Outreach
import Testing

extension Example {
  /// A year of one Mission Locale: four youths, a relative, two sessions, what became of them.
  static let year = [
    #""type":"action-opened","on":"2025-01-10","action":"a1","title":"Maraude du soir","kind":"extra-muros","approaches":["maraude"]"#,
    #""type":"action-opened","on":"2025-01-10","action":"a2","title":"Café","approaches":["lieu-tiers"]"#,
    #""type":"session-held","on":"2025-02-01","session":"s1","action":"a1","people":1210,"youths":40,"partners":["p1"]"#,
    #""type":"session-held","on":"2025-02-08","session":"s2","action":"a1","status":"annulee""#,
    #""type":"youth-registered","on":"2025-02-01","youth":"y1","birth":"2007-05","gender":"F","traits":{"neet":true,"qualification":"aucune"}"#,
    #""type":"contact-made","on":"2025-02-01","youth":"y1","action":"a1","staff":["amelie-7k3q"]"#,
    #""type":"contact-made","on":"2025-02-15","youth":"y1","action":"a1""#,
    #""type":"device-entered","on":"2025-03-01","youth":"y1","device":"pacea""#,
    #""type":"device-entered","on":"2025-03-10","youth":"y1","device":"garantie-jeunes","within":"pacea""#,
    #""type":"situation-found","on":"2025-06-01","youth":"y1","situation":"emploi""#,
    #""type":"youth-registered","on":"2025-03-01","youth":"y2","age":22,"gender":"H","traits":{"neet":false}"#,
    #""type":"contact-made","on":"2025-03-01","youth":"y2","action":"a2""#,
    #""type":"contact-made","on":"2025-03-20","youth":"y2","with":"proche""#,
    #""type":"contact-made","on":"2025-03-21","youth":"y2""#,
    #""type":"contact-attempted","on":"2025-05-01","youth":"y2","result":"sans-reponse""#,
    #""type":"contact-made","on":"2025-11-03","youth":"y3","approach":"numerique""#,
    #""type":"youth-registered","on":"2025-11-10","youth":"y4","age":31"#,
    #""type":"contact-made","on":"2025-11-10","youth":"y4""#,
    #""type":"youth-welcomed","on":"2025-12-01","youth":"y3""#,
  ]
}

extension Example {
  /// A structure's own code.
  static let night = Vocabulary(own: [JSONMember("nuit", .string("Tournée de nuit"))])

  /// The whole of [IN] Système, restricted to the youths met at night, from a carnet in a poor state.
  static func restricted() throws -> Example {
    let day = try #require(Day(iso: "2022-02-28"))
    let byNight = ReportRequest.Filter(dimension: .approche, code: "nuit")
    let place = ReportRequest.Filter(dimension: .placeZone, code: "frr")
    return try Example(
      [
        #""type":"action-opened","on":"2020-01-10","action":"a1","title":"Ateliers","kind":"raccrochage""#,
        #""type":"contact-made","on":"2020-02-01","youth":"y1","approach":"nuit","zones":["frr","qpv-2024"]"#,
        #""type":"contact-made","on":"2020-02-08","youth":"y1","action":"a1""#,
        #""type":"device-entered","on":"2020-03-10","youth":"y1","device":"garantie-jeunes","within":"pacea""#,
        #""type":"youth-registered","on":"2020-02-01","youth":"y2","age":17,"traits":{"neet":false}"#,
        #""type":"contact-made","on":"2020-02-01","youth":"y2""#,
        #""type":"event-retracted","target":"absent""#,
        #""type":"carrier-pigeon-sent""#,
        #""type":"contact-made","youth":"y2""#,
        "!{", "!{}}", #""type":"contact-attempted","on":"2020-02-09","youth":"y2""#,
      ], programme: "in-systeme", from: "2019-12-01", to: "2021-11-30", by: .placeZone,
      only: [byNight, place],
      vocabulary: night,
      factsUntil: "2021-12-31",
      known: .init(day: day, end: Instant(milliseconds: Int64(Int32.max) * 1000)))
  }
}
