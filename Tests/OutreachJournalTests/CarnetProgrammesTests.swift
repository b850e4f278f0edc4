import Foundation
import Outreach
import OutreachJournal
import TestSupport
import Testing

/// Which file a definition is read from, and what is said when there is none.
struct CarnetProgrammesTests {
  /// A carnet whose `programmes` folder holds, by name, the standard definition with a code, a version and an age.
  private static func carnet(
    _ files: [(name: String, id: String, version: Int, age: Int)],
    _ body: (Carnet, String) throws -> Void
  ) throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/carnet"
      let settings = CarnetSettings(id: "c", structure: "ML", programme: "standard")
      let carnet = try Carnet.create(at: path, settings: settings)
      let programmes = path + "/programmes"
      let standard = try #require(Programme.shipped.first { $0.id == "standard" }?.json)
      for name in try FileManager.default.contentsOfDirectory(atPath: programmes) {
        try FileManager.default.removeItem(atPath: programmes + "/" + name)
      }
      for file in files {
        let text =
          standard.replacing("\"standard\"", with: "\"\(file.id)\"")
          .replacing("\"version\": 1", with: "\"version\": \(file.version)")
          .replacing("\"maximum\": 25", with: "\"maximum\": \(file.age)")
        try text.write(toFile: programmes + "/" + file.name, atomically: true, encoding: .utf8)
      }
      try body(carnet, programmes)
    }
  }

  private static func error(_ carnet: Carnet, _ name: String) -> JournalError? {
    do throws(JournalError) {
      _ = try carnet.programme(name)
      return nil
    } catch {
      return error
    }
  }

  // The version and the oldest age of the definition; none when there is no such definition.
  private static func found(_ carnet: Carnet, _ name: String) -> [Int?] {
    guard let programme = try? carnet.programme(name) else { return [] }
    return [programme.version, programme.maximumAge]
  }

  @Test func `a new version leaves the former one as it was`() throws {
    try Self.carnet([
      ("quartier.json", "quartier", 3, 29), ("quartier@1.json", "quartier", 1, 25),
      ("quartier@2.json", "quartier", 2, 27),
    ]) { carnet, _ in
      #expect(Self.found(carnet, "quartier") == [3, 29])
      #expect(Self.found(carnet, "quartier@1") == [1, 25])
      #expect(Self.found(carnet, "quartier@2") == [2, 27])
      #expect(Self.found(carnet, "quartier@3") == [3, 29])
      #expect(
        Self.error(carnet, "quartier@4")
          == .noVersion(id: "quartier", version: 4, known: [1, 2, 3]))
    }
  }

  @Test func `the carnet's own definition stands before the one that comes with the program`()
    throws
  {
    try Self.carnet([("standard.json", "standard", 7, 21)]) { carnet, _ in
      #expect(Self.found(carnet, "standard") == [7, 21])
      #expect(Self.found(carnet, "standard@1") == [1, 25])
      #expect(
        Self.error(carnet, "standard@2")
          == .noVersion(id: "standard", version: 2, known: [1, 7]))
      #expect(Self.found(carnet, "o2r") == [1, 29])
    }
  }

  @Test func `a former version is found however wrong the current file is`() throws {
    try Self.carnet([
      ("standard.json", "standard", 0, 21), ("standard@1.json", "standard", 1, 23),
    ]) { carnet, folder in
      #expect(Self.found(carnet, "standard@1") == [1, 23])
      let fault = ProgrammeFault(
        key: "version", .unfit(.integer(0)), expected: "un nombre entier, 1 au moins")
      #expect(
        Self.error(carnet, "standard")
          == .badProgramme(path: folder + "/standard.json", faults: [fault]))
    }
  }

  @Test func `one version in two files must say the same`() throws {
    try Self.carnet([
      ("standard.json", "standard", 2, 25), ("standard@2.json", "standard", 2, 25),
    ]) { carnet, folder in
      #expect(Self.found(carnet, "standard") == [2, 25])
      let file = folder + "/standard.json"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try text.replacing("25}", with: "26}").write(
        toFile: file, atomically: true, encoding: .utf8)
      let other = folder + "/standard@2.json"
      #expect(Self.error(carnet, "standard") == .twoDefinitions(path: file, other: other))
      #expect(Self.error(carnet, "standard@2") == .twoDefinitions(path: other, other: file))
    }
  }

  @Test func `a former version alone is not the current one`() throws {
    try Self.carnet([("standard@1.json", "standard", 1, 23)]) { carnet, _ in
      #expect(Self.error(carnet, "standard") == .noProgramme(id: "standard", known: ["standard@1"]))
    }
  }

  @Test(arguments: ["", "milolab@", "milolab@01", "../carnet", "quartier"])
  func `what names no definition is refused with the ones there are`(name: String) throws {
    try Self.carnet([("b.json", "b", 1, 25), ("notes.txt.json", "b", 1, 25)]) { carnet, _ in
      let known = ["b", "in-systeme", "milolab", "notes.txt", "o2r", "standard"]
      #expect(Self.error(carnet, name) == .noProgramme(id: name, known: known))
    }
  }

  @Test func `a file says what its name says`() throws {
    try Self.carnet([
      ("quartier@2.json", "standard", 1, 25), ("quartier.json", "quartier", 1, 25),
    ]) { carnet, folder in
      let faults = [
        ProgrammeFault(
          key: "id", .unfit(.string("standard")), expected: "« quartier », comme le nom du fichier"),
        ProgrammeFault(
          key: "version", .unfit(.integer(1)), expected: "2, comme le nom du fichier"),
      ]
      #expect(
        Self.error(carnet, "quartier@2")
          == .badProgramme(path: folder + "/quartier@2.json", faults: faults))
    }
  }
}
