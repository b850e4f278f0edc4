internal import Outreach
internal import OutreachJournal

/// What a command says of who a youth is and what they are like, whether the youth is new or known.
struct YouthDescription {
  let profile: [JSONMember]
  let identity: [JSONMember]

  /// The profile and identity options given; reminds, once, that a shell keeps a name typed in it.
  init(_ fields: FieldReading) throws {
    profile = try fields.members(FieldOptions.profile)
    identity = try IdentityOptions.members(fields.arguments, fields.access.environment)
    if IdentityOptions.isOnCommandLine(fields.arguments) { fields.access.remindOfHistory() }
  }

  /// The confidential lines about `youth`.
  func confidential(_ youth: String) -> [EventDraft] {
    identity.isEmpty ? [] : [EventDraft(identityOf: youth, identity)]
  }
}
