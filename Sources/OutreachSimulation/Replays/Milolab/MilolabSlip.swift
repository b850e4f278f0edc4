/// What goes wrong in the entering of one youth's life, and is put right later.
enum MilolabSlip: Sendable {
  /// A contact is entered on a wrong day, then corrected.
  case wrongDay
  /// A contact is entered twice, on two days, and one entry taken back.
  case twin
  /// The same with one more change of mind: the taking back is taken back, and that one too.
  case twinTwice
  /// Two counsellors give the youth two codes, linked when they find out.
  case secondCode

  static func drawn(_ youth: MilolabYouth, _ random: inout RandomNumbers) -> MilolabSlip? {
    let draw = random.unit()
    // A second code takes a second contact, or a second entry of the first.
    return switch draw {
    case ..<0.015: .wrongDay
    case ..<0.028: .twin
    case ..<0.030: .twinTwice
    case ..<0.041: .secondCode
    default: nil
    }
  }
}
