import OutreachCommandLine
import TestSupport
import Testing

struct GoldenTests {
  @Test(arguments: Golden.cases("golden"))
  func `a command line gives what is recorded`(golden: Golden) throws {
    #expect(try golden.breaches() == [])
  }

  @Test(arguments: Golden.cases("errors"))
  func `an error says what is recorded and changes nothing`(golden: Golden) throws {
    #expect(try golden.breaches(mayWrite: false) == [])
  }
}
