internal import Outreach

/// What the report « IN Système : retours sur deux ans d'expérimentation » says (ARML Nouvelle-Aquitaine,
/// April 2022), and the choices made where it leaves one; no other place knows it.
enum InSystemeFigures {
  /// The Missions Locales of the consortium.
  static let structures = 37
  static let from = YearMonth(year: 2019, month: 12).firstDay
  /// The report says 31 November, a day that does not exist.
  static let to = YearMonth(year: 2021, month: 11).lastDay
  /// The end of the month in which the report's data were drawn; nothing is recorded after it.
  static let drawn = YearMonth(year: 2022, month: 2).lastDay

  static let persons = 4030
  static let unknown = 3089
  static let reactivated = 945
  /// Those counted twice: first unknown, reactivated later.
  static let returning = unknown + reactivated - persons
  /// 29 % of the unknown.
  static let unknownMinors = 896
  /// 7 % of the reactivated.
  static let reactivatedMinors = 66

  static let remobilised = 775
  /// 69 % of the persons.
  static let welcomed = 2781
  /// A choice: the same 69 % of the remobilised.
  static let remobilisedWelcomed = 535
  /// A choice: arrived at a partner's accompaniment, not at a Mission Locale.
  static let referred = 60

  static let actions = [("extra-muros", 192), ("temps-additionnels", 56), ("raccrochage", 78)]

  static let entered: [InSystemeStep: (remobilised: Int, others: Int)] = [
    .pacea: (297, 1226), .garantieJeunes: (107, 468), .emploi: (222, 751), .formation: (111, 266),
    .serviceCivique: (31, 87),
  ]

  /// A choice: people met outside the programme's public.
  static let outsiders = 90
  /// A choice: entries made by mistake and taken back.
  static let mistakes = 20
}
