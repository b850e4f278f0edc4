internal import Outreach

/// The names of what `verifier` finds: part of its output, never renamed.
public enum FindingCode: String, CaseIterable, Sendable {
  // Something is lost, damaged or cannot be so.
  case damagedLine = "ligne-abimee"
  case missingKey = "cle-absente"
  case wrongValue = "valeur-fautive"
  case handEdited = "ligne-modifiee-a-la-main"
  case sameIdentifier = "identifiant-double"
  case gap = "trou"
  case sameNumber = "numero-double"
  case badNumber = "numero-fautif"
  case shrunk = "fichier-raccourci"
  case rewritten = "historique-reecrit"
  case vanished = "fichier-disparu"
  case unreadable = "fichier-illisible"
  case symbolicLink = "lien-symbolique"
  case notAFile = "pas-un-fichier"
  case hardLink = "lien-dur"
  case settings = "reglage-fautif"
  case changedPublication = "publication-changee"
  case misplacedIdentity = "nom-dans-le-journal"
  case retractionCycle = "cycle-d-annulations"
  case contactBeforeBirth = "contact-avant-naissance"
  case exitBeforeContact = "arret-avant-contact"
  case contactAfterDeath = "contact-apres-deces"
  case deviceDates = "dispositif-hors-dates"
  case differentBirths = "naissances-differentes"
  // Worth knowing; every figure holds.
  case unfinishedLine = "ligne-inachevee"
  case sealedLine = "ligne-scellee"
  case inexactSeal = "sceau-inexact"
  case unchecked = "sans-somme-de-controle"
  case unknownType = "type-inconnu"
  case unknownCode = "code-inconnu"
  case unknownTarget = "cible-inconnue"
  case idleCorrection = "correction-sans-effet"
  case clockAhead = "horloge-en-avance"
  case copy = "copie-de-conflit"
  case openRights = "droits-ouverts"
  case otherOwner = "autre-proprietaire"
  case unknownEntry = "entree-inconnue"
  case changedBirth = "naissance-changee"
  case contradictoryAge = "age-contradictoire"
  case unknownYouth = "jeune-inconnu"
  case pendingErasure = "effacement-en-attente"
  case gapAfterErasure = "trou-apres-effacement"
  case rewrittenAfterErasure = "reecrit-apres-effacement"
  case reduced = "reecrit-apres-anonymisation"
  case memory = "memoire-du-poste"

  /// Whether the carnet is not sound because of it; the others are notices.
  public var isFault: Bool {
    switch self {
    case .unfinishedLine, .sealedLine, .inexactSeal, .unchecked, .unknownType, .unknownCode,
      .unknownTarget,
      .idleCorrection, .clockAhead, .copy, .openRights, .otherOwner, .unknownEntry, .changedBirth,
      .contradictoryAge, .unknownYouth, .pendingErasure, .gapAfterErasure, .rewrittenAfterErasure,
      .reduced, .memory:
      false
    default: true
    }
  }
}

extension Finding.Problem {
  var code: FindingCode {
    switch self {
    case .line(let problem): problem.code
    case .fact(let problem): problem.code
    case .wrongChecksum: .handEdited
    case .unchecked: .unchecked
    case .gap: .gap
    case .gapAfterErasure: .gapAfterErasure
    case .sameNumber: .sameNumber
    case .badNumber: .badNumber
    case .undeclaredCode: .unknownCode
    case .clockAhead: .clockAhead
    case .copy: .copy
    case .shrunk: .shrunk
    case .rewritten: .rewritten
    case .rewrittenAfterErasure: .rewrittenAfterErasure
    case .reduced: .reduced
    case .vanished: .vanished
    case .changedPublication: .changedPublication
    case .memoryUnreadable, .memoryNotKept: .memory
    case .unreadable: .unreadable
    case .symbolicLink: .symbolicLink
    case .notAFile: .notAFile
    case .hardLink: .hardLink
    case .otherOwner: .otherOwner
    case .openRights: .openRights
    case .unknownEntry: .unknownEntry
    case .settings, .noSettings: .settings
    case .unknownYouth: .unknownYouth
    case .pendingErasure: .pendingErasure
    case .misplacedIdentity, .misplacedKey: .misplacedIdentity
    case .unknownType, .strangerType: .unknownType
    case .namelessIdentity: .missingKey
    }
  }
}

extension LineFinding.Problem {
  fileprivate var code: FindingCode {
    switch self {
    case .damaged: .damagedLine
    case .unfinished: .unfinishedLine
    case .sealed: .sealedLine
    case .inexactSeal: .inexactSeal
    case .missing: .missingKey
    case .wrongKind: .wrongValue
    case .unknownType: .unknownType
    case .conflictingIdentifier: .sameIdentifier
    case .unresolvedTarget: .unknownTarget
    case .correctsNoFact: .idleCorrection
    }
  }
}

extension FactDoubt.Problem {
  fileprivate var code: FindingCode {
    switch self {
    case .contactBeforeBirth: .contactBeforeBirth
    case .exitBeforeContact: .exitBeforeContact
    case .contactAfterDeath: .contactAfterDeath
    case .deviceEndsBeforeStart: .deviceDates
    case .differentBirths: .differentBirths
    case .changedBirth: .changedBirth
    case .contradictoryAge: .contradictoryAge
    case .retractionCycle: .retractionCycle
    }
  }
}
