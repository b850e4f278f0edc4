import Outreach
import Testing

/// Codes of youths, and the events about each.
struct KnownYouthsTests {
  private static func youths(_ lives: String...) -> KnownYouths {
    let ledger = Ledger(lives: lives)
    return KnownYouths(ledger, LiveEvents(ledger, knownUntil: nil))
  }

  @Test func `the shortest end of four characters or more tells a youth from all others`() {
    let youths = Self.youths(
      "01AAAA7K3Q 2020-01-01", "01BBBA7K3Q 2020-01-01", "01BBBA7K3R 2020-01-01", "7k3q 2020-01-01",
      "a 2020-01-01")
    let codes = [
      "01AAAA7K3Q": "AA7K3Q", "01BBBA7K3Q": "BA7K3Q", "01BBBA7K3R": "7K3R", "7k3q": "7k3q",
      "a": "a",
      "new-3Q": "w-3Q", "00BBBA7K3R": "0BBBA7K3R", "A7K3Q": "A7K3Q",
    ]
    for (youth, code) in codes { #expect(youths.shortestEnd(of: youth) == code) }
  }

  @Test func `an end is found in capitals and small letters, in order of id`() {
    let youths = Self.youths(
      "y2-7k3q 2020-01-01", "y1-7K3Q 2020-01-01", "y3-7K3R 2020-01-01", "3Q 2020-01-01")
    #expect(youths.ids(endingWith: "7K3q") == ["y1-7K3Q", "y2-7k3q"])
    #expect(youths.ids(endingWith: "q") == ["3Q", "y1-7K3Q", "y2-7k3q"])
    #expect(youths.ids(endingWith: "x7K3Q") == [])
  }

  @Test func `a youth is known while one of the events about them stands`() {
    let line =
      #"{"v":1,"id":"r","type":"event-retracted","at":"2030-01-01T00:00:00Z","by":"a","target":"e1"}"#
    func event(_ id: String, _ youth: String) -> String {
      #"{"v":1,"id":"\#(id)","type":"contact-made","at":"2030-01-01T00:00:00Z","by":"a","on":"2020-01-01","youth":"\#(youth)"}"#
    }
    let ledger = Ledger([event("e1", "x"), event("e2", "y"), line, event("e3", "y")])
    let youths = KnownYouths(ledger, LiveEvents(ledger, knownUntil: nil))
    #expect(youths.ids == ["y"])
    #expect(youths.places(of: "y") == [1, 3])
    #expect(["x", "y", "a", "z"].map(youths.contains) == [false, true, false, false])
  }

  @Test func `a name with a digit may begin with another name`() throws {
    let name = try #require(NumberedName("KA-7q"))
    #expect(
      ["Ka", "ka7Q", "k", "..", "K7", "ka7qx", "q"].map(name.mayBegin)
        == [true, true, true, true, false, false, false])
    #expect((NumberedName("Yaya") == nil))
  }
}
