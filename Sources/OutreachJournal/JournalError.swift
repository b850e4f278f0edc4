public import Outreach

/// Why a carnet cannot be read or written. Paths are as the user would type them; no person's name is ever part of one.
public enum JournalError: Error, Equatable, Sendable {
  /// No `carnet.json` there.
  case noCarnet(path: String)
  /// A carnet stands where a new one was asked for.
  case alreadyCarnet(path: String)
  /// A folder that is not empty, and no carnet.
  case notEmpty(path: String)
  /// `carnet.json` of a format made after those that this version reads.
  case newerFormat(path: String, found: Int)
  /// A settings or programme file that is not JSON.
  case notJSON(path: String, fault: JSONFault)
  /// A settings or programme file of more than four MiB.
  case tooLarge(path: String)
  /// A settings file that lacks what it must say, or says it wrongly.
  case badSettings(path: String, key: String)
  /// A settings file whose delays of erasure have a slip.
  case badRetention(path: String, RetentionFault)
  /// A settings file whose `programme` is none of the carnet's; the ones there are.
  case unknownSetting(path: String, programme: String, known: [String])
  /// A settings or programme file in which one object has a key twice.
  case duplicateKey(path: String, key: String, offset: Int)
  /// A programme definition that cannot be used.
  case badProgramme(path: String, faults: [ProgrammeFault])
  /// Two files that give one version of a programme and do not say the same.
  case twoDefinitions(path: String, other: String)
  /// A publication that does not say what it must.
  case badPublication(path: String, key: String)
  /// No such programme; the ones there are.
  case noProgramme(id: String, known: [String])
  /// The programme is known, not in that version; the versions there are.
  case noVersion(id: String, version: Int, known: [Int])
  /// The system refuses access.
  case notPermitted(path: String)
  /// The disk takes no writing.
  case readOnly(path: String)
  /// Reading failed, with the system's error number.
  case readFailed(path: String, code: Int32)
  /// A file was replaced, cut or removed while it was being read.
  case changedMeanwhile(path: String)
  /// Nothing was written, with the system's error number.
  case writeFailed(path: String, code: Int32)
  /// The same, after the confidential lines of the event were saved.
  case onlyConfidential(path: String, code: Int32)
  /// The disk did not confirm: the events may or may not be there.
  case unconfirmed(path: String)
  /// Another command holds the lock.
  case busy(path: String)
  /// Not a plain file of the user's own: a link, a pipe, a file with several names.
  case notPlainFile(path: String)
  /// The writer's last event has the greatest identifier there is: none can follow it.
  case lastIdentifier(String)
  /// A lock that is a link.
  case notPlainLock(path: String)
  /// Another carnet, by its identifier, where a copy of this one was asked for.
  case otherCarnet(path: String, id: String)
  /// A confidential line about somebody whose identity was erased: it would be erased again.
  case erasedYouth
  /// A writer's name that cannot name a folder.
  case badWriter(name: String)
}

extension JournalError {
  /// Whether the settings of a carnet cannot be read, though they are there and of a format that is.
  package var isOfSettings: Bool {
    switch self {
    case .notJSON(let path, _), .tooLarge(let path), .badSettings(let path, _),
      .duplicateKey(let path, _, _), .notPermitted(let path), .readFailed(let path, _),
      .notPlainFile(let path):
      path.hasSuffix("/carnet.json")
    default: false
    }
  }
}
