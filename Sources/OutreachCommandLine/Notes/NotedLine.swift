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
    /// Somebody new, whose name these words may be.
    case laterName(String)
    /// An hour, or the age of a man.
    case hour(Int)
    /// People to count, and how many is not sure.
    case howMany(Int?)
    /// A telephone number to be kept, or left out.
    case phone
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
  var said: NoteLine
  var subject: Subject
  /// The first thing to be settled; `nil` once the line can be recorded.
  var doubt: Doubt?
}

extension NotedLine {
  /// Asks what to do of its telephone number, all else about somebody being settled; people counted have none.
  mutating func askOfPhone() {
    guard said.phone != nil, doubt == nil else { return }
    switch subject {
    case .known, .new, .line: doubt = .phone
    case .group, .nobody: said.phone = nil
    }
  }
}

extension NotedLine.Doubt {
  /// Whether an answer may settle it; else the line is left aside.
  var isQuestion: Bool {
    switch self {
    case .which, .unknown, .strangeName, .perhapsNamed, .sameName, .alreadyNoted, .laterName, .hour,
      .howMany, .phone:
      true
    case .unread, .noOuting, .tooLong: false
    }
  }
}
