internal import Outreach
internal import OutreachJournal

/// `annuler`: an event counts no more; annulling an annulment makes it count again.
enum AnnulerCommand {
  static let motif = Option.value("motif", "MOTIF", help: "pourquoi, en un mot ou un code")
  private static let dayInMilliseconds: Int64 = 86_400_000

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
    let phrase = EventPhrase(roster: roster, today: access.today)
    let place: Int
    if let typed = arguments.positionals.first {
      place = try EventLookup(roster: roster, access: access).place(typed, for: "annuler")
    } else {
      place = try lastOfMine(roster, access)
      let shown = phrase.text(at: place)
      let refusal = UsageError.refused(
        place: "annuler", found: "l’annulation n’est pas confirmée : " + shown,
        expected: "attendu : --oui, ou l’identifiant de l’événement",
        remedy: "Essayer : allervers annuler --oui")
      if !access.isTrial,
        try !environment.confirms("Annuler : " + shown + " ?", arguments, else: refusal)
      {
        environment.note("rien n’est annulé")
        return .no
      }
    }
    guard roster.live[place] != nil else {
      throw Failure(
        .badData, at: "annuler", "cet événement est déjà annulé",
        remedy:
          "Pour qu’il compte de nouveau, annuler son annulation. Voir : allervers journal --corriges"
      )
    }
    let event = try roster.reading.event(at: place)
    let sentence = annulment(of: event, phrase, place)
    return try access.knowing(roster).record(
      try draft(event, arguments), saying: sentence,
      outcome: { _ in try outcome(of: event, access) })
  }

  // "annulation d’une correction : ..." where "annulation : correction ..." would be misread.
  private static func annulment(of event: Event, _ phrase: EventPhrase, _ place: Int) -> String {
    switch event.type {
    case .eventCorrected, .eventRetracted:
      "annulation d’une " + phrase.text(at: place)
    default: "annulation : " + phrase.text(at: place)
    }
  }

  // The writer's own: another device of the same person has its own last event.
  private static func lastOfMine(_ roster: Roster, _ access: CarnetAccess) throws -> Int {
    let (ledger, writer) = (roster.reading.ledger, try access.post().writer)
    let since = access.environment.now() - dayInMilliseconds
    let mine = ledger.facts.indices.filter { place in
      let fact = ledger.facts[place]
      return roster.reading.files[fact.source.file].writer == writer && roster.live[place] != nil
        && fact.at.milliseconds >= since && fact.type != .segmentSealed
    }
    let last = mine.max { left, right in
      let (first, second) = (ledger.facts[left].at, ledger.facts[right].at)
      return first == second
        ? ledger.facts.id(left).precedes(ledger.facts.id(right), in: ledger.symbols)
        : first < second
    }
    guard let last else {
      throw Failure(
        .badData, at: "annuler", "rien n’a été enregistré sur ce poste depuis 24 heures",
        expected: "attendu : l’identifiant d’un événement", remedy: "Voir : allervers journal")
    }
    return last
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
    let shown = EventPhrase(roster: roster, today: access.today).text(at: target)
    if event.type == .eventCorrected { return "reprend ses valeurs d’avant : " + shown }
    return roster.live[target] == nil
      ? "reste annulé par une autre annulation : " + shown : "compte de nouveau : " + shown
  }
}
