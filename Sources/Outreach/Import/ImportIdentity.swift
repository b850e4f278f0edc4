/// The identifiers that a row gives to what it makes: the same whenever and wherever the row is imported.
///
/// Made of the carnet, the source and the row's own name, or else of the cells that the rules read and of how many rows
/// before it hold the same; the moment of a ULID is left out, since a day may be corrected in the source. What is made of names
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

  /// The identifier of the thing of that rank.
  package func id(_ rank: Int) -> String {
    ULID.text(high: high & 0xFFFF, low: low &+ UInt64(rank))
  }
}
