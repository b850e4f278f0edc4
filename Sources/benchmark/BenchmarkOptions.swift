import Foundation

/// What the developer asked for.
struct BenchmarkOptions {
  static let usage = """
    usage: benchmark [--events N,N,...] [--runs N] [--seed N] [--json FILE]
                     [--folder DIR] [--allervers PATH] [--python PATH]
           benchmark --recognition [--seed N]
      --events     sizes of the carnets made (1000,10000,100000,1000000,1600000,10000000)
      --runs       timed runs of each command, fewer when they take over 30 s together (5)
      --seed       of the carnets (1)
      --json       the figures, machine-readable
      --folder     where the carnets are made and removed again (the temporary folder)
      --allervers  the program measured (the one built beside this one)
      --python     a Python with the module duckdb (python3)
    """

  private(set) var events = [1_000, 10_000, 100_000, 1_000_000, 1_600_000, 10_000_000]
  private(set) var runs = 5
  private(set) var seed = 1
  private(set) var jsonPath: String?
  private(set) var folder = NSTemporaryDirectory()
  private(set) var program: String?
  private(set) var python = "python3"
  private(set) var asksForHelp = false
  /// Whether it is how well youths are known again that is measured, and nothing else.
  private(set) var asksForRecognition = false

  init(_ arguments: [String]) throws(BenchmarkError) {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      if name == "--help" || name == "-h" {
        asksForHelp = true
        continue
      }
      if name == "--recognition" {
        asksForRecognition = true
        continue
      }
      guard let value = rest.popFirst() else {
        throw .usage("\(name): no such option, or no value")
      }
      switch name {
      case "--events":
        events = try value.split(separator: ",").map { text throws(BenchmarkError) in
          try Self.count(text, of: name)
        }
      case "--runs": runs = try Self.count(value, of: name)
      case "--seed": seed = try Self.count(value, of: name)
      case "--json": jsonPath = value
      case "--folder": folder = value
      case "--allervers": program = value
      case "--python": python = value
      default: throw .usage("\(name): no such option")
      }
    }
    events.sort()
  }

  private static func count(
    _ text: some StringProtocol, of name: String
  ) throws(BenchmarkError) -> Int {
    guard let number = Int(text), number > 0 else {
      throw .usage("\(name) \(text): not a number from 1")
    }
    return number
  }
}
