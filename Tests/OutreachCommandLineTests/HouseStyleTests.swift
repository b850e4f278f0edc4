import Foundation
import TestSupport
import Testing

/// The rules of the house that a machine can see.
struct HouseStyleTests {
  private struct SourceFile {
    let path: String
    let lines: [Substring]
    /// The lines without what is said in comments and texts.
    let code: [String]

    init(path: String, lines: [Substring]) {
      (self.path, self.lines) = (path, lines)
      let (said, remark) = (#/"(\\.|[^"\\])*"/#, #/\/\/.*/#)
      code = lines.map { line in
        var text = line
        if text.contains("\"") { text.replace(said, with: "") }
        if text.contains("//") { text.replace(remark, with: "") }
        return String(text)
      }
    }
  }

  private static let sources: [SourceFile] = {
    let root = Fixtures.packagePath + "/Sources"
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      guard let text = try? String(contentsOfFile: root + "/" + name, encoding: .utf8) else {
        return nil
      }
      return SourceFile(
        path: name, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }()

  private func places<Output>(
    _ files: [SourceFile] = sources, matching pattern: Regex<Output>
  ) -> [String] {
    files.flatMap { file in
      zip(1..., file.code).filter { $0.1.contains(pattern) }
        .map { file.path + ":\($0): " + $1 }
    }
  }

  @Test func `no file is above 400 lines`() {
    #expect(!Self.sources.isEmpty)
    #expect(Self.sources.filter { $0.lines.count > 401 }.map(\.path) == [])
  }

  @Test func `the core imports three functions and what runs on every core, each in one file`() {
    let allowed = [
      "Outreach/Statistics/Transcendental.swift": ["erfc", "exp", "log"].map {
        "internal import func Foundation." + $0
      },
      "Outreach/Ledger/SideBySide.swift": [
        "internal import Dispatch", "internal import Synchronization",
      ],
    ]
    let core = Self.sources.filter { $0.path.hasPrefix("Outreach/") }
    for (path, imports) in allowed {
      let found = core.filter { $0.path == path }.flatMap(\.lines)
        .filter { $0.contains("import ") && !$0.hasPrefix("//") }
      #expect(found == imports.map { Substring($0) })
    }
    let others = core.filter { allowed[$0.path] == nil }
    #expect(places(others, matching: #/^((public|package|internal) )?import /#) == [])
  }

  @Test func `nothing is forced`() {
    #expect(places(matching: #/\btry!|\bfatalError\b|\bas!|@unchecked/#) == [])
    #expect(places(matching: #/[A-Za-z0-9_)\]]!($|[^=])/#) == [])
  }

  @Test func `no class, no actor, no variable that all share`() {
    #expect(
      places(matching: #/^ *((public|package|private|final) )*(class|actor) [A-Z]/#) == [])
    #expect(places(matching: #/^((public|package|private) )*var /#) == [])
    #expect(places(matching: #/\bstatic var \w+(: [^{]+)? =/#) == [])
  }

  @Test func `no file is a place for anything`() {
    let banned = ["Utilities", "Utils", "Helpers", "Helper", "Manager", "Common.", "Misc"]
    let names = Self.sources.filter { file in banned.contains { file.path.contains($0) } }
    #expect(names.map(\.path) == [])
  }

  @Test func `the top level holds five entries`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Fixtures.packagePath)
    let allowed: Set = ["Package.swift", "Sources", "Tests", "README.md", "Fixtures"]
    #expect(names.filter { !$0.hasPrefix(".") && !allowed.contains($0) } == [])
  }
}
