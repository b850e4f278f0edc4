internal import Outreach
internal import OutreachRendering

extension [RetentionList.Entry] {
  /// One row a person, by code; `heading` names the day from which something kept of them is to go.
  func table(_ heading: String, _ roster: Roster, empty: String) -> String {
    PlainTable.text(
      ["code", "dernier contact", heading],
      map { entry in
        [
          entry.youths.map(roster.code).joined(separator: " = "),
          entry.isMet ? FrenchDate.slashes(entry.last) : "jamais",
          FrenchDate.slashes(entry.due),
        ]
      }, empty: empty)
  }
}
