import Outreach
import Testing

/// When there is a test, and what it does not depend on.
struct LogRankTests {
  private static func paths(_ days: ClosedRange<Int>, endingEvery period: Int) -> [Observation] {
    days.map { Observation(day: $0, cause: $0 % period == 0 ? 0 : nil) }
  }

  private static let tested = [
    paths(1...20, endingEvery: 2), paths(4...30, endingEvery: 3), paths(0...9, endingEvery: 1),
  ]

  @Test func `groups that cannot be compared give no test`() {
    let ends = [Observation(day: 3, cause: 0), Observation(day: 3, cause: 1)]
    let open = [Observation(day: 3, cause: nil), Observation(day: 9, cause: nil)]
    #expect(LogRank(groups: []) == nil)
    #expect(LogRank(groups: [[], []]) == nil)
    #expect(LogRank(groups: [ends]) == nil)
    #expect(LogRank(groups: [ends, []]) == nil)
    #expect(LogRank(groups: [open, open]) == nil)
    // Everyone ends on one day: nothing varies (R: the matrix is singular).
    #expect(LogRank(groups: [ends, ends]) == nil)
  }

  @Test func `a group gone before the first end is not compared`() throws {
    let gone = [Observation(day: 0, cause: nil), Observation(day: 0, cause: nil)]
    let groups = [Self.tested[0], Self.tested[1]]
    let test = try #require(LogRank(groups: groups))
    #expect(test.degreesOfFreedom == 1)
    #expect(LogRank(groups: groups + [gone, []]) == test)
  }

  @Test func `neither the cause of an end nor the order of paths matters`() throws {
    let test = try #require(LogRank(groups: Self.tested))
    let others = Self.tested.map { group in
      group.reversed().map { Observation(day: $0.day, cause: $0.cause.map { _ in 3 }) }
    }
    #expect(LogRank(groups: others) == test)
  }

  @Test func `the order of groups matters to nothing but the last digits`() throws {
    let test = try #require(LogRank(groups: Self.tested))
    let turned = try #require(LogRank(groups: Self.tested.reversed()))
    #expect(turned.degreesOfFreedom == 2)
    #expect(abs(turned.chiSquare / test.chiSquare - 1) < 1e-12)
    #expect(abs(turned.p / test.p - 1) < 1e-12)
  }

  @Test func `groups alike differ by nothing`() throws {
    let test = try #require(LogRank(groups: [Self.tested[0], Self.tested[0]]))
    #expect(test.chiSquare == 0)
    #expect(test.p == 1)
  }
}
