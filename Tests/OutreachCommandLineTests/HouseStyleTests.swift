import Foundation
import TestSupport
import Testing

/// The rules of the house that a machine can see.
struct HouseStyleTests {
  private struct SourceFile {
    var path: String
    var lines: [Substring]

    /// The lines without what is said in comments and texts.
    var code: [(number: Int, text: String)] {
      lines.enumerated().map { index, line in
        let text = line.replacing(#/"(\\.|[^"\\])*"/#, with: "").replacing(#/\/\/.*/#, with: "")
        return (index + 1, String(text))
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

  private func places(_ files: [SourceFile] = sources, where isBreach: (String) -> Bool) -> [String]
  {
    files.flatMap { file in
      file.code.filter { isBreach($0.text) }.map { file.path + ":\($0.number): " + $0.text }
    }
  }

  @Test func `no file is above 400 lines`() {
    #expect(!Self.sources.isEmpty)
    #expect(Self.sources.filter { $0.lines.count > 401 }.map(\.path) == [])
  }

  @Test func `the core imports nothing but three functions, in one file`() {
    let mathematics = "Outreach/Statistics/Transcendental.swift"
    let core = Self.sources.filter { $0.path.hasPrefix("Outreach/") && $0.path != mathematics }
    let imports = Self.sources.filter { $0.path == mathematics }.flatMap(\.lines)
      .filter { $0.contains("import ") && !$0.hasPrefix("//") }
    #expect(
      imports == ["erfc", "exp", "log"].map { Substring("internal import func Foundation." + $0) })
    #expect(places(core) { $0.contains(#/^((public|package|internal) )?import /#) } == [])
  }

  @Test func `nothing is forced`() {
    #expect(places { $0.contains(#/\btry!|\bfatalError\b|\bas!|@unchecked/#) } == [])
    #expect(places { $0.contains(#/[A-Za-z0-9_)\]]!($|[^=])/#) } == [])
  }

  @Test func `no class, no actor, no variable that all share`() {
    #expect(
      places { $0.contains(#/^ *((public|package|private|final) )*(class|actor) [A-Z]/#) } == [])
    #expect(places { $0.contains(#/^((public|package|private) )*var /#) } == [])
    #expect(places { $0.contains(#/\bstatic var \w+(: [^{]+)? =/#) } == [])
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
