extension Option {
  /// A month, the period's first kind.
  package static let mois = Option.value(
    "mois", "AAAA-MM|dernier", help: "un mois, ou le dernier mois fini")
  /// A quarter.
  package static let trimestre = Option.value(
    "trimestre", "AAAA-TN|dernier", help: "un trimestre, ou le dernier trimestre fini")
  /// A year.
  package static let annee = Option.value(
    "annee", "AAAA|derniere", help: "une année, ou la dernière année finie")
  /// The first day of a period.
  package static let du = Option.value("du", "JOUR", help: "premier jour de la période, avec --au")
  /// The last day of a period, part of it.
  package static let au = Option.value("au", "JOUR", help: "dernier jour de la période, compris")

  /// The options of a command that counts over a period; read with `PeriodExpression.parse`.
  package static let period: [Option] = [.mois, .trimestre, .annee, .du, .au]
}
