import Foundation
import Outreach

/// The identity of one device and its user, kept outside every carnet.
public struct Post: Equatable, Sendable {
  /// The folder it writes below, `amelie-7k3q`.
  public let writer: String
  /// Who writes, `amelie`.
  public let login: String

  /// The post named `writer`: letters, digits and dashes; the login is what stands before the last dash.
  public init(writer: String) throws(JournalError) {
    let isPlain = writer.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 45
    }
    guard isPlain, (1...64).contains(writer.utf8.count), !writer.hasPrefix("-") else {
      throw .badWriter(name: writer)
    }
    self.writer = writer
    login = writer.lastIndex(of: "-").map { String(writer[..<$0]) } ?? writer
  }

  /// The post in `file` (`poste.json`), made for `user` when there is none yet.
  ///
  /// When `keeps` is false, one made up is not written down.
  public static func load(
    from file: String, user: String, keeps: Bool = true, random: () -> UInt64
  ) throws(JournalError) -> Post {
    let disk = Disk()
    if try disk.kind(at: file) != nil {
      guard let writer = try disk.json(of: file)["writer"]?.text else {
        throw .badSettings(path: file, key: "writer")
      }
      return try Post(writer: writer)
    }
    let post = try Post(writer: name(user) + "-" + suffix(random()))
    guard keeps else { return post }
    let json = JSONValue.object([JSONMember("writer", .string(post.writer))])
    try disk.writeNew(Array(json.indented.utf8), to: file)
    return post
  }

  /// The writer named in `file`; `nil` when there is none yet.
  package static func written(in file: String) -> String? {
    (try? Disk().json(of: file))?["writer"]?.text
  }

  private static func name(_ user: String) -> String {
    let folded = user.folding(
      options: [.diacriticInsensitive, .caseInsensitive], locale: Locale(identifier: "fr_FR"))
    let plain = folded.lowercased().utf8.filter {
      (97...122).contains($0) || (48...57).contains($0)
    }
    return plain.isEmpty ? "poste" : String(decoding: plain.prefix(20), as: UTF8.self)
  }

  // Four characters without the letters that are mistaken for digits.
  private static func suffix(_ bits: UInt64) -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    let digits = (0..<4).map { alphabet[Int(truncatingIfNeeded: bits >> UInt64(5 * $0)) & 31] }
    return String(decoding: digits, as: UTF8.self)
  }
}
