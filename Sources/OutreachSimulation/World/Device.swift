/// What a writer is: its folder and the login of its user.
struct Device: Sendable {
  /// `amelie-7k3q`.
  let name: String
  let login: String

  /// The device of the `writer`th counsellor in the world of `seed`.
  init(writer: Int, seed: UInt64) {
    let names = InventedNames.counsellors
    let (round, place) = writer.quotientAndRemainder(dividingBy: names.count)
    login = names[place] + (round == 0 ? "" : String(round + 1))
    var random = RandomNumbers(seed: seed, stream: UInt64.max - 1 - UInt64(writer))
    let suffix = (0..<4).map { _ in random.pick(Array("23456789abcdefghjkmnpqrstvwxyz")) }
    name = "\(login)-\(String(suffix))"
  }
}
