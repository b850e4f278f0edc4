extension HelpTopic {
  /// Every status and its line.
  static var exitCodesBlocks: [HelpBlock] {
    [
      .paragraph("Codes de sortie"),
      .table(ExitStatus.allCases.map { ("\($0.rawValue)", $0.meaning) }, nameWidth: 4),
      .paragraph("En savoir plus sur l’un d’eux : allervers aide 65."),
    ]
  }
}

extension ExitStatus {
  /// The help of `aide` with the number: when it is given, what is recorded then, what to do.
  var blocks: [HelpBlock] {
    let (when, remedy) = details
    return [.paragraph("Code de sortie \(rawValue) : " + meaning + "."), .paragraph(when)]
      + (remedy.map { [.heading("Que faire :"), .paragraph($0)] } ?? [])
  }

  private var details: (when: String, remedy: String?) {
    switch self {
    case .done:
      (
        "La commande a fait ce qui était demandé. Si elle enregistre, tout est sur le disque et"
          + " confirmé.", nil
      )
    case .no:
      (
        "La commande a bien marché : « verifier » a trouvé des fautes (de"
          + " simples avis donnent 0), ou une question a reçu « non », ou Ctrl-D, et rien n’a été"
          + " enregistré. Si quelque chose l’a été avant, le code est 0.",
        "Lire ce que dit chaque faute ; son nom s’explique aussi : allervers aide ligne-abimee."
          + " La liste : allervers aide constats."
      )
    case .usage:
      (
        "Un verbe, une option, une valeur ou un code n’est pas compris, deux options ne vont pas"
          + " ensemble, ou il manque quelque chose. Rien n’est enregistré.",
        "Le message dit ce qui était attendu, et le mot le plus proche. Les options d’un verbe :"
          + " allervers aide VERBE."
      )
    case .badData:
      (
        "Ce qui est donné se comprend, mais ne désigne rien (aucun jeune de ce code), désigne"
          + " plusieurs choses (un surnom que deux jeunes portent) ou ne peut pas être vrai (un"
          + " contact avant la naissance). Rien n’est enregistré.",
        "Préciser : le code d’un jeune plutôt que son nom, un identifiant plus long, un autre jour."
      )
    case .notFound:
      (
        "Le carnet, le fichier ou la version d’un programme n’est pas là où la commande le cherche.",
        "Se placer dans le carnet, ou le nommer : --carnet DOSSIER. En créer un : allervers creer"
          + " DOSSIER --structure NOM."
      )
    case .internalFault:
      (
        "Le programme s’est trompé, pas vous. Ce qui a été dit enregistré l’est.",
        "Relancer la commande ; si la faute revient, la signaler avec le message, qui ne contient"
          + " aucun nom, et la réponse d’« allervers version »."
      )
    default: machineDetails
    }
  }

  private var machineDetails: (when: String, remedy: String?) {
    switch self {
    case .cannotCreate:
      (
        "Le fichier ou le dossier à écrire est déjà là, serait dans le carnet, ou son dossier"
          + " n’existe pas.",
        "Choisir un autre nom, ou créer le dossier. Remplacer un rapport : --ecraser."
      )
    case .inputOutput:
      (
        "Le disque ou la sortie a fait défaut. Le message dit si l’événement est enregistré :"
          + " « rien n’est enregistré », ou « enregistré, mais la réponse n’a pas pu être écrite ».",
        "Libérer de la place, rebrancher le disque. Puis relancer, sauf si c’est enregistré : ce"
          + " qui l’est se lit avec « allervers journal »."
      )
    case .tryAgain:
      (
        "Une autre commande écrit dans le carnet, un fichier a changé pendant la lecture"
          + " (synchronisation), ou le disque n’a pas confirmé l’écriture.",
        "Relancer la même commande. Si le disque n’a pas confirmé, regarder d’abord si l’événement"
          + " est là (allervers journal) : le noter de nouveau le compterait deux fois."
      )
    case .notPermitted:
      (
        "Le système refuse l’accès à un fichier, ou ce qui est là n’est pas un fichier ordinaire à"
          + " vous (lien, tube, fichier d’un autre).",
        "Vérifier à qui sont les fichiers du carnet, et leurs droits : 0600 pour un fichier, 0700"
          + " pour un dossier."
      )
    case .badConfiguration:
      (
        "carnet.json, un fichier de programmes/ ou le nom du poste contient une faute.",
        "Corriger ce que le message nomme, ou reprendre le fichier d’une sauvegarde. Voir :"
          + " allervers aide carnet, allervers aide programmes."
      )
    case .interrupted:
      (
        "Ctrl-C à une question : la commande s’arrête là, et rend le terminal. Ce qui a été dit"
          + " enregistré l’est ; rien d’autre ne l’est.",
        "Voir ce qui est enregistré : allervers journal. Relancer la commande pour la suite."
      )
    default: ("", nil)
    }
  }
}
