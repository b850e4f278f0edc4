import Foundation

/// Kaplan-Meier and Aalen-Johansen as textbooks print them: every figure computed anew from the paths.
struct Curve {
  let origin: String
  let causes: [String]
  let followed: [Followed]

  /// The normal quantile of 97.5 %.
  private static let z = 1.959963984540054

  /// "one step per distinct day with an event or a censoring"
  var days: [Int] {
    Set(followed.map(\.days)).sorted()
  }

  /// "Events before censorings at one time": those censored on a day are at risk on it.
  func atRisk(_ day: Int) -> Double {
    Double(followed.filter { $0.days >= day }.count)
  }

  func events(_ day: Int) -> Double {
    Double(followed.filter { $0.days == day && $0.cause != nil }.count)
  }

  func events(_ day: Int, of cause: String) -> Double {
    Double(followed.filter { $0.days == day && $0.cause == cause }.count)
  }

  func eventDays(upTo day: Int) -> [Int] {
    days.filter { $0 <= day && events($0) > 0 }
  }

  /// "Kaplan-Meier: share with none of them yet": Π (1 − d/r).
  func survival(_ day: Int) -> Double {
    eventDays(upTo: day).reduce(1) { $0 * (1 - events($1) / atRisk($1)) }
  }

  func survival(before day: Int) -> Double {
    survival(day - 1)
  }

  /// Greenwood: S √ Σ d/(r(r − d)); not a number once nobody is left.
  func standardError(_ day: Int) -> Double {
    survival(day) * greenwood(day).squareRoot()
  }

  private func greenwood(_ day: Int) -> Double {
    eventDays(upTo: day).reduce(0) { sum, s in
      let (r, d) = (atRisk(s), events(s))
      return sum + d / (r * (r - d))
    }
  }

  /// "95 % log-log": S to the power exp(± z √Greenwood / log S).
  func limits(_ day: Int) -> (lower: Double, upper: Double) {
    let share = survival(day)
    // A share of 1 or 0 has no logarithm of its logarithm: "equal R's `survival::survfit`", which gives
    // no limits there.
    if share == 1 || share == 0 { return (.nan, .nan) }
    let width = Curve.z * greenwood(day).squareRoot() / log(share)
    return (pow(share, exp(-width)), pow(share, exp(width)))
  }

  /// F_k(t) = Σ S(s−) d_k/r.
  func incidence(_ cause: String, _ day: Int) -> Double {
    eventDays(upTo: day).reduce(0) {
      $0 + survival(before: $1) * events($1, of: cause) / atRisk($1)
    }
  }

  /// "Σ [(F_k(t) − F_k(s))² d/(r(r − d)) + S(s−)² d_k(r − d_k)/r³ − 2 (F_k(t) − F_k(s)) S(s−) d_k/r²]
  /// over event days s ≤ t (r at risk, d events, d_k of the cause; the first term is 0 when r = d)"
  func variance(_ cause: String, _ day: Int) -> Double {
    var sum = 0.0
    for s in eventDays(upTo: day) {
      let (r, d, own) = (atRisk(s), events(s), events(s, of: cause))
      let toCome = incidence(cause, day) - incidence(cause, s)
      let before = survival(before: s)
      if r != d { sum += toCome * toCome * d / (r * (r - d)) }
      sum += before * before * own * (r - own) / (r * r * r)
      sum -= 2 * toCome * before * own / (r * r)
    }
    return sum
  }
}
