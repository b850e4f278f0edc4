internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

extension HeldData {
  /// One page to hand over: who they are, the notes, what is known, the path, every line.
  func text(_ fields: FieldReading) throws(JournalError) -> String {
    let view = try PathwayView(of: youths[0], fields)
    let settings = fields.access.carnet.settings
    var lines = [
      "Données gardées sur une personne, au " + FrenchDate.short(fields.access.today),
      "Structure : " + settings.structure,
      "Code : " + youths.map(fields.roster.code).joined(separator: " = "), "",
    ]
    func section(_ title: String, _ texts: [String], none: String) {
      lines +=
        [title]
        + (texts.isEmpty ? [none] : texts).flatMap {
          TextWrap.lines(printable($0), indent: 2)
        } + [""]
    }
    section(
      "Identité et coordonnées (partie confidentielle)", identities(fields), none: "rien de gardé")
    section("Notes (partie confidentielle)", notes(fields), none: "aucune")
    let known = view.map {
      CharacteristicSheet(
        descriptions: $0.member.life.descriptions, day: fields.access.today,
        ledger: $0.population.ledger, vocabulary: settings.vocabulary
      ).rows.map { $0.name + " : " + $0.value }
    }
    let caution = CharacteristicSheet.caution(events)
    section(
      "Ce qui est connu", (known ?? []) + [caution].compactMap(\.self), none: "rien")
    section("Parcours", view?.lines ?? [], none: "pas encore rencontré·e")
    lines += ["Tout ce qui est enregistré"] + chronology(fields) + [""]
    lines += TextWrap.lines(
      "Vous pouvez demander que ces données soient corrigées ou complétées, que votre identité soit"
        + " effacée, ou vous opposer à ce que l’on note vos caractéristiques, auprès de la"
        + " structure ; sans réponse, auprès de la CNIL (www.cnil.fr).", indent: 0)
    return lines.map { typeset($0) + "\n" }.joined()
  }

  private func recorded(_ event: Event, _ fields: FieldReading) -> String {
    FrenchDate.slashes(fields.access.clock.day(at: event.at)) + ", par " + event.by
  }

  private func identities(_ fields: FieldReading) -> [String] {
    confidential.filter { $0.typeName == "identity" }.flatMap { event in
      event.own.filter { $0.key != "youth" }.map { member in
        (Self.names[member.key] ?? member.key) + " : " + (member.value.text ?? member.value.compact)
          + " (noté le " + recorded(event, fields) + ")"
      }
    }
  }

  private static let names = [
    "alias": "surnom", "firstName": "prénom", "lastName": "nom", "phone": "téléphone",
    "email": "courriel",
  ]

  private func notes(_ fields: FieldReading) -> [String] {
    confidential.filter { $0.typeName == "note" }.map { event in
      (event["text"]?.text ?? "") + " (noté le " + recorded(event, fields) + ")"
    }
  }

  private func chronology(_ fields: FieldReading) -> [String] {
    let words = EventSentence(
      for: events, fields.roster, fields.access.carnet.settings.vocabulary)
    let phrase = EventPhrase(roster: fields.roster, access: fields.access)
    let rows = events.map { event in
      let isFact = event.type?.isFact != false
      let state = !isFact || standing.contains(event.id) ? "" : " (annulé : ne compte plus)"
      let text = (isFact ? words.line(event) : phrase.text(event)) + state
      return (
        FrenchDate.slashes(event.on ?? fields.access.clock.day(at: event.at)),
        printable(text) + "\nnoté le " + printable(recorded(event, fields))
      )
    }
    return TextWrap.table(rows, nameWidth: 10)
  }
}
