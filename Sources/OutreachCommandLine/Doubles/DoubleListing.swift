internal import Outreach
internal import OutreachRendering

/// The pairs of look-alikes by their codes, without any name.
struct DoubleListing {
  let pairs: [LookAlike]
  private let roster: Roster
  private let ends: ShortEnds

  init(_ pairs: [LookAlike], _ roster: Roster) {
    (self.pairs, self.roster) = (pairs, roster)
    ends = ShortEnds(roster.youths.ids)
  }

  /// How many, for standard error.
  var count: String {
    switch pairs.count {
    case 0: "aucun sosie"
    case 1: "1 paire de sosies"
    default: "\(pairs.count.french) paires de sosies"
    }
  }

  /// The codes of one person: « 0011 = 0021 ».
  func code(_ person: KnownPerson) -> String {
    person.youths.map(ends.end).joined(separator: " = ")
  }

  /// Each pair with its reasons and what tells one code from the other.
  var text: String {
    var lines = TextWrap.lines(DoubleSearch.rule)
    for pair in pairs {
      lines += ["", code(pair.first) + " et " + code(pair.second)]
      lines += TextWrap.lines(pair.reasons + " ; " + pair.chance, indent: 2)
      for youth in pair.first.youths + pair.second.youths {
        let evidence = printable(roster.evidence(youth))
        lines += TextWrap.lines(
          ends.end(youth) + " : " + (evidence.isEmpty ? "rien d’autre n’est connu" : evidence),
          indent: 4)
      }
    }
    if !pairs.isEmpty {
      lines += [""]
      lines += TextWrap.lines("Répondre : allervers doublon CODE CODE --meme, ou --different")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// RFC 4180, one row a pair; the columns are fixed for ever.
  var csv: [UInt8] {
    var csv = CSVWriter(
      header: [
        "jeune_1", "jeune_2", "code_1", "code_2", "noms", "noms_semblables", "naissance", "genre",
        "commune", "hasard",
      ], tableur: false)
    for pair in pairs {
      csv.append([
        .text(pair.youths.0), .text(pair.youths.1), .text(ends.end(pair.youths.0)),
        .text(ends.end(pair.youths.1)), .text(pair.names[0].likeness.word),
        .number(pair.names.count), .text(pair.birth.word), .text(pair.gender.word),
        .text(pair.commune.word), .decimal(Share(Int(pair.expected * 1000 + 0.5), of: 1000)),
      ])
    }
    return csv.bytes
  }

  /// `allervers.doublons/1`: the ids of each of the two, and in what they are alike.
  var json: JSONValue {
    .object([
      JSONMember("schema", .string("allervers.doublons/1")),
      JSONMember("limit", .number("\(LookAlikes.limit)")),
      JSONMember("pairs", .array(pairs.map(object))),
    ])
  }

  private func object(_ pair: LookAlike) -> JSONValue {
    func ids(_ person: KnownPerson) -> JSONValue { .array(person.youths.map(JSONValue.string)) }
    return .object([
      JSONMember("youths", .array([ids(pair.first), ids(pair.second)])),
      JSONMember(
        "names",
        .array(
          pair.names.map { names in
            .object([
              JSONMember("likeness", .string("\(names.likeness)")),
              JSONMember(
                "parts", .array([names.first, names.second].map { .string("\($0.part)") })),
            ])
          })),
      JSONMember("birth", .string(pair.birth.rawValue)),
      JSONMember("gender", .string(pair.gender.rawValue)),
      JSONMember("commune", .string(pair.commune.rawValue)),
      JSONMember("expected", .number("\(pair.expected)")),
    ])
  }
}

extension NameLikeness {
  fileprivate var word: String {
    switch self {
    case .same: "meme"
    case .sound: "son"
    case .spelling: "ecriture"
    }
  }
}

extension LookAlike.Comparison {
  fileprivate var word: String {
    switch self {
    case .agrees: "accord"
    case .near: "proche"
    case .unknown: "inconnu"
    }
  }
}
