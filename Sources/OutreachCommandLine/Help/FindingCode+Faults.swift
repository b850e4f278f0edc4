internal import OutreachJournal

extension FindingCode {
  /// The help of a fault.
  var faultWords: FindingHelp {
    switch self {
    case .damagedLine:
      FindingHelp(
        "une ligne du journal ne se lit plus",
        "Un disque, une copie ou une main l’a abîmée. Elle n’est comptée nulle part ; les autres"
          + " lignes le sont.",
        "Reprendre le fichier d’une sauvegarde ou d’un autre poste. Si la ligne est perdue :"
          + " allervers verifier --reparer, sur le poste dont c’est le fichier.")
    case .missingKey:
      FindingHelp(
        "il manque à l’événement une clé obligatoire",
        "La ligne se lit, mais ne dit pas de qui ou de quoi elle parle. Elle n’est comptée nulle part.",
        "Enregistrer le fait à nouveau ; corriger le fichier s’il est fait à la main.")
    case .wrongValue:
      FindingHelp(
        "une clé de l’événement a une valeur qui ne convient pas",
        "Un texte à la place d’un nombre, un jour qui n’existe pas. La ligne n’est comptée nulle part.",
        "Enregistrer le fait à nouveau ; corriger le fichier s’il est fait à la main.")
    case .handEdited:
      FindingHelp(
        "la ligne a été modifiée après coup",
        "Sa somme de contrôle n’est plus celle de ses octets : une main ou un disque l’a changée."
          + " Elle est comptée telle qu’elle est.",
        "La reprendre d’une sauvegarde. Si le changement est voulu, en retirer la clé « crc » ; un"
          + " fait se corrige plutôt avec « allervers corriger ».")
    case .sameIdentifier:
      FindingHelp(
        "deux événements différents ont le même identifiant",
        "On ne peut pas dire lequel est le bon : aucun des deux n’est compté.",
        "Reprendre d’une sauvegarde le fichier qui a changé.")
    case .gap:
      FindingHelp(
        "des numéros manquent dans la suite d’un poste",
        "Chaque poste numérote ses événements depuis 1. Ceux qui manquent sont perdus, ou pas encore"
          + " arrivés par le partage de fichiers.",
        "Attendre la synchronisation ; sinon reprendre le fichier d’une sauvegarde ou de son poste."
      )
    case .sameNumber:
      FindingHelp(
        "deux événements d’un poste ont le même numéro",
        "Le plus souvent, deux ordinateurs portent le même nom de poste. Les deux événements sont"
          + " comptés.",
        "Donner un autre nom à l’un des deux postes. Voir : allervers aide carnet.")
    case .badNumber:
      FindingHelp(
        "le numéro d’un événement n’en est pas un",
        "L’événement est compté, mais rien ne dit si une ligne manque avant lui.",
        "Reprendre la ligne d’une sauvegarde ; faite à la main, en retirer « n » et « crc ».")
    case .contactBeforeBirth:
      FindingHelp(
        "un contact est daté d’avant la naissance du jeune",
        "L’un des deux jours est faux. Les âges des bilans en dépendent.",
        "Corriger celui qui est faux : allervers corriger ID --date JOUR, ou --naissance AAAA-MM.")
    case .exitBeforeContact:
      FindingHelp(
        "un arrêt est daté d’avant le premier contact",
        "Il n’arrête aucun parcours.",
        "Corriger celui des deux jours qui est faux : allervers corriger ID --date JOUR.")
    case .contactAfterDeath:
      FindingHelp(
        "un contact avec le jeune suit un arrêt pour décès",
        "L’un des deux n’est pas vrai, ou pas de ce jeune.",
        "Corriger ou annuler celui qui est faux : allervers corriger ID, allervers annuler ID.")
    case .deviceDates:
      FindingHelp(
        "un dispositif finit avant de commencer",
        "L’un des deux jours est faux.",
        "Corriger celui qui est faux : allervers corriger ID --date JOUR, ou --jusqu-au JOUR.")
    case .differentBirths:
      FindingHelp(
        "deux codes d’une même personne ont des naissances différentes",
        "Ils comptent pour une seule personne, dont l’âge est douteux.",
        "Corriger la naissance fausse, ou défaire le rapprochement : allervers doublon A B --defaire."
      )
    case .retractionCycle:
      FindingHelp(
        "des annulations s’annulent en rond",
        "Aucune d’elles n’a d’effet.",
        "Annuler à nouveau ce qui doit l’être : allervers annuler ID.")
    default: fileFaultWords
    }
  }

  private static let restore =
    "Le reprendre d’une sauvegarde ou d’un autre poste ; si c’est voulu, l’admettre : allervers"
    + " verifier --reparer."

  private var fileFaultWords: FindingHelp {
    switch self {
    case .shrunk:
      FindingHelp(
        "un fichier a raccourci depuis la dernière vérification",
        "Les fichiers du journal ne font que grandir : des lignes ont été perdues.", Self.restore)
    case .rewritten:
      FindingHelp(
        "un fichier ne commence plus comme à la dernière vérification",
        "Des lignes déjà vues ont été changées ou retirées.", Self.restore)
    case .vanished:
      FindingHelp(
        "un fichier déjà vu n’est plus là", "Ce qu’il contenait n’est plus compté.", Self.restore)
    case .unreadable:
      FindingHelp(
        "un fichier ou un dossier ne peut pas être lu",
        "Ce qu’il contient n’est pas compté.", "En vérifier les droits et le disque.")
    case .symbolicLink:
      FindingHelp(
        "un lien est à la place d’un fichier ou d’un dossier",
        "Un lien pourrait faire lire ou écrire hors du carnet : il n’est pas suivi, et les bilans"
          + " sont refusés.", "Mettre à sa place une copie de ce qu’il désigne, sous le même nom.")
    case .notAFile:
      FindingHelp(
        "un tube ou un périphérique est dans le carnet", "Il n’est pas ouvert.",
        "Le déplacer hors du carnet.")
    case .hardLink:
      FindingHelp(
        "un fichier a un second nom ailleurs",
        "Ce qui s’écrit sous un nom change l’autre. Rien n’y sera ajouté.",
        "Mettre à sa place une copie, sous le même nom.")
    case .settings:
      FindingHelp(
        "carnet.json ou une définition de programme contient une faute",
        "Les commandes qui en ont besoin sont refusées.",
        "Corriger ce qui est nommé. Voir : allervers aide carnet, allervers aide programmes.")
    case .changedPublication:
      FindingHelp(
        "un fichier d’une publication manque ou a changé",
        "Une publication ne change jamais : ce qui est là n’est plus ce qui a été publié.",
        "Reprendre le dossier d’une sauvegarde ou d’un autre poste.")
    case .misplacedIdentity:
      FindingHelp(
        "un nom ou une note est dans le journal",
        "Le journal est lu par les bilans et les exports : il ne contient que des codes.",
        "Retirer cette ligne sur chaque poste ; son numéro sera dit manquant.")
    default: noticeWords
    }
  }
}
