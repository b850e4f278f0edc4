/// Whether what is written at a place is encrypted on its way to the disk, as far as the system tells.
package enum Encryption: Equatable, Sendable {
  /// It is, by a layer of this name: `LUKS2`, `fscrypt`.
  case by(String)
  /// The system knows the disk and nothing that encrypts it; a disk that does so by itself is not seen.
  case noneSeen
  /// The system does not tell: another machine's disk, a container's, memory.
  case unknown
}
