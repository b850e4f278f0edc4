public import Outreach

extension Carnet {
  /// The definition called `name`, `milolab` or `milolab@2`.
  ///
  /// The carnet's own file stands before the definition that comes with the program: `programmes/milolab.json` holds
  /// the current version, `programmes/milolab@1.json` a former one, which reports asked under it still find.
  public func programme(_ name: String) throws(JournalError) -> Programme {
    let files = try programmeFiles()
    let known = Set(files.map(\.id) + Programme.shipped.map(\.id))
    guard let wanted = ProgrammeReference(name), known.contains(wanted.id) else {
      throw .noProgramme(id: name, known: known.sorted())
    }
    let current = ProgrammeReference(id: wanted.id, version: nil)
    let isExact = wanted.version != nil && files.contains(wanted)
    if !isExact, files.contains(current) {
      let programme = try definition(current)
      if programme.version == wanted.version ?? programme.version {
        return try agreed(programme, current, files)
      }
    }
    if isExact { return try agreed(definition(wanted), wanted, files) }
    if let shipped = Self.shipped(wanted.id),
      shipped.version == wanted.version ?? shipped.version,
      wanted.version != nil || !files.contains(where: { $0.id == wanted.id })
    {
      return shipped
    }
    guard let version = wanted.version else {
      throw .noProgramme(id: name, known: files.filter { $0.id == wanted.id }.map(\.text))
    }
    throw .noVersion(id: wanted.id, version: version, known: versions(of: wanted.id, files))
  }

  /// The definition that `carnet.json` names.
  public func ownProgramme() throws(JournalError) -> Programme {
    do throws(JournalError) {
      return try programme(settings.programme)
    } catch {
      let known: [String]
      switch error {
      case .noProgramme(_, let programmes): known = programmes
      case .noVersion(let id, _, let versions): known = versions.map { "\(id)@\($0)" }
      default: throw error
      }
      throw .unknownSetting(
        path: path + "/carnet.json", programme: settings.programme, known: known)
    }
  }

  /// The definitions that the carnet keeps, by the names of their files, in order; other files are left out.
  public func programmeFiles() throws(JournalError) -> [ProgrammeReference] {
    try storage.names(in: path + "/programmes").filter { $0.hasSuffix(".json") }
      .compactMap { ProgrammeReference(String($0.dropLast(5))) }
  }

  /// Every definition that a report of the carnet may be asked by: those it keeps, and those that come with the program.
  package func everyProgramme() throws(JournalError) -> [Programme] {
    var programmes = Programme.shipped.compactMap { Self.shipped($0.id) }
    for reference in try programmeFiles() { programmes.append(try definition(reference)) }
    return programmes
  }

  /// What the file of a definition holds; it must say the code and the version that its name says.
  public func definition(_ reference: ProgrammeReference) throws(JournalError) -> Programme {
    let file = file(of: reference)
    let json = try storage.settings(of: file)
    do throws(ProgrammeFaults) {
      let programme = try Programme(json: json, vocabulary: settings.vocabulary)
      var faults: [ProgrammeFault] = []
      if programme.id != reference.id {
        faults.append(
          ProgrammeFault(
            key: "id", .unfit(.string(programme.id)),
            expected: "« \(reference.id) », comme le nom du fichier"))
      }
      if let version = reference.version, programme.version != version {
        faults.append(
          ProgrammeFault(
            key: "version", .unfit(.integer(programme.version)),
            expected: "\(version), comme le nom du fichier"))
      }
      guard faults.isEmpty else { throw ProgrammeFaults(faults: faults) }
      return programme
    } catch {
      throw .badProgramme(path: file, faults: error.faults)
    }
  }

  private func file(of reference: ProgrammeReference) -> String {
    path + "/programmes/" + reference.text + ".json"
  }

  private static func shipped(_ id: String) -> Programme? {
    guard let text = Programme.shipped.first(where: { $0.id == id })?.json,
      let json = try? JSONValue(json: Array(text.utf8))
    else { return nil }
    return try? Programme(json: json)
  }

  // One version is one definition: when two files give it, they must say the same.
  private func agreed(
    _ programme: Programme, _ from: ProgrammeReference, _ files: [ProgrammeReference]
  ) throws(JournalError) -> Programme {
    let other = ProgrammeReference(
      id: programme.id, version: from.version == nil ? programme.version : nil)
    guard files.contains(other), let second = try? definition(other),
      second.version == programme.version, second != programme
    else { return programme }
    throw .twoDefinitions(path: file(of: from), other: file(of: other))
  }

  private func versions(of id: String, _ files: [ProgrammeReference]) -> [Int] {
    let mine = files.filter { $0.id == id }
    var versions = Set(mine.compactMap(\.version))
    for file in mine where file.version == nil {
      if let programme = try? definition(file) { versions.insert(programme.version) }
    }
    if let shipped = Self.shipped(id) { versions.insert(shipped.version) }
    return versions.sorted()
  }
}
