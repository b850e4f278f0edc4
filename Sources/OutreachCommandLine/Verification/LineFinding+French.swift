internal import Outreach
internal import OutreachJournal

extension LineFinding.Problem {
  /// The French of what is found of a line of `file`.
  func words(_ file: JournalFile?) -> FindingWords {
    switch self {
    case .damaged(let fault):
      FindingWords(
        "ligne abîmée : " + fault.french, expected: "attendu : un événement entier en JSON",
        remedy: Self.remedy(file))
    case .unfinished:
      FindingWords(
        "dernière ligne inachevée : une écriture ou une copie interrompue",
        remedy: "Rien à faire : la copie se finira, ou son poste la mettra de côté")
    case .sealed: FindingWords("ligne abîmée, mise de côté par son poste")
    case .inexactSeal:
      FindingWords(
        "cette ligne met de côté plus que des lignes abîmées avant elle : elle n’en explique aucune",
        remedy: "Rien à faire si une ligne abîmée a été reprise d’une sauvegarde ; sinon y"
          + " reprendre ce fichier")
    case .missing(let key):
      FindingWords(
        "« \(key) » manque : l’événement n’est compté nulle part", remedy: Self.again)
    case .wrongKind(let key):
      FindingWords(
        "« \(key) » n’a pas la bonne forme : l’événement n’est compté nulle part",
        remedy: Self.again)
    case .unknownType:
      FindingWords("événement d’un type que cette version ne connaît pas : gardé, non compté")
    case .conflictingIdentifier:
      FindingWords(
        "un autre événement a le même identifiant : aucun n’est compté",
        expected: "attendu : un identifiant pour chacun",
        remedy:
          "Reprendre d’une sauvegarde le fichier qui a changé ; si l’un des deux est anonymisé,"
          + " son poste les mettra d’accord en enregistrant")
    case .unresolvedTarget:
      FindingWords(
        "l’événement visé n’est pas là",
        remedy: "Attendre les fichiers des autres postes ; sinon : allervers annuler")
    case .correctsNoFact:
      FindingWords(
        "correction de ce qui n’est pas un fait : sans effet",
        remedy: "Annuler plutôt l’événement visé : allervers annuler")
    }
  }

  // Only its writer sets a line aside, and not in a copy of its file.
  private static func remedy(_ file: JournalFile?) -> String {
    guard let file, !file.isCopy else {
      return "Reprendre cette copie d’une sauvegarde ou d’un autre poste"
    }
    return "La reprendre d’une sauvegarde ou d’un autre poste ; perdue, la mettre de côté depuis le"
      + " poste \(file.writer) : allervers verifier --reparer"
  }

  private static let again =
    "L’enregistrer à nouveau ; corriger le fichier s’il est fait à la main"
}
