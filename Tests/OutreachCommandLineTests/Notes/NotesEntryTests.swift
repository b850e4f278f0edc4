import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// `noter --depuis` at a terminal: what its answers write.
struct NotesEntryTests {
  private static let before = [
    "creer carnet --structure ML", "action ouvrir maraude-nord --titre Nord --date 2026-01-05",
    "noter --nouveau --alias Yaya --age 17 --genre H --date 2026-01-15 --action maraude-nord",
    "noter --nouveau --alias Yaya --age 24 --genre H --date 2026-01-16 --action maraude-nord",
    "noter --nouveau --alias Zineb --age 20 --genre F --date 2026-01-16 --action maraude-nord",
  ]

  // What the notes add to the carnet as `keys` answer, ids by a word each.
  private static func added(
    _ notes: String, _ keys: [String], after lines: [String] = []
  ) throws -> [String] {
    try Session.with(before + lines) { session, carnet in
      try notes.write(toFile: carnet + "/notes.txt", atomically: true, encoding: .utf8)
      let old = Typing.written(carnet)
      _ = screens(typing: keys) { terminal in
        let outcome = session.run(["noter", "--depuis", "notes.txt"], terminal: terminal)
        #expect((outcome.status == .done) == (old != Typing.written(carnet)))
      }
      return zip(old, Typing.written(carnet)).flatMap { $1.dropFirst($0.count) }.map {
        $0.replacing(#/[0-9A-Z]{26}/#, with: "ID").replacing("on:2026-10-15,", with: "")
          .replacing("staff:[amelie]", with: "moi")
      }
    }
  }

  @Test func `a sure line is written as understood, once confirmed`() throws {
    let written = [
      "youth-described,youth:ID,age:20,gender:F",
      "contact-made,youth:ID,moi,themes:[mobilite]", "note,event:ID,youth:ID,text:veut le permis",
    ]
    #expect(try Self.added("Zineb 20 F, veut le permis", ["\r"]) == written)
    #expect(try Self.added("Zineb 20 F, veut le permis", ["n\r"]) == [])
    #expect(try Self.added("Zineb 20 F, veut le permis", ["\u{3}"]) == [])
  }

  @Test func `of two of one name the one chosen is noted, or somebody new, or nobody`() throws {
    let known = try Self.added("yaya", ["2\r", "\r"])
    #expect(known == ["contact-made,youth:ID,moi"])
    let new = try Self.added("yaya", ["n\r", "\r"])
    #expect(
      new == [
        "youth-registered,youth:ID", "youths-distinct,youths:[ID,ID]",
        "youths-distinct,youths:[ID,ID]", "contact-made,youth:ID,moi",
        "identity,youth:ID,alias:yaya",
      ])
    #expect(try Self.added("yaya", ["p\r"]) == [])
  }

  @Test(arguments: [
    "06 11 22 Sami 18 H", "Ines+Kevin ensemble", "Marie et Paul 18", "#rappel", "17 ans H Tom",
  ])
  func `what may be no name, or not the name, is asked about before it makes somebody`(line: String)
    throws
  {
    #expect(try Self.added(line, ["\r"]) == [])
    let asked = try Self.added(line, ["o\r", "\r"])
    #expect(asked.filter { $0.hasPrefix("youth-registered") }.count == 1)
  }

  @Test func `a name of two lines is one youth or two`() throws {
    let one = try Self.added("Lina 17 F\nlina, la grande", ["o\r", "\r"])
    #expect(one.filter { $0.hasPrefix("youth-registered") }.count == 1)
    #expect(one.filter { $0.hasPrefix("contact-made") }.count == 2)
    let two = try Self.added("Lina 17 F\nlina, la grande", ["n\r", "\r"])
    #expect(two.filter { $0.hasPrefix("youth-registered") }.count == 2)
    let first = try Self.added("Lina 17 F\nlina, la grande", ["p\r", "\r"])
    #expect(first.filter { $0.hasPrefix("contact-made") }.count == 1)
  }

  @Test func `what was noted that day is not noted again unless asked for`() throws {
    let noted = ["noter --jeune zineb"]
    #expect(try Self.added("Zineb", ["\r"], after: noted) == [])
    #expect(try Self.added("Zineb", ["o\r", "\r"], after: noted) == ["contact-made,youth:ID,moi"])
    #expect(try Self.added("Zineb", ["\r"]) == ["contact-made,youth:ID,moi"])
  }

  @Test func `somebody said to have been met, by a name nobody has, is asked about`() throws {
    #expect(try Self.added("Momo 19, 2e fois", ["\r"]) == [])
    #expect(
      try Self.added("Momo 19, 2e fois", ["o\r", "\r"]) == [
        "youth-registered,youth:ID,age:19", "contact-made,youth:ID,moi",
        "identity,youth:ID,alias:Momo",
      ])
  }

  @Test func `groups are counted in the open outing, besides those noted`() throws {
    let open = ["terrain ouvrir maraude-nord", "terrain compter --personnes 4 --jeunes 2"]
    let added = try Self.added("Zineb\n3 jeunes au city\n2 personnes du café", ["\r"], after: open)
    #expect(
      added == [
        "contact-made,youth:ID,action:maraude-nord,session:ID,moi",
        "event-corrected,target:ID,with:{session:ID,action:maraude-nord,moi,people:10,youths:6}",
        "note,session:ID,text:3 jeunes au city", "note,session:ID,text:2 personnes du café",
      ])
    #expect(try Self.added("3 jeunes au city", []) == [])
  }

  @Test func `people whose number is not sure are counted as many as is answered`() throws {
    let open = ["terrain ouvrir maraude-nord"]
    func counted(_ notes: String, _ keys: [String]) throws -> [String] {
      try Self.added(notes, keys, after: open).map { $0.replacing(#/^.*moi,|}$/#, with: "") }
    }
    let note = "note,session:ID,text:une dizaine de jeunes"
    #expect(
      try counted("une dizaine de jeunes", ["\r", "\r"]) == ["people:10,youths:10", note])
    #expect(
      try counted("une dizaine de jeunes", ["8\r", "\r"]) == ["people:8,youths:8", note])
    #expect(try counted("une dizaine de jeunes", ["p\r"]) == [])
    #expect(try counted("une dizaine de jeunes", ["0\r"]) == [])
    #expect(
      try counted("quelques jeunes", ["\r", "6\r", "\r"])
        == ["people:6,youths:6", "note,session:ID,text:quelques jeunes"])
  }

  @Test func `a telephone number is kept apart from the note, or left out`() throws {
    let line = "Sami 18 H 06 12 34 56 78, veut le permis"
    let kept = try Self.added(line, ["o\r", "\r"])
    #expect(
      kept.suffix(2) == [
        "identity,youth:ID,alias:Sami,phone:0612345678",
        "note,event:ID,youth:ID,text:veut le permis",
      ])
    let left = try Self.added(line, ["n\r", "\r"])
    #expect(
      left.suffix(2) == [
        "identity,youth:ID,alias:Sami", "note,event:ID,youth:ID,text:veut le permis",
      ])
    #expect(try Self.added(line, ["p\r"]) == [])
    // One of somebody known is said alone.
    let known = try Self.added("Zineb 0612345678", ["o\r", "\r"])
    #expect(known.last == "identity,youth:ID,phone:0612345678")
  }

  @Test func `a name after the age is asked about, then looked for`() throws {
    let new = try Self.added("H 17 Tom2", ["o\r", "o\r", "\r"])
    #expect(new.last == "identity,youth:ID,alias:Tom2")
    let known = try Self.added("20 F Zineb veut le permis", ["o\r", "\r"])
    #expect(
      known == [
        "youth-described,youth:ID,age:20,gender:F", "contact-made,youth:ID,moi,themes:[mobilite]",
        "note,event:ID,youth:ID,text:veut le permis",
      ])
    let unnamed = try Self.added("H 17 Tom2", ["n\r", "\r"])
    #expect(unnamed.filter { $0.hasPrefix("identity") && !$0.contains("Tom2") }.count == 1)
    #expect(unnamed.contains("note,event:ID,youth:ID,text:Tom2"))
  }

  @Test func `18h is an age when it is said so, else an hour of the note`() throws {
    let age = try Self.added("Momo 18h, gare", ["o\r", "\r"])
    #expect(age.first == "youth-registered,youth:ID,age:18,gender:H")
    #expect(age.last == "note,event:ID,youth:ID,text:gare")
    let hour = try Self.added("Momo 18h, gare", ["n\r", "\r"])
    #expect(hour.first == "youth-registered,youth:ID")
    #expect(hour.last == "note,event:ID,youth:ID,text:18h, gare")
  }
}
