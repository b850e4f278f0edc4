import Outreach
import Testing

struct LineReadingTests {
  private static let head =
    #""v":1,"id":"E1","at":"2026-10-14T16:20:05.123Z","by":"amelie","on":"2026-10-14""#

  private static func problems(_ line: String) -> [LineFinding.Problem] {
    Ledger([
      line,
      #"{"v":1,"id":"Z","type":"youth-welcomed","at":"2026-10-14T16:20:05Z","by":"a","on":"2026-10-14","youth":"Y"}"#,
    ])
    .findings.map(\.problem)
  }

  @Test(arguments: [
    #""type":"contact-made","youth":"Y1""#,
    #""type":"contact-made","youth":"Y1","new-key":{"a":[1]},"minutes":20,"staff":[],"action":null"#,
    #""type":"youth-described","youth":"Y1","birth":"2007-05","age":null,"zones":["frr"],"traits":{"neet":true,"qualification":"niveau-3","housed":null}"#,
    #""type":"session-held","session":"S","action":"A","from":"14:00","people":3,"partners":["P"]"#,
    #""type":"action-opened","action":"A","title":"T","partners":[{"partner":"P","level":"coordination"},{"partner":"Q"}]"#,
    #""type":"contact\u002dmade","youth":"\u0059""#,
    #""type":"contact-made","youth":"Y1","commune":"code non d\u00e9clar\u00e9""#,
  ])
  func `a line of the format is read without remark`(own: String) {
    #expect(Self.problems("{\(Self.head),\(own)}") == [])
  }

  @Test(
    arguments: [
      (#""type":"contact-made""#, .missing(key: "youth")),
      (#""type":"contact-made","youth":null"#, .missing(key: "youth")),
      (#""type":"contact-made","youth":7"#, .wrongKind(key: "youth")),
      (#""type":"contact-made","youth":"a b""#, .wrongKind(key: "youth")),
      (#""type":"contact-made","youth":"Y","minutes":"20""#, .wrongKind(key: "minutes")),
      (#""type":"contact-made","youth":"Y","minutes":1.5"#, .wrongKind(key: "minutes")),
      (#""type":"contact-made","youth":"Y","staff":"amelie""#, .wrongKind(key: "staff")),
      (
        #""type":"contact-made","youth":"\u0059","minutes":"20""#, .wrongKind(key: "minutes")
      ),
      (#""type":"contact-made","youth":"Y","appointment":"oui""#, .wrongKind(key: "appointment")),
      (#""type":"youth-described","youth":"Y","birth":"2007-13""#, .wrongKind(key: "birth")),
      (
        #""type":"youth-described","youth":"Y","lastSeen":"2026-02-30""#,
        .wrongKind(key: "lastSeen")
      ),
      (#""type":"youth-described","youth":"Y","traits":{"neet":1}"#, .wrongKind(key: "traits")),
      (
        #""type":"session-held","session":"S","action":"A","from":"25:00""#, .wrongKind(key: "from")
      ),
      (#""type":"action-opened","action":"A""#, .missing(key: "title")),
      (
        #""type":"action-opened","action":"A","title":"T","partners":[{}]"#,
        .wrongKind(key: "partners")
      ),
      (#""type":"referral-resolved","youth":"Y","target":"R""#, .missing(key: "arrived")),
      (#""type":"youths-linked","youths":["A"]"#, .wrongKind(key: "youths")),
      (#""type":"mentor-met","youth":"Y""#, .unknownType),
      (#""type":"event-retracted","target":"nobody""#, .unresolvedTarget),
      (#""type":"event-corrected","target":"Z","with":{}"#, .missing(key: "youth")),
      (
        #""type":"event-corrected","target":"Z","with":{"youth":"Y","on":"2026"}"#,
        .wrongKind(key: "on")
      ),
      (#""type":"event-corrected","target":"E1","with":{"youth":"Y"}"#, .correctsNoFact),
    ] as [(String, LineFinding.Problem)])
  func `a line that does not fit is listed with its reason`(
    own: String, problem: LineFinding.Problem
  ) {
    #expect(Self.problems("{\(Self.head),\(own)}") == [problem])
  }

  @Test(
    arguments: [
      (#""v":1"#, #""v":2"#, .wrongKind(key: "v")), (#""v":1,"#, "", .missing(key: "v")),
      (#""id":"E1""#, #""id":"é""#, .wrongKind(key: "id")),
      (#"05.123Z"#, "05+02:00", .wrongKind(key: "at")),
      (#""by":"amelie","#, "", .missing(key: "by")),
      (#""on":"2026-10-14""#, #""on":"14/10/2026""#, .wrongKind(key: "on")),
      (#","on":"2026-10-14""#, "", .missing(key: "on")),
    ] as [(String, String, LineFinding.Problem)])
  func `the keys every line shares are required`(
    found: String, replaced: String, problem: LineFinding.Problem
  ) {
    let line = #"{\#(Self.head),"type":"youth-welcomed","youth":"Y"}"#
    #expect(Self.problems(line.replacing(found, with: replaced)) == [problem])
  }

  @Test func `a bad line is damage, unfinished at the end, explained by a seal`() {
    let good = #"{\#(Self.head),"type":"youth-welcomed","youth":"Y"}"#
    let seal =
      #"{"v":1,"id":"S","type":"segment-sealed","at":"2026-10-14T16:20:05Z","by":"a","offset":\#(good.utf8.count + 1),"length":4}"#
    func problems(_ lines: String...) -> [LineFinding.Problem] {
      Ledger(lines).findings.map(\.problem)
    }
    let fault = JSONFault(problem: .unexpectedByte, offset: 0)
    #expect(problems(good, "oups", good.replacing("E1", with: "E2")) == [.damaged(fault)])
    #expect(problems(good, "oups") == [.unfinished])
    #expect(problems(good, "oups", seal) == [.sealed])
    #expect(problems(good, "", "  ", good) == [])
    let long =
      #"{\#(Self.head),"type":"youth-welcomed","youth":"Y","x":"\#(String(repeating: "a", count: 65_536))"}"#
    #expect(problems(long, good) == [.damaged(JSONFault(problem: .tooLong, offset: 0))])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a foreign line of a hundred thousand keys is refused as quickly as any`() {
    let keys = (0..<100_000).map { "\"\($0)\":1" }.joined(separator: ",")
    let problem = LineFinding.Problem.damaged(JSONFault(problem: .tooLong, offset: 0))
    #expect(Ledger(["{\(keys)}", "{}"]).findings.map(\.problem) == [problem, .missing(key: "v")])
  }

  @Test(arguments: ["at", "on"])
  func `a day of ten NULs is damage, in the first line too`(key: String) {
    let nuls = String(repeating: "\u{0}", count: 10)
    let (at, on) = key == "at" ? (nuls, "2026-10-14") : ("2026-10-14", nuls)
    let line =
      #"{"v":1,"id":"01J6Q2H673Y6W7ZE1VTKFC1N9T","type":"youth-welcomed","at":"\#(at)T16:20:05.123Z","by":"a","on":"\#(on)","youth":"Y"}"#
    #expect(Self.problems(line).count == 1)
  }

  @Test func `there is a place for every key`() {
    #expect(EventKey.allCases.count < LineMembers.capacity)
  }

  @Test func `an é of one code point and one of two are different texts`() {
    let lines = ["\u{E9}", "e\u{301}"].map { area in
      #"{\#(Self.head),"type":"youth-described","youth":"Y","area":"\#(area)"}"#
    }
    #expect(
      Ledger(lines).findings.map(\.problem) == [.conflictingIdentifier, .conflictingIdentifier])
  }

  @Test func `two different events of one id are both set aside, three copies of one are one`() {
    let good = #"{\#(Self.head),"type":"youth-welcomed","youth":"Y"}"#
    let other = good.replacing("\"Y\"", with: "\"X\"")
    let ledger = Ledger([good, other])
    #expect(ledger.facts.isEmpty)
    #expect(ledger.findings.map(\.problem) == [.conflictingIdentifier, .conflictingIdentifier])
    #expect(
      Ledger([good, good, good.replacing("}", with: #","n":4,"crc":"00000000"}"#)]).facts.count == 1
    )
  }
}
