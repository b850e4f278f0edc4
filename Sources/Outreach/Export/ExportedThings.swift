/// An outing, as one line of the journal tells it.
package struct ExportedSession: Sendable {
  package var code: ExportCode
  /// From 1, when several lines speak of one outing.
  package var rank: Int
  package var on: Day
  package var action: ExportCode?
  package var place: ExportedPlace
  package var partners: [ExportCode]
  /// The number of what it says.
  package var counts: UInt32
}

/// An action.
package struct ExportedAction: Sendable {
  package var code: ExportCode
  let symbol: Symbol
  /// `nil` for one that is spoken of and nowhere described.
  package var action: ActionsAsOf.Action?
}

/// A partner.
package struct ExportedPartner: Sendable {
  package var code: ExportCode
  /// The keys last described, by name; `nil` for one that is spoken of and nowhere described.
  package var described: [String: JSONValue]?
}
