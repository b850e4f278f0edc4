import BruteForce
import Glibc

/// One thing that happens in a history.
package enum CrashStep: Equatable, Sendable {
  /// A writer records events, with confidential lines when `names`; each carries `size` bytes of its own.
  case record(writer: Int, events: Int, size: Int, names: Bool)
  /// The importer adds that many lines, half of them to each of two months.
  case bulk(lines: Int, size: Int)
  /// The clock goes on, or back, by days.
  case clock(days: Int)
  /// What goes wrong so many calls to the disk later.
  case fault(after: Int, Fault)
  /// The power goes between two commands.
  case powerCut

  static func random(_ random: inout SplitMix64, faults: inout Int) -> CrashStep {
    let roll = random.below(100)
    if roll < 35, faults > 0 {
      faults -= 1
      return .fault(after: random.below(random.chance(70) ? 24 : 60), fault(&random))
    }
    switch roll {
    case ..<80:
      // Most lines fit a page; some do not.
      let size = random.chance(94) ? random.below(40) : random.below(6000)
      return .record(
        writer: random.below(3), events: 1 + random.below(3), size: size, names: random.chance(25))
    case ..<86: return .bulk(lines: 1 + random.below(12), size: random.below(400))
    case ..<92: return .clock(days: random.pick([-40, -1, 1, 31, 31, 62]))
    default: return .powerCut
    }
  }

  private static func fault(_ random: inout SplitMix64) -> Fault {
    switch random.below(10) {
    case ..<3: .powerCut
    case 3: .kill
    case 4: .short(random.below(100))
    default: .error(random.pick([EIO, EIO, ENOSPC, EDQUOT, EINTR]))
    }
  }
}
