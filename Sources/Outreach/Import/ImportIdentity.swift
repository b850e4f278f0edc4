/// The identifiers that a row gives to what it makes: the same whenever and wherever the row is imported.
///
/// Made of the carnet, the source and the row's own name, or else of all that the row holds and of how many rows
/// before it hold the same; the first bits are those of the day of the fact, as in any ULID. What is made of names
/// is stirred with a secret, kept with the names: without it, a name guessed could be confirmed by its identifier.
package struct ImportIdentity: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// What is named by `parts` in `source`.
  package init(_ parts: [String], source: String, carnet: String) {
    var digest = SHA256()
    for part in [carnet, source] + parts {
      // The length before each, so that no two lists run into one text.
      let bytes = Array(part.utf8)
      digest.add(Array("\(bytes.count):".utf8)[...])
      digest.add(bytes[...])
    }
    let digits = digest.hexadecimal
    high = UInt64(digits.prefix(16), radix: 16) ?? 0
    low = UInt64(digits.dropFirst(16).prefix(16), radix: 16) ?? 0
  }

  /// The same, stirred with `secret`.
  func stirred(_ secret: String, carnet: String) -> ImportIdentity {
    ImportIdentity([secret, "\(high)", "\(low)"], source: "", carnet: carnet)
  }

  /// The identifier of the thing of that rank, first known on `day`.
  package func id(_ rank: Int, on day: Day) -> String {
    let milliseconds = UInt64(max(0, Int64(day.number) * 86_400_000)) & 0xFFFF_FFFF_FFFF
    return ULID.text(high: milliseconds << 16 | high & 0xFFFF, low: low &+ UInt64(rank))
  }
}
