internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

extension Finding {
  /// The French of what is found of whole files and folders.
  var fileWords: FindingWords {
    switch problem {
    case .copy(let events):
      events == 0
        ? FindingWords(
          "copie faite par un partage de fichiers : tout ce qu’elle contient est aussi ailleurs",
          remedy: "Elle peut être supprimée")
        : FindingWords(
          "copie faite par un partage de fichiers : "
            + events.counted("événement n’est que là", "événements ne sont que là"),
          remedy:
            "La garder : elle est lue comme les autres fichiers. Si deux appareils ont le même"
            + " nom de poste, en renommer un")
    case .shrunk(let before, let now):
      FindingWords(
        "le fichier a raccourci depuis la dernière vérification : \(before.french) octets alors,"
          + " \(now.french) maintenant", remedy: Self.restore)
    case .rewritten:
      FindingWords(
        "le fichier ne commence plus comme à la dernière vérification",
        expected: "attendu : des lignes ajoutées à la fin", remedy: Self.restore)
    case .rewrittenAfterErasure:
      FindingWords(
        "le fichier a été réécrit depuis la dernière vérification, sans doute par un effacement")
    case .reduced:
      FindingWords(
        "le fichier a été réécrit depuis la dernière vérification ; toutes ses lignes sont là :"
          + " sans doute une anonymisation")
    case .vanished:
      FindingWords(
        "le fichier n’est plus là depuis la dernière vérification", remedy: Self.restore)
    case .memoryUnreadable:
      FindingWords("ce poste ne peut pas lire ce qu’il avait vu : rien n’est comparé cette fois")
    case .memoryNotKept:
      FindingWords(
        "ce poste n’a pas pu garder ce qu’il a vu : rien ne sera comparé la prochaine fois",
        remedy: "Vérifier les droits de $HOME/.local/state/allervers")
    case .unreadable:
      FindingWords("ce qui est là ne peut pas être lu", remedy: "En vérifier les droits")
    case .symbolicLink:
      FindingWords(
        "lien : ce qu’il désigne n’est pas lu ici, et les bilans sont refusés",
        expected: "attendu : le fichier ou le dossier lui-même",
        remedy: "Mettre à sa place une copie de ce qu’il désigne, sous le même nom")
    case .notAFile:
      FindingWords(
        "ni fichier ni dossier (tube, périphérique)", remedy: "Le déplacer hors du carnet")
    case .hardLink:
      FindingWords(
        "ce fichier a un second nom ailleurs : ce qui s’écrit sous l’un change l’autre",
        remedy: "Mettre à sa place une copie, sous le même nom")
    case .otherOwner:
      FindingWords(
        count.counted("fichier ou dossier", "fichiers ou dossiers") + " d’un autre utilisateur",
        remedy: "À vérifier si ce carnet n’est pas partagé")
    case .openRights:
      FindingWords(
        count.counted("fichier ou dossier", "fichiers ou dossiers")
          + " que d’autres utilisateurs de la machine peuvent ouvrir",
        expected: "attendu : 0600 pour un fichier, 0700 pour un dossier",
        remedy: "Les fermer : chmod -R go= CARNET ; ceux de ce poste : allervers verifier --reparer"
      )
    case .unknownEntry:
      FindingWords("rien ne lit cette entrée", remedy: "La déplacer hors du carnet")
    case .changedPublication:
      FindingWords(
        "ce n’est plus ce qui a été publié",
        expected: "attendu : les fichiers que « figer » a faits", remedy: Self.restored)
    case .settings(let error):
      FindingWords(
        error.failure.found, expected: error.failure.expected, remedy: error.failure.remedy)
    case .noSettings(let error):
      FindingWords(
        error.failure.found, expected: error.failure.expected,
        remedy: (error.failure.remedy ?? "Corriger ce fichier") + " ; d’ici là, les codes, les"
          + " programmes et ce que ce poste avait vu ne sont pas vérifiés")
    default: FindingWords(code.rawValue)
    }
  }

  private static let restored = "Le reprendre d’une sauvegarde ou d’un autre poste"

  private static let restore =
    "Le reprendre d’une sauvegarde ou d’un autre poste ; sinon l’admettre : allervers verifier --reparer"
}
