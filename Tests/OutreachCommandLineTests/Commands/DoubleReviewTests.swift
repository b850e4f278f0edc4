import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// The review of look-alikes, as a counsellor types it.
struct DoubleReviewTests {
  private static let two = [
    "noter --nouveau --alias Yaya --age 17 --genre H --date 3/9 --lieu gare",
    "noter --nouveau --prenom Yahya --genre H --date hier",
  ]
  private static let question =
    "Même personne~? [o, n~; p ou Entrée~: passer~; <~: paire d’avant~; q~: quitter] "

  private func review(
    _ lines: [String], _ command: String = "doublons --couleur non", typing typed: String,
    isShown: Bool = true, elsewhere: [Int: String] = [:]
  ) throws -> (outcome: Session.Outcome, journal: [String]) {
    try Session.with(["creer carnet --structure Sud"] + lines) { session, carnet in
      let before = session
      let outcome = session.run(
        ShellWords.of(command), input: Data(typed.utf8), isTyped: true, isShown: isShown
      ) { line in
        guard let command = elsewhere[line] else { return }
        var other = before
        _ = other.run(["version"])
        #expect(other.run(ShellWords.of(command)).status == .done)
      }
      #expect(outcome.status == .done)
      let file = carnet + "/journal/amelie-7k3q/2026-10.jsonl"
      let journal = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      let types = journal.map { line in
        String(line.split(separator: "\"type\":\"")[1].prefix { $0 != "\"" })
      }
      return (
        outcome,
        types.filter { $0.hasPrefix("youths-") || $0 == "event-retracted" }
      )
    }
  }

  @Test func `two look-alikes are shown side by side, and linked by a yes`() throws {
    let (outcome, journal) = try review(Self.two, typing: "peut-être\no\n")
    #expect(
      outcome.output
        == noBreak(
          """
          Sont des sosies deux jeunes dont un nom est le même, sonne pareil ou s’écrit
          presque pareil, que rien ne distingue (prénom, nom, naissance ou âge, genre,
          commune~: ce qui est inconnu ne distingue pas), et qui se ressemblent trop pour
          un hasard~: en moyenne, une autre personne du carnet au plus leur ressemblerait
          autant.

          Paire 1 sur 1
                            S0FC                            QQQP
            surnom          Yaya                            ?
            prénom          ?                               Yahya
            âge             17 ans                          ?
            genre           Homme                           Homme
            contacts        1                               1
            1er contact     3 septembre 2026, gare, par     14 octobre 2026, par amelie
                            amelie
            où en est-on    repéré·e, pas encore            repéré·e, pas encore
                            mobilisé·e                      mobilisé·e
            Ressemblance~: surnom «~Yaya~» et prénom «~Yahya~», d’écriture proche~; en
            accord~: genre~; inconnu de l’un ou de l’autre~: naissance, commune~; personne
            d’autre ne leur ressemble autant.
            Une seule personne~: 2 contacts, mobilisé·e depuis le 14 octobre 2026~;
            repérés 2 → 1, mobilisés 0 → 1.
          enregistré~: S0FC et QQQP sont la même personne
            2 contacts en commun~: mobilisé·e depuis le 14 octobre 2026
            01M4ZCMEHR9XJDG6MD5DD491DC
            (pour annuler~: allervers annuler 01M4ZCMEHR9XJDG6MD5DD491DC)

          """))
    #expect(
      outcome.error
        == noBreak(
          """
          1 paire de sosies
          \(Self.question)Répondre par o, n, p, < ou q
          \(Self.question)1~paire vue, il n’en reste pas

          """))
    #expect(journal == ["youths-linked"])
  }

  @Test(
    arguments: [
      ("n\n", ["youths-distinct"]), ("oui\n", ["youths-linked"]), ("\n", []), ("p\n", []),
      ("q\n", []), ("", []), ("<\nN\n", ["youths-distinct"]),
    ] as [(String, [String])])
  func `an answer is recorded at once, silence records nothing`(
    typed: String, recorded: [String]
  ) throws {
    #expect(try review(Self.two, typing: typed).journal == recorded)
  }

  @Test func `on trial an answer is said and not recorded`() throws {
    let (outcome, journal) = try review(Self.two, "doublons --essai", typing: "o\n")
    #expect(journal == [])
    #expect(outcome.output.contains(noBreak("essai, rien n’est enregistré~: S0FC et")))
  }

  private static let three =
    two + ["noter --nouveau --alias 'Yaya Koné' --genre H --date 10/9"]

  @Test func `once two are one person a third is asked about once`() throws {
    let (outcome, journal) = try review(Self.three, typing: "o\no\n")
    let pairs = outcome.output.split(separator: "\n").filter { $0.hasPrefix("Paire ") }
    #expect(pairs == ["Paire 1 sur 3", "Paire 2 sur 2"])
    #expect(outcome.output.contains(" = "))
    #expect(journal == ["youths-linked", "youths-linked"])
  }

  @Test func `the answer before is taken back, and given anew`() throws {
    let (outcome, journal) = try review(Self.three, typing: "o\n<\noui\nn\nq\n")
    let pairs = outcome.output.split(separator: "\n").filter { $0.hasPrefix("Paire ") }
    #expect(pairs == ["Paire 1 sur 3", "Paire 2 sur 2", "Paire 1 sur 3", "Paire 2 sur 3"])
    #expect(journal == ["youths-linked", "event-retracted", "youths-distinct"])
  }

  @Test func `the end of the input leaves the summary on a line of its own`() throws {
    #expect(
      try review(Self.two, typing: "").outcome.error
        == noBreak(
          """
          1 paire de sosies
          \(Self.question)
          0~paire vue, il en reste 1

          """))
  }

  @Test(arguments: [
    ("doublon S0FC QQQP --meme", "S0FC et QQQP sont déjà la même personne", "youths-linked"),
    (
      "doublon S0FC QQQP --different", "S0FC et QQQP sont déjà notés comme deux personnes",
      "youths-distinct"
    ),
  ])
  func `what another process answered meanwhile is said and stands`(
    answer: String, words: String, recorded: String
  ) throws {
    for typed in ["o\n", "n\n"] {
      let (outcome, journal) = try review(Self.two, typing: typed, elsewhere: [1: answer])
      #expect(journal == [recorded])
      #expect(
        outcome.error.hasSuffix(
          noBreak(
            "\(words), dit entre-temps~: cette réponse n’est pas enregistrée\n"
              + "1~paire vue, il n’en reste pas\n")))
    }
  }

  @Test func `an answer retracted elsewhere can be given anew`() throws {
    let (outcome, journal) = try review(
      Self.three, typing: "o\n<\noui\nn\nq\n", elsewhere: [3: "doublon S0FC 91DC --defaire"])
    #expect(journal == ["youths-linked", "event-retracted", "youths-distinct"])
    #expect(outcome.error.contains("cette réponse a déjà été retirée entre-temps"))
  }

  @Test func `an exchange with a relative is no contact of the card`() throws {
    let lines = Self.two + ["noter --jeune S0FC --avec proche --date hier"]
    let output = try review(lines, typing: "q\n").outcome.output
    #expect(output.contains("contacts        1                               1\n"))
    #expect(!output.contains("dernier contact"))
    #expect(output.contains("2 contacts, mobilisé·e"))
  }

  @Test func `an answer before that is kept stays`() throws {
    let journal = try review(Self.three, typing: "o\n<\nnon\nq\n").journal
    #expect(journal == ["youths-linked"])
  }

  @Test(arguments: [
    ("doublons", false), ("doublons --sans-question", true), ("doublons --format csv", true),
    ("doublons --format json", true), ("doublons --jeune S0FC", false),
    ("bilan --mois 2026-09 --doublons", true),
  ])
  func `no name is said outside a terminal`(command: String, isShown: Bool) throws {
    let outcome = try review(Self.three, command, typing: "o\n", isShown: isShown).outcome
    #expect(!outcome.output.isEmpty)
    let said = (outcome.output + outcome.error).lowercased()
    #expect(!said.contains("yaya") && !said.contains("yahya") && !said.contains("koné"))
  }
}
