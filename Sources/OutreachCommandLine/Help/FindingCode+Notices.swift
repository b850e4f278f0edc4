internal import OutreachJournal

extension FindingCode {
  /// The help of a notice.
  var noticeWords: FindingHelp {
    switch self {
    case .unfinishedLine:
      FindingHelp(
        "la dernière ligne d’un fichier est inachevée",
        "Une écriture ou une copie a été interrompue. Une écriture interrompue n’avait pas été dite"
          + " enregistrée.",
        "Rien : la copie se finira, ou son poste la mettra de côté.")
    case .sealedLine:
      FindingHelp(
        "une ligne abîmée a été mise de côté par son poste",
        "Elle est expliquée, et n’est pas comptée.",
        "Rien ; si elle avait été dite enregistrée, enregistrer le fait à nouveau.")
    case .inexactSeal:
      FindingHelp(
        "une mise de côté nomme plus que des lignes abîmées",
        "Elle n’explique rien, et rien n’en est perdu. Une ligne abîmée reprise d’une sauvegarde en"
          + " laisse une derrière elle.",
        "Rien si c’est le cas ; sinon reprendre le fichier d’une sauvegarde.")
    case .unchecked:
      FindingHelp(
        "des lignes sont sans somme de contrôle",
        "Elles sont faites à la main ou par un autre programme. Elles sont comptées ; un changement"
          + " ne s’y verrait pas.", "Rien.")
    case .unknownType:
      FindingHelp(
        "un événement est d’un type que rien ne lit ici",
        "Une version plus récente l’a écrit, ou il n’est pas à sa place. Il est gardé, non compté.",
        "Installer une version d’allervers plus récente.")
    case .unknownCode:
      FindingHelp(
        "un code n’est déclaré nulle part",
        "Il est compté et montré tel qu’il est, à part du code dont il est proche.",
        "Le corriger, ou le déclarer dans carnet.json. Voir : allervers aide codes.")
    case .unknownTarget:
      FindingHelp(
        "l’événement corrigé, annulé ou suivi n’est pas là",
        "Il est peut-être dans un fichier qui n’est pas encore arrivé. D’ici là, sans effet.",
        "Attendre les fichiers des autres postes ; sinon annuler cette ligne : allervers annuler ID."
      )
    case .idleCorrection:
      FindingHelp(
        "une correction vise ce qui n’est pas un fait", "Elle est sans effet.",
        "Annuler plutôt l’événement visé : allervers annuler ID.")
    case .clockAhead:
      FindingHelp(
        "des événements sont enregistrés dans l’avenir",
        "L’horloge d’un poste avance de plus d’un jour : ses corrections passent avant les autres.",
        "Régler l’horloge de ce poste.")
    case .copy:
      FindingHelp(
        "un partage de fichiers a laissé une copie",
        "Elle est lue comme les autres fichiers ; un événement lu deux fois compte une fois.",
        "Ce qui est trouvé dit si elle peut être supprimée ou si elle seule tient des événements.")
    case .openRights:
      FindingHelp(
        "d’autres utilisateurs de la machine peuvent ouvrir des fichiers",
        "Le carnet est confidentiel : 0600 pour un fichier, 0700 pour un dossier.",
        "Ceux de ce poste : allervers verifier --reparer ; tous : chmod -R go= CARNET.")
    case .otherOwner:
      FindingHelp(
        "des fichiers sont à un autre utilisateur", "Il peut les lire et les changer.",
        "À vérifier si ce carnet n’est pas partagé.")
    case .unknownEntry:
      FindingHelp(
        "un fichier ou un dossier n’est lu par rien", "Il n’entre dans aucun nombre.",
        "Le déplacer hors du carnet.")
    default: personWords
    }
  }

  private var personWords: FindingHelp {
    switch self {
    case .changedBirth:
      FindingHelp(
        "la naissance d’un jeune a été changée", "La dernière dite est celle qui compte.",
        "Rien si elle est la bonne ; sinon la corriger : allervers jeune decrire JEUNE --naissance"
          + " AAAA-MM.")
    case .contradictoryAge:
      FindingHelp(
        "un âge dit ne va pas avec la naissance", "La naissance est celle qui compte.",
        "Corriger l’un des deux : allervers corriger ID.")
    case .unknownYouth:
      FindingHelp(
        "des lignes confidentielles sont d’un jeune que le journal ne connaît pas",
        "Le fichier qui en parle n’est pas encore arrivé, ou une commande n’avait pas pu enregistrer"
          + " le jeune : son nom est écrit d’abord, et seul il ne gêne personne.",
        "Attendre les fichiers des autres postes ; si rien n’arrive, noter le jeune de nouveau.")
    case .pendingErasure:
      FindingHelp(
        "un effacement demandé n’est pas encore fait partout",
        "Le poste de ce fichier le fait quand il écrit, une fois la demande arrivée.",
        "Y lancer une commande qui enregistre.")
    case .gapAfterErasure:
      FindingHelp(
        "des numéros confidentiels manquent, dans un carnet où quelqu’un a été effacé",
        "C’est sans doute l’effacement.", "Rien.")
    case .rewrittenAfterErasure:
      FindingHelp(
        "un fichier confidentiel a changé, dans un carnet où quelqu’un a été effacé",
        "C’est sans doute l’effacement.", "Rien.")
    case .reduced:
      FindingHelp(
        "un fichier du journal a changé, toutes ses lignes sont là, et quelqu’un a été effacé",
        "C’est sans doute « rgpd anonymiser », qui réduit ce qui décrit une personne effacée sans"
          + " toucher aux numéros.",
        "Rien si l’anonymisation a été faite sur le poste de ce fichier.")
    case .memory:
      FindingHelp(
        "ce poste ne peut pas lire ou garder ce qu’il avait vu",
        "Un fichier raccourci ou réécrit depuis ne se verrait pas.",
        "Vérifier les droits de $HOME/.local/state/allervers.")
    default: FindingHelp(rawValue, "", "")
    }
  }
}
