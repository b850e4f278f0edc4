import Outreach
import OutreachRendering
import Testing

struct DurationsTextTests {
  private static func durations(
    _ lines: [String], to: String = "2025-12-31", until: String = "2025-12-31",
    by: Outreach.Dimension? = nil, horizons: [Int]? = nil
  ) throws -> Durations {
    let example = try Example(lines, from: "2025-01-01", to: to, by: by, factsUntil: until)
    var request = example.request
    if let horizons { request.programme.horizons = horizons }
    return Durations(example.ledger, request)
  }

  private static func contact(_ youth: Int, _ day: String) -> String {
    #""type":"contact-made","on":"\#(day)","youth":"y\#(youth)""#
  }

  private static func gender(_ youth: Int, _ gender: String) -> String {
    #""type":"youth-described","on":"2025-01-01","youth":"y\#(youth)","gender":"\#(gender)""#
  }

  // The lines from the one that begins with `title` up to the one that begins with `end`.
  private static func part(_ text: String, _ title: String, upTo end: String) throws -> String {
    let lines = Example.visible(text).split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix(title) })
    return lines[start...].prefix { !$0.hasPrefix(end) }.joined(separator: "\n")
  }

  @Test func `One path that has ended is drawn as one step, without a limit nor a spread`() throws {
    let text = try Self.durations(
      [Self.contact(1, "2025-01-01"), Self.contact(1, "2025-01-16")], horizons: [1]
    ).page().text
    let found = try Self.part(text, "  1 parcours repéré", upTo: "De la mobilisation")
    #expect(
      found == """
          1 parcours repéré dans la période~:
            mobilisés ................................................  1
            entrés dans le droit commun en accès direct ..............  0
            encore ni mobilisés ni en droit commun ...................  0

          La durée jusqu’à la mobilisation ou l’accès direct~:
                                         durée      soit  intervalle à 95~%
            pour un quart             15~jours  0,5~mois      non estimable
            pour la moitié (médiane)  15~jours  0,5~mois      non estimable
            pour les trois quarts     15~jours  0,5~mois      non estimable

          La part encore sans fin~:
                      encore    encore     intervalle
                    observés  sans fin         à 95~%
          À 1 mois         0     0,0~%  non estimable

          La part de chaque fin~:
                                   accès
                    mobilisation  direct
          À 1 mois       100,0~%   0,0~%

          ±~: l’erreur type, en points. La doubler ne fait pas un intervalle à 95~%
          quand la part est près de 0 ou de 100~%. Sans ±, elle ne s’estime pas.

          La part des parcours encore ni mobilisés ni en droit commun~:
          100~% ┤───────────────────────────────┐▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
           75~% ┤   ·   ·   ·   ·   ·   ·   ·   │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
           50~% ┤   ·   ·   ·   ·   ·   ·   ·   │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
           25~% ┤   ·   ·   ·   ·   ·   ·   ·   │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
                │                               │▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
            0~% ┤                               └───────────────────────────────
                └┬─────────────────────────────────────────────────────────────┬
                 0                                                             1  mois
                 1                                                             0
          Sous les mois~: les parcours encore observés.
          ─ encore ni mobilisés ni en droit commun
          ▓ mobilisation   ░ accès direct

          Moins de 30 parcours~: chaque marche de la courbe est celle d’un ou de
          quelques jeunes.

        """)
  }

  @Test func `No line is wider than 80 columns, nor ends in a space, whatever the sizes`() throws {
    let lines = (1...60).flatMap { youth in
      [
        Self.contact(youth, "2025-01-0\(1 + youth % 9)"),
        Self.gender(youth, youth < 31 ? "F" : "H"),
        Self.contact(youth, "2025-\(youth % 3 + 10)-1\(youth % 10)"),
      ]
    }
    for horizons in [[], [1], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]] {
      for by in [nil, Outreach.Dimension.genre, .conseiller] {
        let text = try Self.durations(lines, until: "2028-12-31", by: by, horizons: horizons).page()
          .text
        let wrong = text.split(separator: "\n").filter { $0.displayWidth > 80 || $0.last == " " }
        #expect(wrong == [])
      }
    }
  }

  @Test func `Values of thirty paths have a letter, the others are told`() throws {
    let lines = (1...61).flatMap { youth in
      [
        Self.contact(youth, "2025-01-01"),
        Self.gender(youth, youth < 31 ? "F" : youth < 61 ? "H" : "X"),
        Self.contact(youth, youth < 31 ? "2025-01-31" : "2025-03-02"),
      ]
    }
    let text = try Self.durations(lines, by: .genre, horizons: [1]).page().text
    let found = try Self.part(
      text, "Du premier contact à la mobilisation, par genre", upTo: "De la mob")
    #expect(
      found == """
        Du premier contact à la mobilisation, par genre
        ───────────────────────────────────────────────
                                   fins
                   parcours  constatées   médiane  intervalle à 95~%
          – autre         1           –         –                  –
          A femme        30          30  30~jours      non estimable
          B homme        30          30  60~jours      non estimable

          –~: moins de 30 parcours, trop peu pour une courbe.

          Part encore sans fin~:
                    1~mois
          A femme    0,0~%
          B homme  100,0~%

          100~% ┤+++++++++++++++++++++++++++++++BBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
                │                               A                             B
                │                               A                             B
                │                               A                             B
                │                               A                             B
           75~% ┤   ·   ·   ·   ·   ·   ·   ·   A   ·   ·   ·   ·   ·   ·   · B
                │                               A                             B
                │                               A                             B
                │                               A                             B
                │                               A                             B
           50~% ┤   ·   ·   ·   ·   ·   ·   ·   A   ·   ·   ·   ·   ·   ·   · B
                │                               A                             B
                │                               A                             B
                │                               A                             B
                │                               A                             B
           25~% ┤   ·   ·   ·   ·   ·   ·   ·   A   ·   ·   ·   ·   ·   ·   · B
                │                               A                             B
                │                               A                             B
                │                               A                             B
                │                               A                             B
            0~% ┤                               AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA++
                └┬──────────────────────────────┬──────────────────────────────┬
                 0                              1                              2  mois
          A      30                             30                             0
          B      30                             30                             0
          Sous les mois~: les parcours encore observés.
          Lettre~: part encore ni mobilisés ni en droit commun.
          +~: deux courbes ou plus.

          Test du log-rank entre les 2 valeurs connues qui ont une courbe~:
          khi-deux~=~59,00, 1~degré de liberté, p~<~0,0001. Si les fins venaient partout
          au même rythme, toutes causes réunies, un écart au moins aussi grand aurait
          cette probabilité p.

        """)
  }

  @Test func `Silences that make many of the ends are said to, and make the test doubtful`() throws
  {
    let lines = (1...60).flatMap { youth in
      [
        Self.contact(youth, "2025-01-01"),
        Self.gender(youth, youth < 31 ? "F" : "H"),
        Self.contact(youth, youth < 31 ? "2025-01-31" : "2025-03-02"),
      ]
    }
    let text = try Example.visible(Self.durations(lines, by: .genre, horizons: [1]).page().text)
    #expect(
      text.contains(
        """
          Fins par silence, reconnues après 6 mois sans contact~: 60 sur 60. Une médiane
          (un quart, trois quarts) proche de 6 mois est cette règle même, et non un fait
          observé.
        """))
    #expect(
      text.contains(
        """
          Attention~: fins par silence, reconnues après 6 mois du calendrier~: 60 sur
            60. Quelques jours d’écart entre les mois peuvent suffire à rendre ce test
            significatif.
        """))
    let early = try Self.durations(lines, until: "2025-04-30", by: .genre, horizons: [1]).page()
      .text
    #expect(!early.contains("Fins par silence"))
  }

  @Test func `No definition is printed twice`() throws {
    let text = try Self.durations([Self.contact(1, "2025-01-01")])
      .page(ReportTextOptions(definitions: true)).text.split(separator: "\n")
    for term in ["Contact", "Mobilisé·e", "Durées", "Horizons", "Objectifs"] {
      #expect(text.count { $0.hasPrefix("  \(term)\u{A0}: ") } == 1, "\(term)")
    }
  }

  @Test func `Nobody, or no end, is said and not drawn`() throws {
    let nobody = try Self.durations([]).page().text
    #expect(nobody.contains("0 mobilisé dans la période"))
    #expect(!nobody.contains("┤"))
    let open = try Self.durations([Self.contact(1, "2025-12-01")]).page().text
    #expect(open.contains("Aucun n’est encore mobilisé ni en droit commun"))
    #expect(!open.contains("┤"))
  }
}
