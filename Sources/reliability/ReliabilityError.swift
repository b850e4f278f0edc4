/// Why a trial says nothing.
enum ReliabilityError: Error, CustomStringConvertible {
  case usage(String)
  case noProgram(path: String)
  case cannotStart(command: String, code: Int32)
  case failed(command: String, said: String)
  case unreadable(String)

  var description: String {
    switch self {
    case .usage(let what): "\(what)\n\(ReliabilityOptions.usage)"
    case .noProgram(let path): "no program at \(path): build it, or give --allervers PATH"
    case .cannotStart(let command, let code): "cannot start \(command): error \(code)"
    case .failed(let command, let said): "\(command): \(said)"
    case .unreadable(let what): "cannot read \(what)"
    }
  }
}
