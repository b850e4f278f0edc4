internal import Outreach
internal import OutreachJournal

/// `annuler`: an event counts no more; annulling an annulment makes it count again.
enum AnnulerCommand {
  static let motif = Option.value("motif", "MOTIF", help: "pourquoi, en un mot ou un code")

  static let command = Command(
    CommandStatement(
      "annuler", group: .counsellor,
      summary: "Annule un événement, qui reste au journal sans compter.",
      examples: [
        Example("allervers annuler 8F2A", "cet événement"),
        Example("allervers annuler --oui", "mon dernier événement des dernières 24 heures"),
        Example("allervers annuler 8F2A --motif doublon", "en disant pourquoi"),
      ],
      positionals: [
        Positional(
          "EVENEMENT", .optional,
          help: "son identifiant ou sa fin ; sinon, mon dernier événement de 24 heures")
      ],
      options: [motif, .oui, .essai],
      statuses: [.no] + .recording)
  ) { arguments, environment in
    let access = try CarnetAccess(arguments, environment)
    let roster = Roster(try access.reading())
    let phrase = EventPhrase(roster: roster, access: access)
    let places: [Int]
    if let typed = arguments.positionals.first {
      places = [try EventLookup(roster: roster, access: access).place(typed, for: "annuler")]
    } else {
      let entry = try LastEntry(roster, access, phrase)
      guard try access.isTrial || confirms(entry.words, arguments, access) else {
        environment.note("rien n’est annulé")
        return .no
      }
      places = entry.places
    }
    guard places.allSatisfy({ roster.live[$0] != nil }) else {
      throw Failure(
        .badData, at: "annuler", "cet événement est déjà annulé",
        remedy:
          "Pour qu’il compte de nouveau, annuler son annulation. Voir : allervers journal --corriges"
      )
    }
    let events = try places.map { try roster.reading.event(at: $0) }
    guard let event = events.last, let place = places.last else { return .done }
    let others = places.dropLast().map { " ; " + phrase.text(at: $0) }
    return try access.knowing(roster).record(
      try events.map { try draft($0, arguments) },
      saying: annulment(of: event, phrase, place) + others.joined(),
      outcome: { _ in try outcome(of: event, access) })
  }

  // Everything that would be undone, then one question.
  private static func confirms(
    _ shown: [String], _ arguments: ParsedArguments, _ access: CarnetAccess
  ) throws -> Bool {
    let environment = access.environment
    let refusal = UsageError.refused(
      place: "annuler",
      found: "l’annulation n’est pas confirmée : " + shown.joined(separator: " ; "),
      expected: "attendu : --oui, ou l’identifiant de l’événement",
      remedy: "Essayer : allervers annuler --oui")
    let question = shown.count > 1 ? "Annuler tout cela ?" : "Annuler : " + shown.joined() + " ?"
    if shown.count > 1, environment.inputIsTerminal {
      environment.note("Votre dernière saisie :")
      for line in shown.flatMap({ access.wrapped($0, indent: 2) }) {
        _ = environment.writeError(line + "\n")
      }
    }
    return try environment.confirms(question, arguments, else: refusal)
  }

  // "annulation d’une correction : ..." where "annulation : correction ..." would be misread.
  private static func annulment(of event: Event, _ phrase: EventPhrase, _ place: Int) -> String {
    switch event.type {
    case .eventCorrected, .eventRetracted:
      "annulation d’une " + phrase.text(at: place)
    default: "annulation : " + phrase.text(at: place)
    }
  }

  private static func draft(_ event: Event, _ arguments: ParsedArguments) throws(UsageError)
    -> EventDraft
  {
    var own = [JSONMember("target", .string(event.id))]
    if let text = arguments.value(motif) {
      own.append(JSONMember("reason", try Motive.read(text)))
    }
    return EventDraft(.eventRetracted, own)
  }

  // What the annulment changed; read back from the carnet when that is for other events to say.
  private static func outcome(of event: Event, _ access: CarnetAccess) throws -> String? {
    if event.type?.isFact == true { return "cet événement ne compte plus" }
    guard event.type == .eventCorrected || event.type == .eventRetracted else { return nil }
    let roster = Roster(try access.reading())
    guard let target = event["target"]?.text.flatMap({ roster.places(endingWith: $0).first }) else {
      return nil
    }
    let shown = EventPhrase(roster: roster, access: access).text(at: target)
    if event.type == .eventCorrected { return "reprend ses valeurs d’avant : " + shown }
    return roster.live[target] == nil
      ? "reste annulé par une autre annulation : " + shown : "compte de nouveau : " + shown
  }
}
