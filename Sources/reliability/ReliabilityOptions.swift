import Foundation

/// What the developer asked for.
struct ReliabilityOptions {
  static let usage = """
    usage: reliability [--short] [--only TRIAL,...] [--seed N] [--fault NAME] [--keep]
                       [--folder DIR] [--allervers PATH] [--fuzz PATH]
      --short      fewer cases where the table allows it: at most 8 minutes on two cores
      --only       these trials: \(Trial.all.map(\.name).joined(separator: ", "))
      --seed       of what is drawn (the time)
      --fault      one fault of the trial faults, as a failure of it prints it
      --keep       leaves the folders as the trials left them
      --folder     where carnets are made and removed again (the temporary folder)
      --allervers  the program tried (the one built beside this one)
      --fuzz       the fuzzing program (the one built beside this one)
    """

  private(set) var isShort = false
  private(set) var only: [String] = []
  private(set) var seed = UInt64(Date().timeIntervalSince1970)
  private(set) var fault: String?
  private(set) var keeps = false
  private(set) var folder = NSTemporaryDirectory()
  private(set) var program: String?
  private(set) var fuzz: String?
  private(set) var asksForHelp = false

  init(_ arguments: [String]) throws(ReliabilityError) {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      switch name {
      case "--help", "-h": asksForHelp = true
      case "--short": isShort = true
      case "--keep": keeps = true
      default:
        guard let value = rest.popFirst() else {
          throw .usage("\(name): no such option, or no value")
        }
        try set(name, value)
      }
    }
  }

  private mutating func set(_ name: String, _ value: String) throws(ReliabilityError) {
    switch name {
    case "--only":
      only = value.split(separator: ",").map(String.init)
      let known = Trial.all.map(\.name)
      guard only.allSatisfy(known.contains) else { throw .usage("\(value): no such trial") }
    case "--seed":
      guard let number = UInt64(value) else { throw .usage("\(name) \(value): not a number") }
      seed = number
    case "--fault": (fault, only) = (value, ["faults"])
    case "--folder": folder = value
    case "--allervers": program = value
    case "--fuzz": fuzz = value
    default: throw .usage("\(name): no such option")
    }
  }
}
