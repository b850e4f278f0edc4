internal import Outreach

/// The outings of a carnet: the latest standing line of each, by id.
struct OutingLines {
  private(set) var byID: [String: Event] = [:]

  /// Those of `lines`, in order of day then of recording.
  init(_ lines: [Event]) {
    for line in lines {
      if let session = line["session"]?.text { byID[session] = line }
    }
  }

  /// The ids that are `typed`, else those that end with it (four characters at least).
  func ids(_ typed: String) -> [String] {
    if byID[typed] != nil { return [typed] }
    let folded = typed.uppercased()
    return byID.keys.filter { folded.utf8.count >= 4 && $0.uppercased().hasSuffix(folded) }
  }

  /// The shortest end, of four characters or more, that tells an outing, known or not, from all others.
  func code(of session: String) -> String {
    var length = 4
    while length < session.count {
      let end = session.suffix(length)
      if !byID.keys.contains(where: { $0 != session && $0.hasSuffix(end) }) { return String(end) }
      length += 1
    }
    return session
  }
}
