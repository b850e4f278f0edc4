import Foundation

/// What a command said when something failed under it.
struct FaultAnswer {
  /// What is wrong with how it ended and what it said.
  let breaches: [String]
  /// Whether it said that the event is saved.
  let isSaved: Bool
  /// Whether it said, in words or by its status, that nothing is.
  let deniesSaving: Bool

  // No fault of a disk is wrong usage or bad data; 1 is the answer of « verifier » that found something.
  private static let statuses: [Int32] = [0, 1, 66, 73, 74, 75, 77, 78]

  init(_ end: Ended) {
    let words = end.error.replacingOccurrences(of: "\u{A0}", with: " ")
    let errors = words.split(separator: "\n").filter { $0.hasPrefix("erreur: ") }
    let wasSaved = words.contains("enregistré, mais")
    let isAnswer = end.status == 0 || end.status == 1
    isSaved = isAnswer || wasSaved
    deniesSaving = end.status != 75 && !isSaved
    var breaches: [String] = []
    if !Self.statuses.contains(end.status ?? -1) { breaches.append(end.summary) }
    if !isAnswer, errors.count != 1 { breaches.append("no clear message: \(end.summary)") }
    if isAnswer, !errors.isEmpty { breaches.append("an error of status 0: \(end.summary)") }
    if wasSaved, end.status != 74 { breaches.append("saved, and not status 74: \(end.summary)") }
    for trace in ["Fatal error", "Swift/", ".swift", "faute interne", "Stack dump"]
    where end.error.contains(trace) { breaches.append("an inner fault: \(end.summary)") }
    for name in TrialCarnet.aliases where end.error.contains(name) {
      breaches.append("a person’s name in an error")
    }
    self.breaches = breaches
  }
}
