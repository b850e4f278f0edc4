internal import Outreach
internal import OutreachRendering

/// The morning list for other programs: codes only.
extension CallListing {
  /// RFC 4180, one row a person; the columns are fixed for ever.
  var csv: [UInt8] {
    var csv = CSVWriter(
      header: [
        "jeune", "code", "motifs", "dernier_contact", "tentatives", "derniere_tentative",
        "sortie_anticipee", "sans_nouvelles", "premiere_echeance", "referent",
        "referent_partenaire",
      ], tableur: false)
    for entry in entries + noticesAlone {
      var (early, noNews): (CSVCell, CSVCell) = (.empty, .empty)
      switch entry.nextExit {
      case .early(let day): early = .day(day)
      case .noNews(let day): noNews = .day(day)
      case nil: break
      }
      csv.append([
        .text(entry.youths[0]), .text(code(entry)),
        .text(entry.reasons.map(\.code).joined(separator: " ")), Self.cell(entry.lastContact),
        .number(entry.attempts.count), Self.cell(entry.attempts.last), early, noNews,
        Self.cell(entry.soonest), entry.referent.map(CSVCell.text) ?? .empty,
        entry.referentPartner.map(CSVCell.text) ?? .empty,
      ])
    }
    return csv.bytes
  }

  // Nobody's reason to call, told last.
  private var noticesAlone: [CallList.Entry] { notices.filter(\.isNotice) }

  private static func cell(_ day: Day?) -> CSVCell { day.map(CSVCell.day) ?? .empty }

  /// `allervers.relances/1`.
  var json: JSONValue {
    .object([
      JSONMember("schema", .string("allervers.relances/1")),
      JSONMember("on", .string(today.iso)),
      JSONMember("weeks", .integer(list.weeks)),
      JSONMember("entries", .array((entries + noticesAlone).map(object))),
      JSONMember("followUps", .array(followUps.map(object))),
      JSONMember("tried", .integer(tried)),
    ])
  }

  private func object(_ entry: CallList.Entry) -> JSONValue {
    var (early, noNews): (JSONValue, JSONValue) = (.null, .null)
    switch entry.nextExit {
    case .early(let day): early = .string(day.iso)
    case .noNews(let day): noNews = .string(day.iso)
    case nil: break
    }
    return .object([
      JSONMember("youths", .array(entry.youths.map(JSONValue.string))),
      JSONMember("reasons", .array(entry.reasons.map { .string($0.code) })),
      JSONMember("lastContact", Self.value(entry.lastContact)),
      JSONMember("attempts", .integer(entry.attempts.count)),
      JSONMember("lastAttempt", Self.value(entry.attempts.last)),
      JSONMember("earlyExit", early), JSONMember("noNews", noNews),
      JSONMember("soonest", Self.value(entry.soonest)),
      JSONMember("referent", entry.referent.map(JSONValue.string) ?? .null),
      JSONMember("referentPartner", entry.referentPartner.map(JSONValue.string) ?? .null),
    ])
  }

  private func object(_ followUp: CallList.FollowUp) -> JSONValue {
    .object([
      JSONMember("id", .string(followUp.id)),
      JSONMember("owner", followUp.owner.map(JSONValue.string) ?? .null),
      JSONMember("due", .string(followUp.due.iso)),
      JSONMember("session", followUp.session.map(JSONValue.string) ?? .null),
    ])
  }

  private static func value(_ day: Day?) -> JSONValue { day.map { .string($0.iso) } ?? .null }
}
