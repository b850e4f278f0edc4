internal import Outreach

extension ImportFault {
  /// What is wrong at one place of the file named `file`, with the other rows that have the same fault.
  func failure(in file: String, also rows: [Int]) -> Failure {
    let others = rows.isEmpty ? "" : " (et " + Self.list(rows) + ")"
    let place = file + ", ligne \(row)" + others + (column.map { ", colonne " + quoted($0) } ?? "")
    let (found, expected, remedy) = words
    return Failure(.badData, at: place, shown + found, expected: expected, remedy: remedy)
  }

  private static func list(_ rows: [Int]) -> String {
    let shown = rows.prefix(20).map(String.init).joined(separator: ", ")
    return (rows.count == 1 ? "ligne " : "lignes ") + shown
      + (rows.count > 20 ? " et \(rows.count - 20) de plus" : "")
  }

  // A cell that names somebody, or may, is never shown.
  private var shown: String {
    if isHidden { return "la valeur (non montrée, elle peut nommer quelqu’un) " }
    return value.map { quoted(String($0.prefix(40)) + ($0.count > 40 ? "…" : "")) + " " } ?? ""
  }

  private typealias Words = (found: String, expected: String?, remedy: String?)

  private var words: Words {
    switch problem {
    case .missingColumn(let columns):
      (
        "cette colonne des règles n’est pas dans le fichier",
        NearestName.of(column ?? "", among: columns).map { "la plus proche : " + quoted($0) }
          ?? (columns.isEmpty ? nil : "colonnes libres : " + Self.names(columns)),
        "La renommer dans le fichier ou dans les règles, ou l’y mettre dans « optional »"
      )
    case .noHeader:
      (
        "aucune colonne des règles n’est dans les dix premières lignes",
        "attendu : une ligne de titres que les règles connaissent",
        "Vérifier le fichier et les règles, ou donner --separateur et --encodage"
      )
    case .repeatedColumn:
      (
        "deux colonnes ont ce titre", "attendu : un titre par colonne",
        "Renommer l’une des deux, ou exporter les groupes dans les titres"
      )
    case .unevenRow(let cells, let columns):
      (
        "cette ligne a \(cells) cellules pour \(columns) colonnes",
        "attendu : autant de cellules que de titres",
        "Mettre entre guillemets ce qui contient le séparateur"
      )
    case .repeatedRow(let first):
      (
        "cette ligne porte le même identifiant que la ligne \(first) et dit autre chose",
        "attendu : un identifiant par ligne", "Garder la bonne des deux"
      )
    case .noRule:
      (
        "ne dit pas quel événement faire de cette ligne",
        "attendu : une valeur que les règles prennent",
        "L’ajouter à « when », ou à « skip » pour laisser ces lignes"
      )
    case .empty:
      ("la case est vide", "attendu : une valeur", "La remplir")
    default: codeWords
    }
  }

  private var codeWords: Words {
    switch problem {
    case .notACode(let codes):
      (
        "n’est pas un code déclaré",
        Self.nearest(value, codes) ?? (codes.count > 12 ? nil : "attendu : " + alternatives(codes)),
        "Dire dans « codes » des règles ce que cette valeur veut dire. Voir : allervers aide codes"
      )
    case .unknownAction(let codes):
      (
        "n’est pas une action de ce carnet", Self.nearest(value, codes),
        "L’ouvrir : allervers action ouvrir CODE --titre TITRE, ou le dire dans « codes »"
      )
    case .unknownPartner(let codes):
      (
        "n’est pas un partenaire de ce carnet", Self.nearest(value, codes),
        "L’ajouter : allervers partenaire ajouter CODE --nom NOM, ou le dire dans « codes »"
      )
    case .unknownYouth:
      (
        "n’est le code d’aucun jeune de ce carnet", "attendu : un code, ou une case vide",
        "Voir les codes : allervers jeune lister"
      )
    case .ambiguousYouth(let count):
      (
        "finit le code de \(count) jeunes", "attendu : une fin de code plus longue",
        "Voir les codes : allervers jeune lister"
      )
    case .severalYouths:
      (
        "semble nommer plusieurs personnes", "attendu : un jeune par ligne",
        "Couper la ligne en deux ; un nom et un prénom vont dans deux colonnes"
      )
    case .notALogin:
      (
        "n’est pas un identifiant de conseiller",
        "attendu : lettres minuscules sans accent, chiffres, points, tirets (amelie)",
        "Dire dans « codes » des règles qui est qui"
      )
    case .badConstant:
      (
        "la constante des règles ne convient pas", "attendu : un jour, aujourd’hui ou avant",
        "Corriger les règles"
      )
    default: valueWords
    }
  }

  private var valueWords: Words {
    switch problem {
    case .notADay(let form):
      (
        "n’est pas une date", "attendu : " + form.rawValue,
        "Corriger la case, ou dire l’ordre : --dates"
      )
    case .noSuchDay(let form):
      (
        "n’existe pas dans le calendrier", "lu comme " + form.rawValue,
        "Corriger la case, ou dire l’ordre : --dates"
      )
    case .future(let today):
      (
        "est à venir", "attendu : au plus tard le " + FrenchDate.slashes(today), "Corriger la case"
      )
    case .tooEarly: ("est avant 1900", nil, "Corriger la case")
    case .beforeBirth(let day):
      (
        "est après le jour du fait, le " + FrenchDate.short(day), "attendu : un jour de sa vie",
        "Corriger la naissance ou le jour"
      )
    case .notANumber(let limit):
      ("n’est pas un nombre de 0 à \(limit)", "attendu : un nombre entier", "Corriger la case")
    case .notAClock: ("n’est pas une heure", "attendu : 14:00, 14h ou 14h30", "Corriger la case")
    case .notABirth:
      ("n’est pas une naissance", "attendu : 2007, 2007-05 ou une date", "Corriger la case")
    case .notABoolean:
      (
        "n’est ni oui ni non", "attendu : oui, non, 1, 0 ou vide",
        "Le dire dans « codes » des règles"
      )
    case .tooLong(let limit):
      (
        "dépasse la taille permise", "attendu : \(limit) caractères au plus", "Raccourcir la case"
      )
    case .control("\n"), .control("\r"):
      ("tient sur plusieurs lignes", "attendu : une seule ligne", "Retaper la case sur une ligne")
    case .control(let character):
      (
        "contient un caractère invisible (" + Self.name(character) + ")", "attendu : du texte",
        "Vider la case et la retaper"
      )
    default: ("ne peut pas être pris", nil, nil)
    }
  }

  // « U+001B ».
  private static func name(_ character: Unicode.Scalar) -> String {
    let digits = String(character.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func names(_ columns: [String]) -> String {
    columns.prefix(12).map(quoted).joined(separator: ", ") + (columns.count > 12 ? "…" : "")
  }

  private static func nearest(_ value: String?, _ codes: [String]) -> String? {
    value.flatMap { NearestName.of($0, among: codes) }.map { "le plus proche : " + quoted($0) }
  }
}
