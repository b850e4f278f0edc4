import Outreach

extension Storage {
  // Far more than a structure writes by hand; a greater file would only fill the memory.
  private var settingsLimit: Int { 4 << 20 }

  /// The strict JSON of a settings or programme file, four MiB at most.
  func settings(of path: String) throws(JournalError) -> JSONValue {
    guard try size(at: path) <= settingsLimit else { throw .tooLarge(path: path) }
    return try json(of: path)
  }
}
