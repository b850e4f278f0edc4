internal import Outreach
internal import OutreachJournal

/// What a command says of who a youth is and what they are like, whether the youth is new or known.
struct YouthDescription {
  let profile: [JSONMember]
  let identity: [JSONMember]
  /// `, à appeler « Bako-Lumi »` for somebody who gave no name; else empty.
  let called: String

  /// The profile and identity options given; reminds, once, that a shell keeps a name typed in it. A `youth` new to
  /// the carnet and without a name is given one to be spoken.
  init(_ fields: FieldReading, ofNew youth: String? = nil) throws {
    profile = try fields.members(FieldOptions.profile)
    let given = try IdentityOptions.members(fields.arguments, fields.access.environment)
    if let youth, !fields.access.isTrial, !IdentityOptions.holdName(given) {
      let code = try YouthRecognition(fields.roster, fields.access).spokenCode(of: youth)
      identity = [JSONMember("alias", .string(code))] + given
      called = ", à appeler « \(code) »"
    } else {
      (identity, called) = (given, "")
    }
    if IdentityOptions.isOnCommandLine(fields.arguments) { fields.access.remindOfHistory() }
  }

  /// `text` as it is said of somebody described so.
  func agreeing(_ text: String) -> String {
    Agreement.of(text, with: profile.first { $0.key == EventKey.gender.name }?.value.text)
  }

  /// The confidential lines about `youth`.
  func confidential(_ youth: String) -> [EventDraft] {
    identity.isEmpty ? [] : [EventDraft(identityOf: youth, identity)]
  }
}
