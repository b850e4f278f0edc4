import Outreach

/// The formulas of section 6 read a second time, slowly: every person asked on every day, every
/// variance summed anew.
struct Textbook {
  var observations: [Observation]

  private func count(_ isCounted: (Observation) -> Bool) -> Double {
    Double(observations.count(where: isCounted))
  }

  /// The days with an event, in order.
  private var eventDays: [Int] {
    Set(observations.filter { $0.cause != nil }.map(\.day)).sorted()
  }

  func atRisk(_ day: Int) -> Double { count { $0.day >= day } }

  func events(_ day: Int) -> Double { count { $0.day == day && $0.cause != nil } }

  func events(_ day: Int, of cause: Int) -> Double {
    count { $0.day == day && $0.cause == cause }
  }

  /// S just after `day`.
  func survival(_ day: Int) -> Double {
    eventDays.filter { $0 <= day }.reduce(1) { $0 * (1 - events($1) / atRisk($1)) }
  }

  /// F of one cause just after `day`.
  func incidence(_ day: Int, of cause: Int) -> Double {
    eventDays.filter { $0 <= day }.reduce(0) { sum, earlier in
      sum + survival(earlier - 1) * events(earlier, of: cause) / atRisk(earlier)
    }
  }

  func survivalVariance(_ day: Int) -> Double {
    let sum = eventDays.filter { $0 <= day }.reduce(0) { sum, earlier in
      sum + events(earlier) / (atRisk(earlier) * (atRisk(earlier) - events(earlier)))
    }
    return survival(day) * survival(day) * sum
  }

  /// The sum over event days as it is written in the specification.
  func incidenceVariance(_ day: Int, of cause: Int) -> Double {
    eventDays.filter { $0 <= day }.reduce(0) { sum, earlier in
      let r = atRisk(earlier)
      let d = events(earlier)
      let ended = events(earlier, of: cause)
      let left = incidence(day, of: cause) - incidence(earlier, of: cause)
      let before = survival(earlier - 1)
      let first = r == d ? 0 : left * left * d / (r * (r - d))
      return sum + first + before * before * ended * (r - ended) / (r * r * r)
        - 2 * left * before * ended / (r * r)
    }
  }
}
