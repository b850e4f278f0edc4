internal import Outreach
internal import OutreachJournal

#if canImport(Glibc)
  internal import Glibc
#endif

extension JournalError {
  /// The exit status and the French of the error.
  var failure: Failure {
    switch self {
    case .noCarnet(let path):
      Failure(
        .notFound, at: path, "ce dossier n’est pas un carnet : il n’a pas de carnet.json",
        remedy: "En créer un : allervers creer DOSSIER --structure NOM")
    case .alreadyCarnet(let path):
      Failure(
        .cannotCreate, at: path, "il y a déjà un carnet dans ce dossier",
        expected: "attendu : un dossier vide ou à créer", remedy: "Choisir un autre dossier")
    case .notEmpty(let path):
      Failure(
        .cannotCreate, at: path, "ce dossier n’est pas vide",
        expected: "attendu : un dossier vide ou à créer", remedy: "Choisir un autre dossier")
    case .newerFormat(let path, let found):
      Failure(
        .badConfiguration, at: path,
        "ce carnet est de format \(found), plus récent que ce programme ; rien n’est lu ni enregistré",
        expected: "attendu : le format \(Carnet.format), que lit allervers "
          + VersionCommand.number,
        remedy:
          "Prendre une version d’allervers dont « allervers version » répond « carnet \(found) »"
          + " ou plus")
    case .notJSON(let path, let fault):
      Failure(
        .badConfiguration, at: path, fault.french,
        expected: "attendu : un fichier JSON entier",
        remedy: "Le reprendre d’une sauvegarde ou le corriger")
    case .tooLarge(let path):
      Failure(
        .badConfiguration, at: path, "ce fichier est trop grand",
        expected: "attendu : 4 Mio au plus",
        remedy: "Le reprendre d’une sauvegarde")
    case .badSettings(let path, let key):
      Failure(
        .badConfiguration, at: path, "« \(key) » manque ou n’a pas la bonne forme",
        remedy: "Corriger ce fichier. Voir : allervers aide carnet")
    case .badRetention(let path, let fault): fault.failure(at: path)
    case .unknownSetting(let path, let programme, let known):
      Failure(
        .badConfiguration, at: path,
        "« programme » vaut " + quoted(programme) + ", qui n’est pas un programme de ce carnet",
        expected: NearestName.of(programme, among: known).map { "le plus proche : " + quoted($0) }
          ?? "attendu : " + alternatives(known),
        remedy: "Corriger ce fichier. Voir : allervers aide programmes")
    case .duplicateKey(let path, let key, let offset):
      Failure(
        .badConfiguration, at: path, quoted(key) + " est là deux fois, à l’octet \(offset + 1)",
        expected: "attendu : chaque clé une seule fois", remedy: "Corriger ce fichier")
    case .badProgramme(let path, let faults): ProgrammeFault.failure(faults, at: path)
    case .twoDefinitions(let path, let other):
      Failure(
        .badConfiguration, at: path,
        "ce fichier et \(other) disent la même version sans dire la même chose",
        expected: "attendu : une seule définition par version",
        remedy: "Donner un autre numéro à la nouvelle. Voir : allervers aide programmes")
    case .badPublication(let path, let key):
      Failure(
        .badData, at: path, "« \(key) » manque ou n’a pas la bonne forme",
        expected: "attendu : une publication telle que « figer » l’a faite",
        remedy: "La reprendre d’une sauvegarde : une publication ne se corrige pas")
    case .noVersion(let id, let version, let known):
      Failure(
        .notFound, quoted("\(id)@\(version)") + " n’est dans aucun fichier de programmes/",
        expected: known.count == 1
          ? "version connue : \(known[0])"
          : "versions connues : " + known.map(String.init).joined(separator: ", "),
        remedy: "Voir : allervers aide programmes")
    case .noProgramme(let id, let known):
      Failure(
        .usage, quoted(id) + " n’est pas un programme de ce carnet",
        expected: NearestName.of(id, among: known).map { "le plus proche : " + quoted($0) }
          ?? "attendu : " + alternatives(known))
    default: accessFailure
    }
  }

  private var accessFailure: Failure {
    switch self {
    case .notPermitted(let path):
      Failure(
        .notPermitted, at: path, "l’accès est refusé", remedy: "Vérifier les droits de ce fichier")
    case .readOnly(let path):
      Failure(
        .notPermitted, at: path, "ce disque est en lecture seule, rien n’est enregistré",
        remedy: "Le monter en écriture, ou copier le carnet sur un autre disque")
    case .readFailed(let path, let code):
      Failure(
        .inputOutput, at: path, "la lecture a échoué (\(Self.cause(code)))",
        remedy: "Relancer ; si la faute revient, reprendre ce fichier d’une sauvegarde")
    case .changedMeanwhile(let path):
      Failure(
        .tryAgain, at: path, "ce fichier a changé pendant la lecture (synchronisation en cours ?)",
        remedy: "Relancer la commande")
    case .writeFailed(let path, let code):
      Failure(
        .inputOutput, at: path, "l’écriture a échoué (\(Self.cause(code))), rien n’est enregistré",
        remedy: Self.remedy(code))
    case .onlyConfidential(let path, let code):
      Failure(
        .inputOutput, at: path,
        "l’écriture a échoué (\(Self.cause(code))) : l’événement n’est pas enregistré ; sa ligne"
          + " confidentielle (nom ou note) l’est, ne compte pas et ne gêne rien",
        remedy: Self.remedy(code))
    case .unconfirmed(let path):
      Failure(
        .tryAgain, at: path, "le disque n’a pas confirmé : l’événement y est peut-être",
        remedy: "Regarder d’abord s’il y est (allervers journal) : le noter de nouveau le"
          + " compterait deux fois")
    case .busy(let path):
      Failure(
        .tryAgain, at: path, "une autre commande écrit dans ce carnet",
        remedy: "Relancer dans un instant")
    case .notPlainFile(let path):
      Failure(
        .notPermitted, at: path,
        "ce n’est pas un fichier ordinaire à vous (lien, tube, autre propriétaire)",
        remedy:
          "Mettre à sa place une copie de ce qu’il contient, sous le même nom (un tube, qui ne"
          + " contient rien, se déplace)")
    case .notPlainLock(let path):
      Failure(
        .notPermitted, at: path, "ce verrou n’est pas un fichier ordinaire",
        remedy: "Le supprimer : il ne contient rien")
    case .lastIdentifier(let id):
      Failure(
        .badData, "aucun identifiant ne peut suivre celui du dernier événement, " + quoted(id),
        expected: "attendu : un identifiant fait par le programme",
        remedy:
          "Chercher cette ligne dans les fichiers de ce poste et la reprendre d’une sauvegarde")
    case .otherCarnet(let path, let id):
      Failure(
        .badData, at: path, "c’est un autre carnet (" + quoted(id) + "), pas une copie de celui-ci",
        expected: "attendu : un dossier dont carnet.json a le même « id »",
        remedy: "Pour lire plusieurs carnets ensemble, voir : allervers sql")
    case .erasedYouth:
      Failure(
        .badData, "l’identité de ce jeune a été effacée : ni nom ni note ne peut s’y ajouter",
        expected: "attendu : un événement sans nom ni note, ou un nouveau code",
        remedy: "Le noter comme nouveau (--nouveau), puis dire que c’est la même personne :"
          + " allervers doublon A B --meme")
    case .badWriter(let name):
      Failure(
        .badConfiguration, quoted(name) + " ne peut pas nommer un poste",
        expected: "attendu : des lettres sans accent, des chiffres et des tirets, amelie-7k3q")
    default: Failure(.internalFault, "faute interne (JournalError)")
    }
  }

  /// What to do of the system’s error `code`.
  static func remedy(_ code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "Libérer de la place, puis relancer"
    case EFBIG: "Lever la limite (ulimit -f), puis relancer"
    default: "Relancer la commande"
    }
  }

  /// What the system’s error `code` says.
  static func cause(_ code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "disque plein"
    case EIO: "erreur du disque"
    case EOPNOTSUPP: "ce disque n’ajoute pas à la fin d’un fichier"
    case EFBIG: "fichier trop grand"
    case ENOTDIR: "un fichier porte le nom d’un dossier"
    default: "erreur système \(code)"
    }
  }
}

extension JSONFault {
  /// What is wrong, in French, with the place of the byte counted from 1.
  var french: String {
    let what =
      switch problem {
      case .unexpectedByte: "caractère inattendu"
      case .unexpectedEnd: "texte inachevé"
      case .invalidNumber: "nombre mal écrit"
      case .invalidLiteral: "mot inconnu"
      case .invalidEscape: "échappement mal écrit"
      case .controlCharacter: "caractère de contrôle"
      case .invalidUTF8: "octets qui ne sont pas de l’UTF-8"
      case .duplicateKey: "clé en double"
      case .tooDeep: "plus de 64 niveaux"
      case .trailingBytes: "suite après la fin"
      case .tooLong: "ligne de plus de 64 Kio"
      }
    return what + " à l’octet \(offset + 1)"
  }
}
