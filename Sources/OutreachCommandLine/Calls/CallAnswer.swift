internal import Outreach
internal import OutreachJournal

/// What came of trying to reach somebody of the list, typed as « 2 r ».
struct CallAnswer: Equatable {
  enum Result: Equatable {
    case unanswered, message, reached, appointment
  }

  /// The number in the list, from 1.
  let number: Int
  let result: Result

  /// How to answer, said once.
  static let rule =
    "Noter ce qui vient d’être tenté : un numéro, puis r (sans réponse), m (message laissé),"
    + " j (joint·e au téléphone) ou v (joint·e, rendez-vous pris)"
  static let question = "Numéro et lettre (Entrée : fini) :"

  /// What is said of an answer that is none, where the list has `count` entries.
  static func reminder(upTo count: Int) -> String {
    "erreur: ce n’est pas un numéro de 1 à \(count), puis r, m, j ou v. Exemple : 1 r"
  }

  /// « 2r », « 2 r »; `nil` for anything else, or a number past `count`.
  init?(_ typed: String, upTo count: Int) {
    let results: [Character: Result] = [
      "r": .unanswered, "m": .message, "j": .reached, "v": .appointment,
    ]
    guard let letter = typed.last, let result = results[letter],
      let number = Int(typed.dropLast().filter { !$0.isWhitespace }),
      (1...max(count, 1)).contains(number),
      number <= count
    else { return nil }
    (self.number, self.result) = (number, result)
  }

  /// Records it for `youth`, as `tentative`, `noter` and `suite` would.
  func record(_ youth: String, _ fields: FieldReading) throws {
    let today = fields.access.today
    switch result {
    case .unanswered: try attempt("sans-reponse", youth, fields)
    case .message: try attempt("message-laisse", youth, fields)
    case .reached: try contact(youth, fields, appointment: nil)
    case .appointment:
      guard let day = try Self.appointment(fields.access.environment, today: today) else { return }
      try contact(youth, fields, appointment: day)
    }
  }

  private func attempt(_ result: String, _ youth: String, _ fields: FieldReading) throws {
    let own = try fields.staffed([JSONMember("result", .string(result))])
    _ = try YouthFact(of: youth, on: fields.access.today, fields)
      .record(.contactAttempted, own, as: TentativeCommand.words(own, fields))
  }

  private func contact(_ youth: String, _ fields: FieldReading, appointment: Day?) throws {
    let (access, today) = (fields.access, fields.access.today)
    let id = JSONMember("youth", .string(youth))
    let own = try fields.staffed([id, JSONMember("channel", .string("telephone"))])
    let followUp = try appointment.map { day in
      EventDraft(
        .followUpOpened, on: today,
        [
          JSONMember("owner", .string(try access.post().login)),
          JSONMember("due", .string(day.iso)), id,
        ])
    }
    let sentence =
      "contact du " + FrenchDate.full(today, today: today) + ", jeune "
      + fields.roster.code(of: youth)
      + (appointment.map { ", et une suite pour le " + FrenchDate.full($0, today: today) } ?? "")
    _ = try access.record(
      [followUp].compactMap(\.self) + [EventDraft(.contactMade, on: today, own)], saying: sentence,
      outcome: { try ContactOutcome(fields, after: $0).sentence(youth: youth, on: today) })
  }

  // Asked until it is a day; an empty answer gives it up.
  private static func appointment(_ environment: Environment, today: Day) throws -> Day? {
    let question =
      "Rendez-vous quel jour ? (lundi, \(FrenchDate.slashes(today.adding(days: 7))), 10 j ;"
      + " Entrée : ne rien noter)"
    while let typed = try environment.reply(question), !typed.isEmpty {
      do {
        return try DueDay.read(typed, from: today, today: today, place: "rendez-vous")
      } catch let fault as UsageError {
        environment.note(fault.failure.line)
      } catch let fault as Failure {
        environment.note(fault.line)
      }
    }
    return nil
  }
}
