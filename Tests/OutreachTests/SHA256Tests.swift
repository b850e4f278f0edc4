import Outreach
import Testing

/// Against the examples of FIPS 180-4 and of the NIST test vectors.
struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `a text has the digest published for it`(text: String, digest: String) {
    var hash = SHA256()
    hash.add(Array(text.utf8)[...])
    #expect(hash.hexadecimal == digest)
  }

  @Test func `a million letters have the digest published for them, whatever the pieces`() {
    let letters = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    for size in [1, 63, 64, 65, 1000, 1_000_000] {
      var hash = SHA256()
      for start in stride(from: 0, to: letters.count, by: size) {
        hash.add(letters[start..<min(letters.count, start + size)])
      }
      #expect(
        hash.hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }
  }
}
