import Foundation
public import Outreach

/// The days of a carnet: its time zone, and the hour at which its day starts.
public struct CarnetClock: Sendable {
  private let zone: TimeZone
  private let dayStartsAt: Int

  /// The clock of a carnet; throws when its time zone does not exist.
  public init(_ carnet: Carnet) throws(JournalError) {
    guard let zone = TimeZone(identifier: carnet.settings.timeZone) else {
      throw .badSettings(path: carnet.path + "/carnet.json", key: "timeZone")
    }
    self.zone = zone
    dayStartsAt = carnet.settings.dayStartsAt
  }

  /// The carnet's day at `instant`: before `dayStartsAt`, it is still the evening before.
  public func day(at instant: Instant) -> Day {
    let local = instant.milliseconds / 1000 + offset(at: instant.milliseconds / 1000)
    let shifted = local - Int64(dayStartsAt) * 60
    return Day(number: Int32((Double(shifted) / 86_400).rounded(.down)))
  }

  /// The day on the wall's calendar at `instant`, whenever the carnet's begins.
  package func date(at instant: Instant) -> Day {
    let seconds = instant.milliseconds / 1000
    return Instant(milliseconds: (seconds + offset(at: seconds)) * 1000).utc.day
  }

  /// The time on the wall at `instant`, `17:30`.
  public func time(at instant: Instant) -> String {
    let seconds = instant.milliseconds / 1000
    let minutes = (seconds + offset(at: seconds)) / 60 % 1440
    func two(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }
    return two(minutes / 60) + ":" + two(minutes % 60)
  }

  /// Midnight at the end of `day`.
  public func end(of day: Day) -> Instant { instant(day.adding(days: 1), time: 0) }

  /// The moment at which the wall shows `time`, in milliseconds after the midnight that begins `day`.
  public func instant(_ day: Day, time: Int) -> Instant {
    let wall = Int64(day.number) * 86_400_000 + Int64(time)
    var offset = offset(at: wall / 1000)
    offset = self.offset(at: wall / 1000 - offset)
    return Instant(milliseconds: wall - offset * 1000)
  }

  private func offset(at seconds: Int64) -> Int64 {
    Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
  }
}
