internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

extension Finding {
  /// The French of the finding; no person's name is part of it.
  var words: FindingWords {
    switch problem {
    case .line(let problem): problem.words(JournalFile(path: path))
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
    case .badNumber:
      FindingWords(
        "« n » n’est pas un numéro : l’événement compte, mais rien ne dit s’il en manque avant lui",
        expected: "attendu : un entier à partir de 1",
        remedy: "Reprendre la ligne d’une sauvegarde ; faite à la main, en retirer « n » et « crc »"
      )
    case .unknownType(let type):
      FindingWords(
        quoted(type) + " n’est pas un type que cette version connaît : gardé, non compté",
        expected: nearest(type, EventType.allCases.map(\.rawValue)),
        remedy: "Installer une version d’allervers plus récente")
    case .undeclaredCode(let code, let key, let declared):
      FindingWords(
        quoted(code) + " (« \(key) ») n’est pas un code déclaré"
          + (count > 1 ? ", \(count.french) fois" : ""),
        expected: nearest(code, declared),
        remedy: "Le corriger, ou le déclarer dans carnet.json. Voir : allervers aide codes")
    case .clockAhead(let until):
      FindingWords(
        count.counted("événement enregistré", "événements enregistrés")
          + " dans l’avenir, jusqu’au \(FrenchDate.slashes(until.utc.day))",
        remedy: "Régler l’horloge de ce poste")
    case .unknownYouth(let youths):
      FindingWords(
        count.counted("ligne confidentielle", "lignes confidentielles") + Self.of(youths)
          + " que le journal ne connaît pas",
        remedy: "Attendre les fichiers des autres postes ; si rien n’arrive, c’est qu’une commande"
          + " n’avait pas pu enregistrer le jeune : ces lignes ne comptent pas et ne gênent rien, le"
          + " noter de nouveau")
    case .pendingErasure(let youths):
      FindingWords(
        count.counted("ligne confidentielle", "lignes confidentielles") + Self.of(youths)
          + " dont l’effacement est demandé",
        remedy: "Le poste de ce fichier doit encore le faire")
    case .strangerType(let type):
      FindingWords(
        quoted(type) + " n’est pas un type de cette partie du carnet : gardé, lu par rien",
        expected: nearest(type, ["identity", "note"]) ?? "attendu : identity ou note")
    case .misplacedIdentity:
      FindingWords(
        "ligne confidentielle (nom ou note) dans le journal, que tout le monde lit",
        expected: "attendu : des codes, aucun nom",
        remedy: "L’en retirer sur chaque poste ; son numéro sera dit manquant")
    case .misplacedKey(let key):
      FindingWords(
        "clé confidentielle (« \(key) ») dans le journal, que tout le monde lit",
        expected: "attendu : des codes, aucun nom",
        remedy: "La retirer sur chaque poste, et « crc » avec elle")
    case .namelessIdentity: FindingWords("« youth » manque : cette identité n’est de personne")
    default: fileWords
    }
  }

  // « du jeune A, », « de 12 jeunes (le premier : A), ».
  private static func of(_ youths: [String]) -> String {
    youths.count == 1
      ? " du jeune " + youths[0] + ","
      : " de \(youths.count.french) jeunes (le premier : \(youths[0])),"
  }

  private func nearest(_ text: String, _ names: [String]) -> String? {
    NearestName.of(text, among: names).map { "le plus proche : " + quoted($0) }
  }
}

extension ClosedRange<Int> {
  fileprivate var missing: String {
    count == 1
      ? "le numéro \(lowerBound) manque"
      : "les numéros \(lowerBound) à \(upperBound) manquent"
  }
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
