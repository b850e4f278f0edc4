import CrashSimulation
import Testing

/// What is acknowledged is there after any crash; a million histories more are run apart from these tests.
struct CrashTests {
  @Test func `random histories lose nothing, double nothing and leave no damage`() {
    let trial = CrashTrial.run(histories: 150, seed: 1)
    #expect(trial.failures.map(\.description) == [])
  }

  @Test func `a seal that the disk takes in part is itself given up`() {
    let steps: [CrashStep] = [
      .record(writer: 1, events: 3, size: 26, names: false), .fault(after: 15, .powerCut),
      .record(writer: 1, events: 3, size: 9, names: false), .fault(after: 14, .short(57)),
      .record(writer: 1, events: 3, size: 21, names: false),
    ]
    #expect(CrashHistory(steps, seed: 4).violation == nil)
  }

  @Test func `a seal torn in a file that may not be touched again is no damage`() {
    let steps: [CrashStep] = [
      .record(writer: 0, events: 2, size: 3, names: false), .fault(after: 14, .short(67)),
      .record(writer: 0, events: 2, size: 1, names: false), .fault(after: 15, .error(4)),
      .record(writer: 0, events: 3, size: 3, names: false),
      .record(writer: 1, events: 3, size: 2595, names: false),
    ]
    #expect(CrashHistory(steps, seed: 783_603).violation == nil)
  }
}
