internal import Outreach
internal import OutreachJournal

/// The definitions that a carnet keeps, as the help shows them below what is the same everywhere.
enum CarnetProgrammes {
  /// One row a file, with its fault if it has one; none outside a carnet, since help is given anywhere.
  static func lines(_ arguments: ParsedArguments, _ environment: Environment) -> [String] {
    guard let folder = try? CarnetAccess.folder(arguments, environment),
      let carnet = try? Carnet(at: folder), let files = try? carnet.programmeFiles(),
      !files.isEmpty
    else { return [] }
    let rows = files.map { file in (file.text, row(file, carnet)) }
    return ["", typeset("Dans ce carnet :")] + TextWrap.table(rows, nameWidth: 24)
  }

  private static func row(_ file: ProgrammeReference, _ carnet: Carnet) -> String {
    do throws(JournalError) {
      let programme = try carnet.definition(file)
      let wanted = ProgrammeReference(carnet.settings.programme)
      let isDefault =
        wanted?.id == file.id
        && (wanted?.version.map { $0 == programme.version } ?? (file.version == nil))
      return printable(programme.title) + ", version \(programme.version)"
        + (isDefault ? " (celui des rapports)" : "")
    } catch {
      return printable(error.failure.found)
    }
  }
}
