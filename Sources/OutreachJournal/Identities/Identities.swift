import Outreach

/// Who the youths are, for the counsellor's own screen: reports, exports, errors and logs never read it.
package struct Identities: Sendable {
  /// What is known of one youth, latest first: names, numbers, addresses by key.
  package struct Identity: Sendable {
    /// Every alias or name ever given, the latest last.
    package var names: [String] = []
    /// The same by key (`alias`, `firstName`, `lastName`), each once, without those made of two.
    package var given: [String: [String]] = [:]
    /// The latest value of each key.
    package var values: [String: String] = [:]
  }

  /// By youth id.
  package private(set) var byYouth: [String: Identity] = [:]
  /// Notes by the event, session or follow-up they are on.
  package private(set) var notes: [String: [String]] = [:]
  /// Lines that could not be read, by file.
  package private(set) var damaged: [String: Int] = [:]

  static let nameKeys = ["alias", "firstName", "lastName"]

  /// Reads the confidential lines of every writer, in order of recording.
  package init(_ carnet: Carnet) throws(JournalError) {
    let files = try carnet.files(.confidential)
    // `nil` for each line that could not be read.
    let contents = try sideBySide(files.count) { file throws(JournalError) in
      try carnet.storage.content(of: carnet.path + "/" + files[file].relativePath)
        .split(separator: 0x0A).map { Event(line: Array($0)) }
    }
    var events: [String: Event] = [:]
    for (file, content) in zip(files, contents) {
      for line in content {
        if let line { events[line.id] = line } else { damaged[file.relativePath, default: 0] += 1 }
      }
    }
    for event in events.values.sorted(by: { ($0.at, $0.id) < ($1.at, $1.id) }) { apply(event) }
  }

  private mutating func apply(_ event: Event) {
    switch event.typeName {
    case "identity":
      guard let youth = event["youth"]?.text else { return }
      var identity = byYouth[youth] ?? Identity()
      for member in event.own {
        guard let text = member.value.text, member.key != "youth" else { continue }
        identity.values[member.key] = text
        guard Self.nameKeys.contains(member.key) else { continue }
        identity.names.append(text)
        if identity.given[member.key]?.contains(text) != true {
          identity.given[member.key, default: []].append(text)
        }
      }
      // The whole name, in either order, is what is most often typed.
      if let first = identity.values["firstName"], let last = identity.values["lastName"] {
        identity.names += [first + " " + last, last + " " + first]
      }
      byYouth[youth] = identity
    case "note":
      let target = ["event", "session", "followUp"].compactMap { event[$0]?.text }.first
      if let target, let text = event["text"]?.text { notes[target, default: []].append(text) }
    default: break
    }
  }
}
