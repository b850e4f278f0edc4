package import Outreach

extension Carnet {
  /// The confidential lines of every writer about the youths of `scope`, each once, in order of recording.
  package func confidentialLines(about scope: PersonScope) throws(JournalError) -> [Event] {
    var lines: [String: Event] = [:]
    for file in try files(.confidential) {
      for line in try storage.content(of: path + "/" + file.relativePath).split(separator: 0x0A) {
        if let event = Event(line: Array(line)), scope.covers(event) { lines[event.id] = event }
      }
    }
    return lines.values.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }
}
