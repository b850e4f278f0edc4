internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

extension Finding {
  /// The French of the finding; no person's name is part of it.
  var words: FindingWords {
    switch problem {
    case .line(let problem): problem.words
    case .fact(let problem): problem.words
    case .wrongChecksum:
      FindingWords(
        "la ligne a été modifiée après coup : sa somme de contrôle n’est plus la bonne",
        remedy: "La reprendre d’une sauvegarde ; si elle est juste, en retirer la clé « crc »")
    case .unchecked:
      FindingWords(
        count.counted("ligne", "lignes")
          + " sans somme de contrôle, "
          + count.agreed("faite à la main", "faites à la main") + " ou par un autre programme")
    case .gap(let numbers):
      FindingWords(
        numbers.missing + " avant cette ligne : "
          + numbers.count.agreed(
            "perdu, ou pas encore arrivé ici", "perdus, ou pas encore arrivés ici"),
        expected: "attendu : des numéros qui se suivent depuis 1",
        remedy: "Attendre la synchronisation, sinon reprendre le fichier d’une sauvegarde")
    case .gapAfterErasure(let numbers):
      FindingWords(numbers.missing + " avant cette ligne, sans doute par un effacement")
    case .sameNumber(let number, let other):
      FindingWords(
        "le numéro \(number) est aussi celui d’un autre événement, " + other,
        expected: "attendu : un numéro pour chacun",
        remedy:
          "Si deux appareils ont le même nom de poste, en renommer un. Voir : allervers aide carnet"
      )
    case .undeclaredCode(let code, let key, let declared):
      FindingWords(
        quoted(code) + " (« \(key) ») n’est pas un code déclaré"
          + (count > 1 ? ", \(count.french) fois" : ""),
        expected: NearestName.of(code, among: declared).map { "le plus proche : " + quoted($0) },
        remedy: "Le corriger, ou le déclarer dans carnet.json. Voir : allervers aide codes")
    case .clockAhead(let until):
      FindingWords(
        count.counted("événement enregistré", "événements enregistrés")
          + " dans l’avenir, jusqu’au \(FrenchDate.slashes(until.utc.day))",
        remedy: "Régler l’horloge de ce poste")
    case .unknownYouth(let youth):
      FindingWords(
        count.counted("ligne confidentielle", "lignes confidentielles")
          + " du jeune \(youth), que le journal ne connaît pas",
        remedy: "Attendre les fichiers des autres postes ; si rien n’arrive, c’est qu’une commande"
          + " n’avait pas pu enregistrer le jeune : ces lignes ne comptent pas et ne gênent rien, le"
          + " noter de nouveau")
    case .pendingErasure(let youth):
      FindingWords(
        count.counted("ligne confidentielle", "lignes confidentielles")
          + " du jeune \(youth), dont l’effacement est demandé",
        remedy: "Le poste de ce fichier doit encore le faire")
    case .strangerType:
      FindingWords(
        "type que cette partie du carnet ne contient pas : gardé, lu par rien",
        expected: "attendu : identity ou note")
    case .misplacedIdentity:
      FindingWords(
        "ligne confidentielle (nom ou note) dans le journal, que tout le monde lit",
        expected: "attendu : des codes, aucun nom",
        remedy: "L’en retirer sur chaque poste ; son numéro sera dit manquant")
    case .namelessIdentity: FindingWords("« youth » manque : cette identité n’est de personne")
    default: fileWords
    }
  }
}

extension ClosedRange<Int> {
  fileprivate var missing: String {
    count == 1
      ? "le numéro \(lowerBound) manque"
      : "les numéros \(lowerBound) à \(upperBound) manquent"
  }
}

extension LineFinding.Problem {
  fileprivate var words: FindingWords {
    switch self {
    case .damaged(let fault):
      FindingWords(
        "ligne abîmée : " + fault.french,
        expected: "attendu : un événement entier en JSON",
        remedy: "La reprendre d’une sauvegarde ou d’un autre poste ; perdue, la mettre de côté :"
          + " allervers verifier --reparer")
    case .unfinished:
      FindingWords(
        "dernière ligne inachevée : une écriture ou une copie interrompue",
        remedy: "Rien à faire : la copie se finira, ou son poste la mettra de côté")
    case .sealed: FindingWords("ligne abîmée, mise de côté par son poste")
    case .missing(let key):
      FindingWords(
        "« \(key) » manque : l’événement n’est compté nulle part", remedy: Self.again)
    case .wrongKind(let key):
      FindingWords(
        "« \(key) » n’a pas la bonne forme : l’événement n’est compté nulle part",
        remedy: Self.again)
    case .unknownType:
      FindingWords(
        "événement d’un type que cette version ne connaît pas : gardé, non compté",
        remedy: "Installer une version d’allervers plus récente")
    case .conflictingIdentifier:
      FindingWords(
        "un autre événement a le même identifiant : aucun n’est compté",
        expected: "attendu : un identifiant pour chacun",
        remedy: "Reprendre d’une sauvegarde le fichier qui a changé")
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

  private static let again =
    "L’enregistrer à nouveau ; corriger le fichier s’il est fait à la main"
}

extension FactDoubt.Problem {
  fileprivate var words: FindingWords {
    switch self {
    case .contactBeforeBirth(let birth):
      FindingWords("contact avant la naissance (\(birth))", remedy: Self.correct)
    case .exitBeforeContact(let first):
      FindingWords(
        "arrêt avant le premier contact, qui est du \(FrenchDate.slashes(first))",
        remedy: Self.correct)
    case .contactAfterDeath(let day):
      FindingWords(
        "contact avec le jeune après l’arrêt pour décès du \(FrenchDate.slashes(day))",
        remedy: Self.correct)
    case .deviceEndsBeforeStart:
      FindingWords("le dispositif finit avant de commencer", remedy: Self.correct)
    case .differentBirths(let own, let other, let youth):
      FindingWords(
        "naissance en \(own), mais en \(other) pour le jeune \(youth), dit être le même",
        remedy:
          "Corriger l’une des deux, ou défaire le rapprochement : allervers doublon A B --defaire")
    case .changedBirth(let before, let after):
      FindingWords(
        "naissance en \(after), dite avant en \(before)",
        remedy: "Rien à faire si la seconde est la bonne")
    case .contradictoryAge(let birth, let years, let day):
      FindingWords(
        years.counted("an dit", "ans dits") + " le \(FrenchDate.slashes(day)), et une naissance en "
          + birth, remedy: "Corriger l’un des deux : allervers corriger")
    case .retractionCycle:
      FindingWords(
        "annulations qui s’annulent en rond : aucune n’a d’effet",
        remedy: "Annuler à nouveau ce qui doit l’être : allervers annuler")
    }
  }

  private static let correct = "Corriger celui des deux qui est faux : allervers corriger"
}
