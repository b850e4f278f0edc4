import Outreach

extension Durations.Frequency {
  /// « moins d’une fois par mois »: as data has it, with the apostrophe of the printed page.
  var french: String { rawValue.replacing("'", with: "’") }
}
