/// One line of notes, and what it would record in this carnet.
struct NotedLine {
  /// Whom it is about.
  enum Subject: Equatable {
    case known(String)
    /// Somebody new, who is none of these.
    case new(unlike: [String])
    /// Whom an earlier line, by its number, is about.
    case line(Int)
    /// People who stay unnamed.
    case group(Int)
    /// Nobody: the line is left aside.
    case nobody
  }

  /// What keeps a line from being recorded as it is understood.
  enum Doubt {
    /// Who may be meant; none is sure.
    case which([RecognisedYouth])
    /// Said to have been met before, by a name nobody has.
    case unknown
    /// The name of an earlier line, by its number; and who else may be meant.
    case sameName(Int, [RecognisedYouth])
    /// A new name with figures or signs in it, or of several people: perhaps no name.
    case strangeName
    /// Somebody new without a name, of whom more is said than could be read.
    case perhapsNamed
    /// Noted that day already, in as many words or for the same youth.
    case alreadyNoted
    /// Nothing says whom it speaks of.
    case unread
    /// People to count, and no outing to count them in.
    case noOuting
    /// A note of so many characters, too many.
    case tooLong(Int)
  }

  /// Its rank in the file, empty lines counted.
  let number: Int
  let text: String
  let said: NoteLine
  var subject: Subject
  /// The first thing to be settled; `nil` once the line can be recorded.
  var doubt: Doubt?
}

extension NotedLine.Doubt {
  /// Whether an answer may settle it; else the line is left aside.
  var isQuestion: Bool {
    switch self {
    case .which, .unknown, .strangeName, .perhapsNamed, .sameName, .alreadyNoted: true
    case .unread, .noOuting, .tooLong: false
    }
  }
}
