/// Why the benchmark gives no figures, or none to be trusted.
enum BenchmarkError: Error, CustomStringConvertible {
  case usage(String)
  case noProgram(path: String)
  case cannotStart(command: String, code: Int32)
  case failed(command: String, status: Int32, said: String)
  case unreadable(String)
  case differentFunnels(String)

  var description: String {
    switch self {
    case .usage(let what): "\(what)\n\(BenchmarkOptions.usage)"
    case .noProgram(let path): "no program at \(path): build it, or give --allervers PATH"
    case .cannotStart(let command, let code): "cannot start \(command): error \(code)"
    case .failed(let command, let status, let said):
      "\(command) ended with status \(status): \(said)"
    case .unreadable(let what): "cannot read \(what)"
    case .differentFunnels(let which): "the two funnels differ: \(which)"
    }
  }
}
