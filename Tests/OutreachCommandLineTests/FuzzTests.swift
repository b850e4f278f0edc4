import Foundation
import FuzzTargets
import TestSupport
import Testing

/// What the fuzzer once broke, and what was kept of it, without the fuzzer.
struct FuzzTests {
  private struct Kept: CustomStringConvertible {
    let target: FuzzTarget
    let description: String

    static let all = FuzzTarget.allCases.flatMap { target in
      Fixtures.folders(in: "fuzz/" + target.rawValue).map {
        Kept(target: target, description: "fuzz/" + target.rawValue + "/" + $0)
      }
    }
  }

  @Test(arguments: Kept.all)
  private func `What once broke a reader holds`(kept: Kept) throws {
    let path = Fixtures.path + "/" + kept.description
    let bytes = try #require(FileManager.default.contents(atPath: path))
    #expect(kept.target.breach(Array(bytes)) == nil)
  }

  @Test(arguments: FuzzTarget.allCases)
  func `Every target has kept something`(target: FuzzTarget) {
    #expect(Kept.all.contains { $0.target == target })
  }
}
