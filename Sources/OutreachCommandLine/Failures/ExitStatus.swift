/// How a run ended, as the shell sees it; the numbers are those of `sysexits.h`.
package enum ExitStatus: Int32, CaseIterable, Sendable {
  /// The work is done.
  case done = 0
  /// The question asked has « non » for an answer.
  case no = 1
  /// The command line cannot be understood; nothing was written.
  case usage = 64
  /// Data is bad, or names more than one thing.
  case badData = 65
  /// A file or a carnet that was named does not exist.
  case notFound = 66
  /// The program itself is at fault.
  case internalFault = 70
  /// The output cannot be created.
  case cannotCreate = 73
  /// A read or a write failed on the way.
  case inputOutput = 74
  /// Busy or not confirmed: the same command may be run again.
  case tryAgain = 75
  /// Access is refused.
  case notPermitted = 77
  /// The carnet's configuration or its programme is wrong.
  case badConfiguration = 78
  /// Ctrl-C at a question, as shells count it: 128 and the signal's number.
  case interrupted = 130

  /// The French line shown in help.
  package var meaning: String {
    switch self {
    case .done: "fait"
    case .no: "la réponse est non"
    case .usage: "commande mal écrite, rien n’est enregistré"
    case .badData: "donnée fausse ou ambiguë"
    case .notFound: "fichier ou carnet introuvable"
    case .internalFault: "faute interne du programme"
    case .cannotCreate: "la sortie ne peut pas être créée"
    case .inputOutput: "une lecture ou une écriture a échoué"
    case .tryAgain: "occupé ou non confirmé, à relancer"
    case .notPermitted: "accès refusé"
    case .badConfiguration: "configuration ou programme incorrect"
    case .interrupted: "interrompu par Ctrl-C, rien de plus n’est enregistré"
    }
  }
}
