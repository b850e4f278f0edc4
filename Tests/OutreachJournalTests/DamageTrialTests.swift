import Damage
import Testing

struct DamageTrialTests {
  @Test func `damage of any kind is told, or has changed nothing`() throws {
    let outcome = try DamageTrial.run(mutations: 300, seed: 1)
    #expect(outcome.silent == [])
    #expect(outcome.count == 300)
    #expect(outcome.told > 200)
  }
}
