import BruteForce
import Testing

@Suite struct DoubtfulIdentityTests {
  var carnet = HandMadeCarnet()

  /// Apart: a, b and c are three repérés and nobody is mobilised. With a and b one person, b's contact
  /// is the second; with b and c as well, all three contacts are of one.
  @Test(arguments: [
    ([], 3, 0), ([["a", "b"]], 2, 1), ([["a", "b"], ["c", "b"]], 1, 1), ([["a", "unknown"]], 3, 0),
  ])
  func `Linking look-alikes lessens the met and may add mobilised`(
    pairs: [[String]], met: Int, mobilised: Int
  ) throws {
    var carnet = carnet
    carnet.contacts(of: "a", on: "2024-01-10")
    carnet.contacts(of: "b", on: "2024-01-20")
    carnet.contacts(of: "c", on: "2024-01-30")
    let request = BruteForceRequest(from: "2024-01-01", to: "2024-12-31", factsUntil: "2024-12-31")
    #expect(
      bruteForceText(try carnet.evaluator.doublons(request, pairs: pairs))
        == #"{"mobilisesAtMost":\#(mobilised),"reperesAtLeast":\#(met)}"#)
  }
}
