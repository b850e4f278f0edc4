internal import Outreach
internal import OutreachRendering

/// A listing as rows of one event; the columns are fixed for ever.
enum JournalCSV {
  private static let header = [
    "id", "type", "libelle", "etat", "fait_le", "enregistre_le", "conseiller", "jeune", "detail",
    "cible", "fichier",
  ]

  /// RFC 4180, with the full ids.
  static func bytes(_ listing: JournalListing) -> [UInt8] {
    var csv = CSVWriter(header: header, tableur: false)
    // Full ids: the file is read by programs.
    let detail = EventDetail(ends: ShortEnds(known: [:]))
    for entry in listing.flat {
      let event = entry.event
      csv.append([
        .text(event.id), .text(event.typeName), .text(EventWords.word(event)),
        .text(entry.state.french),
        event.on.map(CSVCell.day) ?? .empty, .text(event.at.iso), .text(event.by),
        .text(ifAny: event["youth"]?.text),
        event["target"] == nil ? .text(detail.text(event)) : .empty,
        .text(ifAny: event["target"]?.text), .text(entry.file),
      ])
    }
    return csv.bytes
  }
}
