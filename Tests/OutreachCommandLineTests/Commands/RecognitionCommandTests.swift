import OutreachCommandLine
import TestSupport
import Testing

/// Knowing a youth again while a contact is noted.
struct RecognitionCommandTests {
  private static let known = [
    "noter --nouveau --alias Yaya --age 17 --genre H --date 3/9 --lieu Gare",
    "noter --nouveau --alias Zineb --age 20 --genre F --date 4/9 --lieu Gare",
  ]
  private static let question =
    "C’est elle ou lui~? [1 ou o~: oui~; n~: nouveau·elle~; Entrée~: abandonner] "

  @Test func `a name a little changed is asked about, and taken by one key`() throws {
    let (outcome, added) = try Typing.run(
      "noter --jeune - --date hier --couleur non", after: Self.known, typing: "Yahya\nquoi\no\n")
    #expect(
      outcome.output
        == noBreak(
          """
          1. S0FC «~Yaya~»~: surnom qui s’écrit presque pareil~; vu il y a 5 semaines
          (Gare) par vous~; 17-18~ans~; H
          enregistré~: contact du mercredi 14 octobre 2026 (hier), jeune S0FC
            2e contact~: mobilisé (repéré le 3 septembre 2026)
            01M4ZCMEHR9XJDG6MD5DD491DC
            (pour annuler~: allervers annuler 01M4ZCMEHR9XJDG6MD5DD491DC)

          """))
    #expect(
      outcome.error
        == noBreak(
          "jeune~: \(Self.question)Répondre par un numéro ou une lettre\n\(Self.question)"))
    #expect(added.map { $0.prefix(12) } == ["contact-made"])
  }

  @Test func `somebody else of the same name is new, and known not to be the same`() throws {
    let (outcome, added) = try Typing.run(
      "noter --jeune - --date hier --couleur non", after: Self.known, typing: "Yahya\nn\n")
    #expect(outcome.status == .done)
    #expect(
      added.map { $0.split(separator: ",")[0] } == [
        "youth-registered", "youths-distinct", "contact-made", "identity",
      ])
    #expect(added.last?.hasSuffix("alias:Yahya") == true)
  }

  @Test func `a new youth who looks like somebody known is asked about`() throws {
    let command = "noter --nouveau --alias Yahya --age 17 --genre H --lieu gare --date hier"
    let same = try Typing.run(command, after: Self.known, typing: "1\n")
    #expect(same.outcome.output.contains("2e contact"))
    #expect(
      same.added.map { $0.split(separator: ",")[0] } == [
        "youth-described", "contact-made", "identity",
      ])
    let other = try Typing.run(command, after: Self.known, typing: "n\n")
    #expect(other.outcome.output.contains("(nouveau)"))
    #expect(
      other.added.map { $0.split(separator: ",")[0] }
        == ["youth-registered", "youths-distinct", "contact-made", "identity"])
    for typed in ["\n", ""] {
      let left = try Typing.run(command, after: Self.known, typing: typed)
      #expect(left.outcome.status == .badData)
      #expect(left.added == [])
    }
  }

  @Test func `nobody is asked where nobody answers, a reminder without a name is left`() throws {
    let (outcome, added) = try Typing.run(
      "noter --nouveau --alias Yahya --age 17 --genre H --lieu gare --date hier",
      after: Self.known, typing: "", isTyped: false)
    #expect(added.count == 3)
    #expect(
      outcome.error
        == noBreak(
          "rappel~: S0FC lui ressemble (surnom qui s’écrit presque pareil~; vu il y a 5 semaines"
            + " (Gare) par vous~; 17-18~ans~; H~; même lieu ou quartier). Si c’est la même personne~:"
            + " allervers doublon 91DC S0FC --meme\n"))
  }

  @Test func `a stranger is asked about nobody`() throws {
    let (outcome, added) = try Typing.run(
      "noter --nouveau --alias Bakary --age 24 --genre H --date hier", after: Self.known, typing: ""
    )
    #expect(outcome.status == .done)
    #expect(outcome.error == "")
    #expect(added.count == 3)
  }

  @Test func `somebody without a name is given one to be called by`() throws {
    let (outcome, added) = try Typing.run("noter --nouveau --date hier", after: [], typing: "")
    let code = try #require(outcome.output.firstMatch(of: #/à\sappeler\s«.(\w{4}-\w{4}).»/#)?.1)
    #expect(added.last?.hasSuffix("alias:" + code) == true)
    let again = try Typing.run(
      "noter --jeune - --date hier --couleur non", after: ["noter --nouveau --date 3/9"],
      typing: "\(code.lowercased())\n")
    #expect(again.outcome.status == .badData || again.outcome.output.contains("2e contact"))
  }
}
