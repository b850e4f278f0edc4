import Gathering
import Testing

struct GatheringTests {
  @Test
  func `journals gathered in any order, number of times and state give the same events and report`()
    throws
  {
    #expect(try GatheringTrial.run(cases: 60, seed: 1) == [])
  }
}
