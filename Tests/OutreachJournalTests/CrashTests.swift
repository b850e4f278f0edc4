import CrashSimulation
import Testing

/// What is acknowledged is there after any crash; a million histories more are run apart from these tests.
struct CrashTests {
  @Test func `random histories lose nothing, double nothing and leave no damage`() {
    let trial = CrashTrial.run(histories: 150, seed: 1)
    #expect(trial.failures.map(\.description) == [])
  }
}
