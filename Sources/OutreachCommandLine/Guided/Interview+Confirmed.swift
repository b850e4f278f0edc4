extension Interview {
  /// The answers once « Enregistrer ? » has had yes; else that nothing is recorded is said.
  mutating func confirmed(_ next: (Answers) throws -> GuidedQuestion?) throws -> Answers? {
    if let answers = try run(next), YesNo.isYes(answers[YesNo.recording]) { return answers }
    sayUnrecorded()
    return nil
  }

  /// Says that what was answered is not kept.
  func sayUnrecorded() { console.say("rien n’est enregistré de cette saisie") }
}
