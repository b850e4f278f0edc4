import Outreach
import Testing

/// A bilan whose look-alikes are taken for one person: everything is computed again, nothing subtracted.
struct BilanDoublesTests {
  private func doubles(_ lines: [String], _ pairs: [(String, String)]) throws -> [Int] {
    let shipped = try #require(Programme.shipped.first { $0.id == "standard" })
    let programme = try Programme(json: JSONValue(json: Array(shipped.json.utf8)))
    let from = try #require(Day(iso: "2025-01-01"))
    let to = try #require(Day(iso: "2025-12-31"))
    let period = try #require(Period(from: from, to: to))
    let request = ReportRequest(programme: programme, period: period)
    let ledger = Ledger(
      lines.enumerated().map { number, line in
        #"{"v":1,"id":"e\#(number)","at":"2025-12-30T12:00:00.000Z","by":"a","#
          + line.replacing("'", with: "\"") + "}"
      })
    let plain = Bilan(ledger, request)
    let bilan = Bilan(ledger, request, lookAlikes: pairs)
    #expect(plain.doubles == nil && plain.funnel == bilan.funnel)
    let doubles = try #require(bilan.doubles)
    #expect(doubles.pairs == pairs.count)
    return [
      plain.funnel.reperes, doubles.reperesAtLeast, plain.funnel.mobilises,
      doubles.mobilisesAtMost,
    ]
  }

  private func contact(_ youth: String, _ day: String) -> String {
    "'type':'contact-made','on':'2025-\(day)','youth':'\(youth)'"
  }

  @Test func `two first contacts become a second one`() throws {
    let lines = [contact("a", "03-01"), contact("b", "04-01")]
    #expect(try doubles(lines, [("a", "b")]) == [2, 1, 0, 1])
    #expect(try doubles(lines, []) == [2, 2, 0, 0])
  }

  @Test func `two pairs that share one make one person of three`() throws {
    let lines = [contact("a", "03-01"), contact("b", "04-01"), contact("c", "05-01")]
    #expect(try doubles(lines, [("a", "b"), ("b", "c")]) == [3, 1, 0, 1])
    #expect(try doubles(lines, [("a", "b"), ("b", "c"), ("a", "c")]) == [3, 1, 0, 1])
  }

  @Test func `two mobilised who are one make one mobilised fewer`() throws {
    let lines = ["03-01", "03-08"].flatMap { [contact("a", $0), contact("b", $0)] }
    #expect(try doubles(lines, [("a", "b")]) == [2, 1, 2, 1])
  }

  @Test func `the birth of one puts the other out of the public`() throws {
    let lines = [
      contact("a", "03-01"), contact("b", "04-01"),
      "'type':'youth-described','on':'2025-04-01','youth':'b','birth':'1990'",
    ]
    #expect(try doubles(lines, [("a", "b")]) == [1, 0, 0, 0])
  }

  @Test func `the welcome of one comes before the second contact of both`() throws {
    let lines = [
      contact("a", "03-01"), contact("b", "04-01"), contact("b", "04-08"),
      "'type':'youth-welcomed','on':'2025-03-15','youth':'a'",
    ]
    // Apart, one has direct access and the other is mobilised; together, direct access came first.
    #expect(try doubles(lines, [("a", "b")]) == [2, 1, 1, 0])
  }
}
