import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// What `__mots` answers, which is all that the scripts of the shells know.
struct CompletionTests {
  @Test(arguments: [
    ("no", "noter"), ("terrain c", "compter clore"), ("aide terrain c", "compter clore"),
    ("noter --a", "--alias --avec --action --approche --age --aujourd-hui --aide"),
    ("verifier --reparer --re", ""), ("noter --theme sport --th", "--theme"),
    ("version ", "--carnet --couleur --sans-question --aujourd-hui --aide"),
    ("version v", ""), ("inconnu ", ""), ("noter --inconnue=", ""), ("noter --jeune ", ""),
    ("noter --format", ""), ("--carnet carnet ver", "verifier version"),
    ("completion ", "bash zsh fish"), ("mara", "maraude"), ("perm", "permanence"),
    ("maraude --fo", ""), ("noter --depuis ", ":fichiers"), ("aide ligne-a", "ligne-abimee"),
    ("aide 6", "64 65 66"),
    ("aide glo", "glossaire"), ("fiche -- --", ""),
  ])
  func `verbs, sub-verbs, options and subjects`(typed: String, proposed: String) throws {
    #expect(try Self.proposed([typed]) == [proposed])
  }

  @Test func `the codes that the carnet declares and holds`() throws {
    let expected = [
      ("noter --action ", "bus-sud maraude-centre"),
      ("noter --action=m", "--action=maraude-centre"),
      ("action clore b", "bus-sud"), ("terrain ouvrir m", "maraude-centre"),
      ("maraude m", "maraude-centre"), ("permanence --lieu Gare b", "bus-sud"),
      ("orienter DASW --vers ", "apase"), ("noter --partenaire a", "apase"),
      ("action decrire x --partenaire a", "apase"),
      ("action decrire x --partenaire apase=conc", "apase=concertation"),
      ("dispositif DASW ce", "cej cej-france-travail"), ("noter --genre ", "F H X"),
      ("bilan --programme ", "in-systeme milolab o2r standard"),
      ("bilan --par lieu-", "lieu-commune lieu-quartier lieu-zone"),
      ("bilan --seulement a", "approche= action= age="),
      ("bilan --seulement action=b", "action=bus-sud"), ("bilan --seulement conseiller=", ""),
      ("noter --trait neet=", "neet=oui neet=non neet=inconnu"), ("noter --trait language=", ""),
      ("journal --type premier", "premier-accueil"),
      ("corriger 8F2A --nature e", "echange entretien extra-muros"),
      ("terrain clore ", "91DC"), ("noter --seance 9", "91DC"),
      ("bilan -o x", ":fichiers"), ("bilan --fichier=x", ":fichiers"), ("--carnet ", ":dossiers"),
      ("--carnet /nulle/part noter --action ", ""),
      ("--carnet /nulle/part noter --initiative p", "partenaire pair"),
    ]
    for (line, words) in zip(expected, try Self.proposed(expected.map(\.0))) {
      #expect(words == line.1, "\(line.0)")
    }
  }

  @Test func `a word has its help after a tab`() {
    #expect(
      Ran.program(.all, ["__mots", "co"])
        == Ran(
          status: .done,
          output: """
            corriger\tCorrige un événement, dont l’ancienne forme reste au journal.
            cohortes\tDit ce que sont devenus les jeunes repérés, par mois de premier contact.
            consolider\tApporte dans ce carnet ce que d’autres copies du même carnet ont de plus.
            completion\tDonne au shell de quoi compléter avec Tab les verbes, les options et les codes du carnet.

            """))
    #expect(Ran.program(.all, ["__mots"]).output.hasPrefix("noter\tNote un contact"))
  }

  @Test func `no place proposes a youth or a counsellor`() throws {
    let lines = Program.all.verbs.statements.flatMap(Self.places)
    #expect(lines.count > 200)
    let proposed = try Self.proposed(lines)
    let persons = ["yaya", "karim", "amelie", "DASW"]
    for (line, words) in zip(lines, proposed) {
      #expect(!persons.contains { words.contains($0) }, "\(line): \(words)")
    }
  }

  /// A line for each value that the command takes, up to where it is typed.
  private static func places(_ statement: CommandStatement) -> [String] {
    let options = statement.allOptions.filter { $0.placeholder != nil }
    let positionals = statement.positionals.indices.map { String(repeating: "DASW ", count: $0) }
    return (options.map { "--" + $0.name + " " } + positionals).map { statement.name + " " + $0 }
  }

  /// The words proposed at the end of each line, without their help, in one carnet that stays as it is.
  private static func proposed(_ lines: [String]) throws -> [String] {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      try session.prepare(carnet)
      let before = TemporaryFolder.contents(of: folder)
      let proposed = lines.map { line in
        let outcome = session.run(["__mots"] + line.components(separatedBy: " "))
        #expect(outcome.status == .done && outcome.error.isEmpty)
        return outcome.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
          .joined(separator: " ")
      }
      #expect(TemporaryFolder.contents(of: folder) == before)
      return proposed
    }
  }

  private static let carnet = [
    "creer carnet --structure ML", "partenaire ajouter apase --nom APASE",
    "action ouvrir maraude-centre --titre Centre", "action ouvrir bus-sud --titre Bus",
    "noter --nouveau --alias yaya --action bus-sud --conseiller karim", "referent yaya karim",
    "terrain ouvrir bus-sud",
  ]
}
