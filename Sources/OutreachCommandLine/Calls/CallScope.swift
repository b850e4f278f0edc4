internal import Outreach

/// Whose youths the morning list shows.
enum CallScope: Equatable {
  /// Mine by login, then nobody's.
  case mine(String)
  /// Those of one référent.
  case of(String)
  case everybody

  /// The entries in scope, under their headings.
  func groups(_ entries: [CallList.Entry]) -> [(String, [CallList.Entry])] {
    switch self {
    case .mine(let login):
      [
        ("À vous", entries.filter { $0.isOf(login) }),
        ("Sans référent", entries.filter { $0.isNobodys }),
      ]
    case .of(let login): [("Référent : " + login, entries.filter { $0.isOf(login) })]
    case .everybody: [("Tous les jeunes", entries)]
    }
  }

  /// Whether a follow-up that is about no youth is in scope.
  func holds(_ followUp: CallList.FollowUp) -> Bool {
    switch self {
    case .mine(let login): followUp.owner == nil || followUp.owner == login
    case .of(let login): followUp.owner == login
    case .everybody: true
    }
  }
}
