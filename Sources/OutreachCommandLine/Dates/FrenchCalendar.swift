/// The names of days and months, small letters as French has them.
package enum FrenchCalendar {
  /// From Monday on.
  package static let weekdays = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]
  /// From January on.
  package static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
}
