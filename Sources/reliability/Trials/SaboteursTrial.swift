import Foundation

/// Breaks the storage layer in one place after another; takes half an hour of building, so never the short way.
enum SaboteursTrial {
  static func result(_ place: Workplace) throws(ReliabilityError) -> TrialResult {
    guard !place.isShort else {
      return .skipped("each saboteur takes a build: not tried the short way")
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    do {
      let outcomes = try SaboteurTrial.run(package: package, copy: place.folder + "/sabotaged") {
        let fate = $0.escape ?? "killed"
        FileHandle.standardError.write(Data("  \($0.saboteur.name): \(fate)\n".utf8))
      }
      return TrialResult(
        size: "\(outcomes.count { $0.escape == nil }) of \(outcomes.count) killed",
        failures: outcomes.compactMap { outcome in
          outcome.escape.map {
            TrialFailure($0, at: outcome.saboteur.name, again: "reliability --only saboteurs")
          }
        })
    } catch {
      throw .unreadable("the sound copy of the package: \(error)")
    }
  }
}
