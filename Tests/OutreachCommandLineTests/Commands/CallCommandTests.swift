import OutreachCommandLine
import TestSupport
import Testing

/// The morning list, and what is noted on it.
struct CallCommandTests {
  private static let lines = [
    "partenaire ajouter apase --nom APASE",
    "noter --nouveau --alias Yaya --age 17 --genre H --date 3/9/2026",
    "noter --nouveau --alias Zineb --date 1/3/2026", "noter --jeune Zineb --date 1/5/2026",
    "referent Zineb amelie --date 1/6/2026",
    "tentative Zineb --resultat sans-reponse --date 1/10/2026",
    "noter --nouveau --alias Momo --date 1/5/2026", "noter --jeune Momo --date 2/6/2026",
    "referent Momo karim --date 1/5/2026",
    "suite --pour amelie --echeance 14/10/2026 --date 1/10/2026",
  ]

  @Test func `look`() throws {
    let (outcome, _) = try Typing.run(
      "relances", after: Self.lines, typing: "", isTyped: false, isShown: false)
    Swift.print(outcome.output, outcome.error)
    let shown = try Typing.run(
      "relances", after: Self.lines, typing: "1 r\n2 j\n9 r\n2 v\nbof\n22/10/2026\n\n"
    ).outcome
    Swift.print(shown.output, shown.error)
    let fiche = try Typing.run("fiche Zineb", after: Self.lines, typing: "").outcome
    Swift.print(fiche.output, fiche.error)
    Swift.print(try Typing.run("relances --tous --format csv", after: Self.lines, typing: "").outcome)
  }
}
