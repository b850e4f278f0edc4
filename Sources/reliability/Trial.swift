/// One way of trying to make the program lose what it reported as saved.
struct Trial: Sendable {
  /// What it is called on the command line and in the table.
  let name: String
  /// Does it; throws when it cannot even begin.
  let run: @Sendable (Workplace) throws(ReliabilityError) -> TrialResult

  /// In the order of the table; a new trial is one more line.
  static let all = [
    Trial(name: "faults") { (place) throws(ReliabilityError) in try FaultTrial(place).result() },
    Trial(name: "order") { (place) throws(ReliabilityError) in try OrderTrial(place).result() },
    Trial(name: "kills") { (place) throws(ReliabilityError) in try KillTrial(place).result() },
    Trial(name: "crowd") { (place) throws(ReliabilityError) in try CrowdTrial(place).result() },
    Trial(name: "full-disk") { (place) throws(ReliabilityError) in
      try FullDiskTrial(place).result()
    },
    Trial(name: "full-output") { (place) throws(ReliabilityError) in
      try FullOutputTrial(place).result()
    },
    Trial(name: "failed-sync") { (place) throws(ReliabilityError) in
      try FailedSyncTrial(place).result()
    },
    Trial(name: "crashes") { (place) throws(ReliabilityError) in CrashesTrial.result(place) },
    Trial(name: "gathering") { (place) throws(ReliabilityError) in
      try GatheringsTrial.result(place)
    },
    Trial(name: "damage") { (place) throws(ReliabilityError) in try DamagesTrial.result(place) },
    Trial(name: "saboteurs") { (place) throws(ReliabilityError) in
      try SaboteursTrial.result(place)
    },
    Trial(name: "fuzz") { (place) throws(ReliabilityError) in try FuzzTrial(place).result() },
  ]
}
