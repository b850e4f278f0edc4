internal import Outreach

/// `tentative`: a call or a message that nobody answered, never counted as a contact.
enum TentativeCommand {
  static let command = Command(
    CommandStatement(
      "tentative", group: .counsellor, summary: "Note un appel ou un message resté sans réponse.",
      examples: [
        Example("allervers tentative 7K3Q --canal telephone --resultat sans-reponse", "un appel"),
        Example(
          "allervers tentative 7K3Q --canal sms --resultat message-laisse --date hier",
          "un SMS d’hier"),
        Example(
          "allervers tentative 7K3Q --resultat rendez-vous-manque",
          "un rendez-vous où le jeune n’est pas venu"),
      ],
      positionals: [.jeune], options: [.date] + FieldOptions.attempt.map(\.option) + [.essai],
      statuses: .recording)
  ) { arguments, environment in
    let fact = try YouthFact(arguments, environment)
    let own = try fact.fields.staffed(fact.fields.members(FieldOptions.attempt))
    return try fact.record(.contactAttempted, own, as: words(own, fact.fields))
  }

  /// `tentative (message laissé)`: what came of it is told where it is known.
  static func words(_ own: [JSONMember], _ fields: FieldReading) -> String {
    let result = own.first { $0.key == EventKey.result.name }?.value.text.map(fields.label)
    return "tentative" + (result.map { " (" + $0.lowercased() + ")" } ?? "")
  }
}
