/// How a name that is said may be a name once given; the later the case, the more it says.
package enum NameResemblance: Int, CaseIterable, Comparable, Sendable {
  /// Made of what does not begin the name: Manu for Emmanuel, Doudou for Mamadou.
  case ending
  /// Made of how the name begins: Momo for Mohamed, Bilou for Bilal.
  case diminutive
  /// The same letters begun elsewhere: « Diallo Yaya » for « Yaya Diallo », Rimka for Karim.
  case inversion
  /// One begins with the other: Moha, Mohamed.
  case beginning
  /// One of two is among the words of the other: Yaya, « Yaya Diallo », « Yaya D. ».
  case word
  /// A slip or two away, two neighbours swapped being one slip.
  case spelling
  /// Sounding alike in French.
  case sound
  /// The same but for accents, case, spaces and dashes.
  case same

  /// The share of the times when somebody known is named again that the name comes back so.
  ///
  /// Half come back as they were written. A name heard in the street is spelt anew by whoever notes it, so sound and
  /// slips come next, then the half of a double name; to be cut, shortened or turned round is rarer. They add up to 1.
  var share: Double {
    switch self {
    case .same: 0.5
    case .sound, .spelling: 0.14
    case .word: 0.08
    case .beginning: 0.06
    case .inversion: 0.04
    case .diminutive: 0.03
    case .ending: 0.01
    }
  }

  /// Whether every letter takes part in it.
  var isOfWhole: Bool {
    switch self {
    case .same, .sound, .spelling, .inversion: true
    case .word, .beginning, .diminutive, .ending: false
    }
  }

  package static func < (left: NameResemblance, right: NameResemblance) -> Bool {
    left.rawValue < right.rawValue
  }
}
