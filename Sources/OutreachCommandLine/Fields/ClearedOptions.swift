internal import Outreach

/// `--vider`: characteristics of a youth made unknown again.
enum ClearedOptions {
  static let vider = Option.value(
    "vider", "OPTION", repeatable: true,
    help: "rendre inconnu : naissance, age, lien, trait:neet..., traits")

  /// `profile` with a `null` for each value to clear; refuses one that is given too.
  static func members(_ arguments: ParsedArguments, over profile: [JSONMember]) throws(UsageError)
    -> [JSONMember]
  {
    var members = profile
    for typed in arguments.values(vider) {
      if typed == "traits" {
        try add(JSONMember("traits", .null), to: &members)
      } else if typed.hasPrefix("trait:") {
        try clear(trait: String(typed.dropFirst(6)), in: &members)
      } else {
        guard let field = fields.first(where: { $0.option.name == typed }) else {
          throw unknown(typed)
        }
        try add(JSONMember(field.key.name, .null), to: &members)
      }
    }
    return members
  }

  private static let fields = FieldOptions.profile.filter { $0.key != .traits }

  private static func clear(trait name: String, in members: inout [JSONMember]) throws(UsageError) {
    guard Trait(rawValue: name) != nil else { throw unknown("trait:" + name) }
    let place = members.firstIndex { $0.key == "traits" }
    let known = place.map { members[$0].value } ?? .object([])
    guard let traits = known.members, !traits.contains(where: { $0.key == name }) else {
      throw twice
    }
    let value = JSONValue.object(traits + [JSONMember(name, .null)])
    if let place {
      members[place].value = value
    } else {
      members.append(JSONMember("traits", value))
    }
  }

  private static func add(_ member: JSONMember, to members: inout [JSONMember]) throws(UsageError) {
    guard !members.contains(where: { $0.key == member.key }) else { throw twice }
    members.append(member)
  }

  private static var twice: UsageError {
    .refused(
      place: "--vider", found: "une valeur est donnée et vidée à la fois, ou vidée deux fois",
      expected: "attendu : l’un ou l’autre", remedy: nil)
  }

  private static func unknown(_ typed: String) -> UsageError {
    let names =
      fields.map(\.option.name) + ["traits"] + Trait.allCases.map { "trait:" + $0.rawValue }
    return .refused(
      place: "--vider", found: quoted(typed) + " n’est pas une valeur qui se vide",
      expected: NearestName.of(typed, among: names).map { "la plus proche : " + quoted($0) }
        ?? "attendu : " + alternatives(Array(names.prefix(fields.count))) + ", ou trait:CLE",
      remedy: "Voir : allervers aide jeune decrire")
  }
}
