import Outreach
import Testing

/// What a definition may say, and what is answered to one that says something else.
struct ProgrammeReadingTests {
  /// A shipped definition with one key changed, `-` taking the key away, and the faults it then has.
  struct Case: CustomStringConvertible, Sendable {
    let key: String
    let value: String
    let faults: [String]
    var description: String { key + " = " + value }

    init(_ key: String, _ value: String, _ faults: String...) {
      (self.key, self.value, self.faults) = (key, value, faults)
    }
  }

  private static func definition(_ id: String = "in-systeme") throws -> JSONValue {
    let text = try #require(Programme.shipped.first { $0.id == id }?.json)
    return try JSONValue(json: Array(text.utf8))
  }

  private static func faults(_ json: JSONValue, _ vocabulary: Vocabulary = Vocabulary()) -> [String]
  {
    do throws(ProgrammeFaults) {
      _ = try Programme(json: json, vocabulary: vocabulary)
      return []
    } catch {
      return error.faults.map { fault in
        let found =
          switch fault.problem {
          case .missing: "missing"
          case .unknownKey: "unknown"
          case .unfit(let value): value.compact
          }
        return [fault.key, found, fault.expected].joined(separator: " | ")
      }
    }
  }

  private static let age = "un âge en années, de 0 à 120"
  private static let months =
    "une liste de nombres de mois, de 1 à 1200, chacun plus grand que le précédent"
  private static let whole = "un nombre entier, 1 au moins"
  private static let day = "un jour AAAA-MM-JJ qui existe, ou null"
  private static let cuts = "quatre nombres plus grands que 0, croissants"
  private static let rule = "une règle"
  private static let code = "un code de 1 à 64 lettres sans accent, chiffres, points et tirets"

  static let malformed: [Case] = [
    Case("id", "-", "id | missing | " + code),
    Case("id", "7", "id | 7 | " + code),
    Case("id", #""in systeme""#, #"id | "in systeme" | "# + code),
    Case("id", #""in-systeme@2""#, #"id | "in-systeme@2" | "# + code),
    Case("id", #""../secret""#, #"id | "../secret" | "# + code),
    Case("version", "-", "version | missing | " + whole),
    Case("version", "null", "version | missing | " + whole),
    Case("version", "0", "version | 0 | " + whole),
    Case("version", "1.5", "version | 1.5 | " + whole),
    Case("version", #""1""#, #"version | "1" | "# + whole),
    Case("title", "[]", "title | [] | un texte"),
    Case("title", #""""#, #"title | "" | un texte"#),
    Case("from", #""2020-02-30""#, #"from | "2020-02-30" | "# + day),
    Case("from", #""01/12/2019""#, #"from | "01/12/2019" | "# + day),
    Case("until", "2021", "until | 2021 | " + day),
    Case(
      "until", #""2019-11-30""#,
      #"until | "2019-11-30" | un jour qui ne précède pas « from », 2019-12-01"#),
    Case("ages", "[16, 25]", "ages | [16,25] | un objet JSON"),
    Case("ages.minimum", #""16""#, #"ages.minimum | "16" | "# + age),
    Case("ages.minimum", "-1", "ages.minimum | -1 | " + age),
    Case("ages.maximum", "121", "ages.maximum | 121 | " + age),
    Case("ages.maximum", "15", "ages.maximum | 15 | au moins « ages.minimum », 16"),
    Case("ages.minimun", "16", "ages.minimun | unknown | une clé de définition"),
    Case("lostAfter", "-", "lostAfter.months | missing | un nombre de mois, de 0 à 1200"),
    Case("lostAfter", "6", "lostAfter | 6 | un objet JSON"),
    Case("lostAfter.months", "1201", "lostAfter.months | 1201 | un nombre de mois, de 0 à 1200"),
    Case("lostAfter.months", "6e0", "lostAfter.months | 6e0 | un nombre de mois, de 0 à 1200"),
    Case("lostAfter.inclusive", "1", "lostAfter.inclusive | 1 | true ou false"),
    Case("requires", "true", "requires | true | un objet JSON"),
    Case("requires.need", "true", "requires.need | unknown | une clé de définition"),
    Case("requires.neet", #""oui""#, #"requires.neet | "oui" | true ou false"#),
    Case("requires.neet", "null", "requires.neet | null | true ou false"),
    Case(
      "requires.qualification", #""niveau-5""#,
      #"requires.qualification | "niveau-5" | un de ses codes"#),
    Case("requires.language", "false", "requires.language | false | un texte"),
    Case("mobilisation", "-", "mobilisation.rule | missing | " + rule),
    Case(
      "mobilisation.rule", #""third-contact""#, #"mobilisation.rule | "third-contact" | "# + rule),
    Case("mobilisation.kind", "-", "mobilisation.kind | missing | une nature d’action"),
    Case(
      "mobilisation.kind", #""racrochage""#,
      #"mobilisation.kind | "racrochage" | une nature d’action"#),
    Case(
      "mobilisation.rule", #""second-contact""#,
      #"mobilisation.kind | "raccrochage" | rien : seule la règle « action-kind » en a une"#),
    Case("outcomes", "-", "outcomes | missing | une liste de codes"),
    Case("outcomes", #""emploi""#, #"outcomes | "emploi" | une liste de codes"#),
    Case(
      "outcomes", #"["emploi", "formation", "emploi"]"#,
      #"outcomes[3] | "emploi" | chaque code une seule fois"#),
    Case(
      "earlyExit.reasons", #"["sans-suite", "sans-suite"]"#,
      #"earlyExit.reasons[2] | "sans-suite" | chaque code une seule fois"#),
    Case(
      "outcomes", #"["emploi", "emplois", 3]"#, #"outcomes[2] | "emplois" | un code de situation"#,
      "outcomes[3] | 3 | un code de situation"),
    Case(
      "earlyExit.reasons", #"["sans-suites"]"#,
      #"earlyExit.reasons[1] | "sans-suites" | un motif d’arrêt"#),
    Case(
      "earlyExit.silentMonths", "0",
      "earlyExit.silentMonths | 0 | un nombre de mois, de 1 à 1200"),
    Case(
      "earlyExit.silentMonths", "99999999999999999999",
      "earlyExit.silentMonths | 99999999999999999999 | un nombre de mois, de 1 à 1200"),
    Case("durationBins", "[]", "durationBins | [] | " + months),
    Case("durationBins", "[3, 12, 6]", "durationBins | [3,12,6] | " + months),
    Case("durationBins", "[0, 3]", "durationBins | [0,3] | " + months),
    Case("horizons", "[1, 3, 3]", "horizons | [1,3,3] | " + months),
    Case("horizons", "[1, 2.5]", "horizons | [1,2.5] | " + months),
    Case("frequency.perMonth", "[1, 2, 3]", "frequency.perMonth | [1,2,3] | " + cuts),
    Case("frequency.perMonth", "[1, 2, 3, 3]", "frequency.perMonth | [1,2,3,3] | " + cuts),
    Case("frequency.perMonth", "[1, 2, 3, 1e999]", "frequency.perMonth | [1,2,3,1e999] | " + cuts),
    Case("frequency.perWeek", "[1]", "frequency.perWeek | unknown | une clé de définition"),
    Case("targets.reperes", "0", "targets.reperes | 0 | un nombre entier, 1 au moins, ou null"),
    Case(
      "targets.mobilisationRate", "10",
      "targets.mobilisationRate | 10 | un taux entre 0 et 1, ou null"),
    Case("silentMonths", "6", "silentMonths | unknown | une clé de définition"),
  ]

  @Test(arguments: malformed)
  func `a malformed definition is refused by the key at fault`(example: Case) throws {
    let value = example.value == "-" ? nil : try JSONValue(json: Array(example.value.utf8))
    #expect(try Self.faults(Self.definition().setting(example.key, value)) == example.faults)
  }

  @Test(arguments: Programme.shipped.map(\.id))
  func `a shipped definition has no fault`(id: String) throws {
    #expect(try Self.faults(Self.definition(id)) == [])
  }

  @Test func `every fault is told at once, in the order of the keys, unknown ones last`() throws {
    let json = try Self.definition().setting("version", nil).setting("ages.maximum", .integer(3))
      .setting("horizons", .array([])).setting("note", .string("à revoir"))
    #expect(
      Self.faults(json) == [
        "version | missing | " + Self.whole, "horizons | [] | " + Self.months,
        "ages.maximum | 3 | au moins « ages.minimum », 16",
        "note | unknown | une clé de définition",
      ])
  }

  @Test func `what is no object is no definition`() {
    #expect(Self.faults(.array([])) == [" | [] | un objet JSON"])
  }

  @Test func `a situation that the carnet declares may end a path`() throws {
    let json = try Self.definition().setting("outcomes", .array([.string("creation")]))
    #expect(
      Self.faults(json) == [#"outcomes[1] | "creation" | un code de situation"#])
    let own = Vocabulary(own: [JSONMember("creation", .string("Création d’entreprise"))])
    #expect(Self.faults(json, own) == [])
  }

  @Test func `what may be left out has the usual value`() throws {
    var json = try Self.definition("standard")
    let whole = try Programme(json: json)
    for key in ["from", "until", "requires", "durationBins", "frequency", "horizons", "targets"] {
      json = json.setting(key, nil)
    }
    #expect(try Programme(json: json.setting("lostAfter.inclusive", nil)) == whole)
  }
}
