/// What an import must know of the carnet and of the moment, besides the file and its rules.
package struct ImportContext: Sendable {
  /// The carnet's identifier.
  package let carnet: String
  let words: CodeWords
  package let actions: Set<String>
  package let partners: Set<String>
  package let today: Day
  /// The moment of the import.
  package let now: Instant
  /// Who imports.
  package let login: String
  /// Minutes after midnight at which the carnet's day starts.
  package let dayStartsAt: Int
  /// The carnet's day at a moment.
  package let day: @Sendable (Instant) -> Day
  /// The moment at which the carnet's clocks show a time, in milliseconds after the midnight that begins a day.
  package let moment: @Sendable (Day, Int) -> Instant
  /// The youths that a code of the carnet may mean.
  package let youths: @Sendable (String) -> [String]

  package init(
    carnet: CarnetSettings, actions: Set<String>, partners: Set<String>, today: Day, now: Instant,
    login: String, day: @escaping @Sendable (Instant) -> Day,
    moment: @escaping @Sendable (Day, Int) -> Instant,
    youths: @escaping @Sendable (String) -> [String]
  ) {
    (self.carnet, words, dayStartsAt) = (
      carnet.id, CodeWords(carnet.vocabulary), carnet.dayStartsAt
    )
    (self.actions, self.partners, self.today, self.now) = (actions, partners, today, now)
    (self.login, self.day, self.moment, self.youths) = (login, day, moment, youths)
  }

  /// The day of the fact that a cell tells: before the hour at which a day starts, the evening before.
  ///
  /// Midnight sharp on the wall is how tools write a day without its hour.
  func day(of moment: DateForm.Moment) -> Day {
    guard let time = moment.time, time > 0 || moment.offset != nil else { return moment.day }
    if moment.offset != nil { return day(instant(moment)) }
    return time < dayStartsAt * 60_000 ? moment.day.adding(days: -1) : moment.day
  }

  /// The moment that a cell tells: on the carnet's clocks, unless it says how far it is from UTC or is known to be of it.
  func instant(_ moment: DateForm.Moment, isUTC: Bool = false) -> Instant {
    guard let offset = moment.offset ?? (isUTC ? 0 : nil) else {
      return self.moment(moment.day, moment.time ?? 0)
    }
    return Instant(
      milliseconds: Int64(moment.day.number) * 86_400_000 + Int64(moment.time ?? 0)
        - Int64(offset) * 60_000)
  }
}
