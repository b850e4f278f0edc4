internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// The question that is asked of those who look like whoever was met: three at a time, names included, for the
/// counsellor's own screen.
struct CandidateQuestion {
  /// What was answered.
  enum Answer: Equatable {
    case known(String)
    /// Nobody of these; all who were shown.
    case new(unlike: [String])
    case none
  }

  private static let page = 3

  let recognition: YouthRecognition
  let day: Day
  /// Whether the answer may be that it is somebody new.
  let takesNew: Bool

  /// Asks until somebody is chosen, or nobody is left.
  func ask(_ candidates: [RecognisedYouth]) throws -> Answer {
    let environment = recognition.access.environment
    var first = 0
    while first < candidates.count {
      let shown = candidates[first..<min(first + Self.page, candidates.count)]
      let isLast = first + Self.page >= candidates.count
      try environment.show(lines(shown).map { $0 + "\n" }.joined())
      let choice = try environment.answer(
        question(shown.count, isLast: isLast), reminder: "Répondre par un numéro ou une lettre"
      ) { typed -> Choice? in
        if let number = Int(typed), (1...shown.count).contains(number) {
          return .one(shown[shown.startIndex + number - 1].youth)
        }
        return switch typed {
        case "o", "oui": shown.count == 1 ? .one(shown[shown.startIndex].youth) : nil
        case "a", "autres": isLast ? nil : .more
        case "n", "nouveau", "non": takesNew ? .new : nil
        case "": .nobody
        default: nil
        }
      }
      switch choice {
      case .one(let youth): return .known(youth)
      case .new: return .new(unlike: candidates[..<shown.endIndex].map(\.youth))
      case .more: first += Self.page
      case .nobody, nil: return .none
      }
    }
    return .none
  }

  private enum Choice {
    case one(String)
    case more, new, nobody
  }

  private func question(_ count: Int, isLast: Bool) -> String {
    let keys =
      [count == 1 ? "1 ou o : oui" : "1 à \(count) : c’est cette personne"]
      + (isLast ? [] : ["a : d’autres"]) + (takesNew ? ["n : nouveau·elle"] : [])
      + ["Entrée : abandonner"]
    return "C’est elle ou lui ? [" + keys.joined(separator: " ; ") + "]"
  }

  private func lines(_ shown: ArraySlice<RecognisedYouth>) throws -> [String] {
    let login = try recognition.access.post().login
    return zip(1..., shown).flatMap { number, one in
      TextWrap.lines(
        printable("\(number). " + one.line(recognition.roster, on: day, login: login)),
        columns: recognition.access.environment.textColumns)
    }
  }
}
