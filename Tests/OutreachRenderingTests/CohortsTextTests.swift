import Outreach
import OutreachRendering
import Testing

struct CohortsTextTests {
  // Twelve youths met in January, one in March, each met again two weeks later but for the last.
  private static let lines =
    (1...12).flatMap { youth in
      ["2025-01-\(youth + 10)", "2025-01-\(youth + 15)"].map { contact(youth, $0) }
    } + [contact(13, "2025-03-20")]

  private static func contact(_ youth: Int, _ day: String) -> String {
    #""type":"contact-made","on":"\#(day)","youth":"y\#(youth)""#
  }

  // The lines between the title of the first table and what follows the tables.
  private static func table(
    _ horizons: [Int], from: String = "2025-01-01", to: String = "2025-03-31", until: String
  ) throws -> String {
    let example = try Example(lines, from: from, to: to, factsUntil: until)
    var request = example.request
    request.programme.horizons = horizons
    let text = Example.visible(Cohorts(example.ledger, request).page().text)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 && $0.last != " " })
    let title = text.contains("Mobilisés, par") ? "Mobilisés, par" : "Par mois"
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix(title) }
      .prefix { !$0.hasPrefix("Entrés dans le") && !$0.hasPrefix("Comment lire") }
    return lines.joined(separator: "\n")
  }

  @Test
  func `One horizon: a share beside its number, a fraction while the month is not all observed`()
    throws
  {
    #expect(
      try Self.table([2], until: "2025-03-20") == """
        Mobilisés, par mois de premier contact
        ──────────────────────────────────────
                       n  à 2~mois
          janv.~2025  12     10/10
          févr.~2025   0
          mars~2025    1         –
          Ensemble
            part           100,0~%
            nombre              10
            base                10

        """)
  }

  @Test func `Many horizons are shared among tables that fit`() throws {
    #expect(
      try Self.table([1, 2, 3, 4, 5, 6, 9, 12], until: "2025-04-20") == """
        Mobilisés, par mois de premier contact
        ──────────────────────────────────────
                       n    à 1~mois    à 2~mois  à 3~mois  à 4~mois
          janv.~2025  12  12~(100~%)  12~(100~%)     10/10         –
          févr.~2025   0
          mars~2025    1     0~(0~%)           –         –         –
          Ensemble
            part              92,3~%     100,0~%   100,0~%         –
            nombre                12          12        10         –
            base                  13          12        10         0

                       n  à 5~mois  à 6~mois  à 9~mois  à 12~mois
          janv.~2025  12         –         –         –          –
          févr.~2025   0
          mars~2025    1         –         –         –          –
          Ensemble
            part                 –         –         –          –
            nombre               –         –         –          –
            base                 0         0         0          0

        """)
  }

  @Test func `Without horizons the months and their n alone`() throws {
    #expect(
      try Self.table([], until: "2025-04-20") == """
        Par mois de premier contact
        ───────────────────────────
                       n
          janv.~2025  12
          févr.~2025   0
          mars~2025    1

        """)
  }

  @Test func `Months without anyone are one line from three on, those to come another`() throws {
    #expect(
      try Self.table([1], from: "2023-11-01", to: "2026-02-28", until: "2025-12-15") == """
        Mobilisés, par mois de premier contact
        ──────────────────────────────────────
                       n    à 1~mois
          novembre~2023 à décembre~2024~: aucun premier contact
          janv.~2025  12  12~(100~%)
          févr.~2025   0
          mars~2025    1     0~(0~%)
          avril à décembre~2025~: aucun premier contact
          janvier à février~2026~: après l’arrêt des faits
          Ensemble
            part              92,3~%
            nombre                12
            base                  13

        """)
  }
}
