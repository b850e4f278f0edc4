import OutreachCommandLine
import TestSupport
import Testing

/// The morning list, and what is noted on it.
struct CallCommandTests {
  private static let lines = [
    "noter --nouveau --alias Yaya --age 17 --genre H --date 3/9/2026",
    "noter --nouveau --alias Zineb --date 1/3/2026", "noter --jeune Zineb --date 1/5/2026",
    "referent Zineb amelie --date 1/6/2026",
    "tentative Zineb --resultat sans-reponse --date 1/10/2026",
  ]

  private func relances(_ typed: String, isShown: Bool = true, also lines: [String] = []) throws
    -> (outcome: Session.Outcome, added: [String])
  {
    try Typing.run(
      "relances --couleur non", after: Self.lines + lines, typing: typed, isShown: isShown)
  }

  @Test func `a terminal shows the names, and asks what came of trying`() throws {
    let outcome = try relances("").outcome
    #expect(
      outcome.output
        == noBreak(
          """
          Relances du jeudi 15 octobre 2026
          À revoir~: sans contact depuis 3~semaines ou plus, ou pour une raison dite
          dessous. Les premiers à perdre d’abord.

          À vous (1)
          1. QQQP «~Zineb~»~: sortie anticipée le 1er novembre 2026 (dans 17~jours)
              mobilisé·e, sans contact depuis 23~semaines~; passage de relais le 1er juin
              2026, pas revu·e depuis~; 1~tentative depuis, le 1er octobre 2026~;
              référent~: amelie

          Sans référent (1)
          2. S0FC «~Yaya~»~: sans nouvelles le 3 mars 2027
              rencontré une fois, pas revu depuis 6~semaines

          Pas encore informés de leurs droits (2)
            S0FC, QQQP~; le noter~: allervers jeune decrire CODE --informe aujourdhui

          """))
    #expect(
      outcome.error
        == noBreak(
          """
          2~jeunes à revoir, dont 1 perdu·e d’ici un mois si rien ne se passe
          Noter ce qui vient d’être tenté~: un numéro, puis r (sans réponse), m (message laissé), j (joint·e au téléphone) ou v (joint·e, rendez-vous pris)
          Numéro et lettre (Entrée~: fini)~: 

          """))
  }

  @Test(
    arguments: [
      ("1 r\n", ["contact-attempted,result:sans-reponse"]),
      ("1M\n", ["contact-attempted,result:message-laisse"]),
      ("2j\n", ["contact-made,channel:telephone"]),
      (
        "2 v\nbof\n22/10/2026\n",
        ["follow-up-opened,owner:amelie", "contact-made,channel:telephone"]
      ),
      ("1 v\n\n", []), ("0 r\n3 r\nr\n1\n1 x\n", []), ("\n1 r\n", []),
      (
        "1 r\n2 m\n\n",
        ["contact-attempted,result:sans-reponse", "contact-attempted,result:message-laisse"]
      ),
    ] as [(String, [String])])
  func `one line notes what came of it, as the verbs would`(typed: String, recorded: [String])
    throws
  {
    let (outcome, added) = try relances(typed)
    #expect(outcome.status == .done)
    let told = added.map { line in
      line.replacing(#/,on:[\d-]+|,youth:\w+|,due:[\d-]+|,staff:\[amelie\]/#, with: "")
    }
    #expect(told == recorded)
  }

  @Test func `what is noted tells what it did`() throws {
    let output = try relances("2 j\n\n").outcome.output
    #expect(
      output.contains(
        noBreak(
          """
          enregistré~: contact du jeudi 15 octobre 2026 (aujourd’hui), jeune S0FC
            2e contact~: mobilisé (repéré le 3 septembre 2026)

          """)))
  }

  @Test func `whoever was tried this week is put aside, and counted`() throws {
    let outcome = try relances(
      "", also: ["tentative Zineb --resultat sans-reponse --date hier"]
    ).outcome
    #expect(!outcome.output.contains("Zineb"))
    #expect(
      outcome.error.hasPrefix(
        noBreak(
          "1~jeune à revoir~; 1~jeune déjà relancé·e depuis 7 jours (montrer tout~: --tous)\n")))
  }

  @Test func `twenty under a heading are shown, and the others counted`() throws {
    let youths = (1...22).map { "noter --nouveau --alias Bako-\($0) --date \($0)/5/2026" }
    let outcome = try relances("21 r\n22 r\n\n", also: youths).outcome
    // Twenty-two and Yaya are nobody's; the last to be lost are left out.
    #expect(outcome.output.contains(noBreak("\nSans référent (23)\n2. ")))
    #expect(outcome.output.contains(noBreak("\n21. ")))
    #expect(!outcome.output.contains(noBreak("\n22. ")))
    #expect(
      outcome.output.contains(
        noBreak("\n  et 3~autres, moins pressé·es (tout voir~: ajouter -o relances.csv)\n")))
    #expect(outcome.error.hasPrefix(noBreak("24~jeunes à revoir, dont ")))
    #expect(outcome.error.contains("ce n’est pas un numéro de 1 à 21, puis r, m, j ou v"))
    let everybody = try Typing.run(
      "relances --tous --couleur non", after: Self.lines + youths, typing: "", isShown: true
    ).outcome.output
    #expect(everybody.contains(noBreak("\n24. ")) && !everybody.contains("moins pressé"))
  }

  @Test func `a follow-up is told by the end of its code, which closes it`() throws {
    let lines =
      Self.lines + ["suite --pour amelie --echeance 2/10/2026 --jeune Yaya --date 1/10/2026"]
    let listed = try Typing.run("relances", after: lines, typing: "").outcome.output
    let end = try #require(listed.firstMatch(of: #/suite (\w+) à\sdonner/#)?.1)
    #expect(end.count < 10)
    let sheet = try Typing.run("fiche S0FC", after: lines, typing: "").outcome.output
    #expect(sheet.contains("suite \(end) --faite"))
    let closed = try Typing.run(
      "relances", after: lines + ["suite \(end) --faite"], typing: ""
    ).outcome.output
    #expect(!closed.contains("à donner"))
  }

  @Test(arguments: [
    "relances", "relances --tous", "relances --format csv", "relances --format json", "fiche QQQP",
  ])
  func `no name is said outside a terminal`(command: String) throws {
    let outcome = try Typing.run(
      command, after: Self.lines, typing: "", isTyped: false, isShown: false
    ).outcome
    #expect(outcome.output.contains("QQQP"))
    #expect(!(outcome.output + outcome.error).contains("Zineb"))
  }

  @Test func `the sheet on a terminal has the names, the numbers and the notes`() throws {
    let outcome = try Typing.run(
      "fiche QQQP",
      after: Self.lines + ["jeune decrire QQQP --prenom Zineb --telephone 0600000000"], typing: ""
    ).outcome
    #expect(outcome.error == "")
    #expect(
      outcome.output.hasPrefix(
        noBreak(
          """
          Fiche du jeune QQQP (01M4ZCMDJG7M4W5MS6W02NQQQP)
            surnom~: Zineb
            prénom~: Zineb
            téléphone~: 0600000000

          Parcours

          """)))
  }
}
