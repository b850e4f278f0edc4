import Foundation
import Outreach
import OutreachCommandLine
import TestSupport
import Testing

/// Publications for readers who may not find anyone in them, attacked with nothing but their files.
struct ProtectedPublicationTests {
  @Test(arguments: [(3, 90), (11, 250), (27, 350)])
  func `no small number is found in successive publications of one carnet`(
    seed: Int, youths: Int
  ) throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      let made = session.run([
        "simuler", "--jeunes", "\(youths)", "--graine", "\(seed)", "--du", "2023-01-01", "--au",
        "2025-12-31", "carnet",
      ])
      #expect(made.status == .done)
      let requests = [
        ("a", ["--annee", "2024", "--par", "genre", "--public"]),
        ("b", ["--annee", "2024", "--par", "zone", "--public"]),
        ("c", ["--annee", "2024", "--par", "approche", "--partenaires"]),
        ("d", ["--annee", "2024", "--arrete-au", "2025-06-30", "--public"]),
        ("h", ["--annee", "2024", "--arrete-au", "2025-06-30", "--par", "age", "--partenaires"]),
        ("e", ["--trimestre", "2024-T1", "--par", "age", "--public"]),
        ("f", ["--trimestre", "2024-T2", "--par", "genre", "--partenaires"]),
        ("g", ["--du", "2023-01-01", "--au", "2025-12-31", "--par", "lien", "--public"]),
      ]
      var published: [(name: String, isOpen: Bool, json: JSONValue)] = []
      var known = Set<String>()
      for (name, request) in requests {
        let answer = session.run(["figer", "bilan"] + request)
        guard answer.status == .done else {
          // Nothing is written when it cannot be protected.
          #expect(answer.status == .no, "\(answer.error)")
          continue
        }
        let folders = try FileManager.default.contentsOfDirectory(
          atPath: folder + "/essai/carnet/publications")
        let id = try #require(folders.first { !known.contains($0) })
        known.insert(id)
        let path = folder + "/essai/carnet/publications/\(id)/bilan.json"
        let bytes = try #require(FileManager.default.contents(atPath: path))
        published.append(
          (name, request.contains("--public"), try JSONValue(json: Array(bytes))))
      }
      #expect(published.count >= 4)
      // The public reads what is public; partners read that too.
      #expect(Self.found(published.filter(\.isOpen), under: 11) == [])
      #expect(Self.found(published, under: 5) == [])
      // Not everything is hidden, or there would be nothing to attack.
      let shown = published.flatMap { $0.json["cells"]?.items ?? [] }
        .filter { $0["value"]?.integer != nil }
      #expect(shown.count > 10)
    }
  }

  private static func found(
    _ published: [(name: String, isOpen: Bool, json: JSONValue)], under threshold: Int
  ) -> [String] {
    var numbers = PublishedNumbers()
    for publication in published { numbers.read(publication.json, name: publication.name) }
    let names = Set(published.map(\.name))
    for (part, whole) in [("e", "a"), ("e", "b"), ("f", "a"), ("f", "c"), ("a", "g"), ("b", "g")]
    where names.contains(part) && names.contains(whole) { numbers.nest(part, in: whole) }
    for (first, second) in [("a", "b"), ("a", "c"), ("b", "c"), ("d", "h")]
    where names.contains(first) && names.contains(second) { numbers.equate(first, second) }
    numbers.solve()
    return numbers.found(under: threshold)
  }
}
