internal import Outreach
internal import OutreachJournal

/// `terrain clore`: when an outing ended, whom it met, what its team makes of it.
enum TerrainCloreCommand {
  static let command = Command(
    CommandStatement(
      "terrain", "clore", group: .counsellor,
      summary: "Clôt une sortie : heure de fin, comptes, bilan de l’équipe.",
      examples: [
        Example("allervers terrain clore", "des questions sur la sortie de ce soir"),
        Example(
          "allervers terrain clore --personnes 12 --jeunes 9",
          "la sortie de ce soir, finie maintenant"),
        Example(
          "allervers terrain clore 7K3Q --a 17h30 --note -",
          "une sortie par son code, avec une note"),
        Example("allervers terrain clore --date hier --a 23h --personnes 30", "la sortie d’hier"),
      ],
      positionals: [TerrainCompterCommand.seance],
      options: [FieldOptions.end.option] + FieldOptions.headCounts.map(\.option)
        + [.note, .date, .oui, .essai], statuses: [.no] + .recording)
  ) { arguments, environment in
    let said = [FieldOptions.end.option, .note] + FieldOptions.headCounts.map(\.option)
    if !said.contains(where: arguments.flag), environment.isConversation(arguments) {
      return try GuidedClosing(arguments, environment).run()
    }
    let outings = try Outings(FieldReading(arguments, environment))
    let outing = try outings.held()
    guard try outings.mayClose(outing) else { return .no }
    var changes = try outings.fields.members([FieldOptions.end] + FieldOptions.headCounts)
    if !arguments.flag(FieldOptions.end.option) {
      guard let time = now(outing, outings.fields) else {
        throw ParsedArguments.missing([FieldOptions.end.option], of: "terrain clore")
      }
      changes.append(JSONMember("to", .string(time)))
    }
    let note = try NoteReading.text(arguments.value(.note), environment)
    return try outings.correct(outing, with: changes, saying: "clôture", note: note)
  }

  /// The time on the wall, which ends an outing of this very day; `nil` for any other.
  static func now(_ outing: Event, _ fields: FieldReading) -> String? {
    let access = fields.access
    let instant = Instant(milliseconds: access.environment.now())
    guard outing.on == access.clock.day(at: instant), outing.on == access.today else { return nil }
    return access.clock.time(at: instant)
  }
}
