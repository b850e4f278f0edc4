extension LineAudit {
  /// Which lines stand first in a file, and in which order, whatever else they say.
  package struct Identities: Equatable, Sendable {
    /// How many of them have a number.
    package let count: Int
    /// A digest of numbers and identifiers; equal for the same ones in the same order.
    package let digest: String

    package init(count: Int, digest: String) { (self.count, self.digest) = (count, digest) }
  }

  /// The first `count` numbered lines, all of them without a count; fewer when there are fewer.
  package func identities(of count: Int?) -> Identities {
    let lines = numbered.prefix(count ?? numbered.count)
    let digest = lines.reduce(UInt64(0)) { mix($0 ^ $1.id, UInt64($1.number)) }
    return Identities(count: lines.count, digest: String(digest, radix: 16))
  }
}
