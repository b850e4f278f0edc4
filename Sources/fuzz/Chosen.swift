import Foundation
import FuzzTargets

/// What `ALLERVERS_FUZZ_TARGET` names; the arguments are the fuzzing library's own.
enum Chosen {
  static let target =
    ProcessInfo.processInfo.environment["ALLERVERS_FUZZ_TARGET"].flatMap(FuzzTarget.init)
    ?? .lines
}
