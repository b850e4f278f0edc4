import Outreach

extension DurationsCSV {
  mutating func add(_ curve: DurationCurve, _ part: Subject) {
    var subject = part
    subject.origin = curve.origin
    addCounts(curve, subject)
    addQuantiles(curve, subject)
    addHorizons(curve, subject)
    addSteps(curve, subject)
  }

  mutating func add(_ breakdown: DurationBreakdown) {
    for row in breakdown.rows {
      for group in row.groups {
        let part = Subject(
          origin: group.origin, dimension: breakdown.by, code: row.value, label: row.label)
        if let curve = group.curve {
          add(curve, part)
        } else {
          add("effectifs", "parcours", .number(group.n), part)
        }
      }
    }
    for test in breakdown.tests {
      let subject = Subject(
        origin: test.origin, dimension: breakdown.by, label: test.refusal?.rawValue)
      let result = test.logRank
      add("log_rank", "valeurs_comparees", .number(test.values.count), subject)
      add("log_rank", "khi_deux", .real(ifAny: result?.chiSquare), subject)
      add(
        "log_rank", "degres_de_liberte",
        result.map { .number($0.degreesOfFreedom) } ?? .empty, subject)
      add("log_rank", "p", .real(ifAny: result?.p), subject)
    }
  }

  private mutating func addCounts(_ curve: DurationCurve, _ subject: Subject) {
    let n = curve.survival.n
    add("effectifs", "parcours", .number(n), subject)
    for (cause, count) in zip(curve.origin.causes, curve.ended) {
      var subject = subject
      subject.cause = cause
      add("effectifs", "fins", .number(count), subject, base: n)
    }
    add("effectifs", "encore_ouverts", .number(curve.open), subject, base: n)
  }

  private mutating func addQuantiles(_ curve: DurationCurve, _ subject: Subject) {
    let names = ["premier_quartile", "mediane", "troisieme_quartile"]
    for (name, quantile) in zip(names, curve.survival.quantiles) {
      add(
        "quantiles", name, .real(ifAny: quantile.day), subject,
        limits: (quantile.lower, quantile.upper))
    }
  }

  private mutating func addHorizons(_ curve: DurationCurve, _ subject: Subject) {
    for horizon in curve.horizons {
      var subject = subject
      (subject.toMonths, subject.day) = (horizon.months, horizon.day)
      let known = horizon.estimates
      add("horizons", "a_risque", .number(known?.atRisk ?? 0), subject)
      add(
        "horizons", "part_sans_fin", .real(ifAny: known?.survival), subject, error: known?.stdErr,
        limits: (known?.lower, known?.upper))
      for (index, cause) in curve.origin.causes.enumerated() {
        subject.cause = cause
        let share = known?.incidence[index]
        add("horizons", "incidence", .real(ifAny: share?.estimate), subject, error: share?.stdErr)
      }
    }
  }

  private mutating func addSteps(_ curve: DurationCurve, _ subject: Subject) {
    for step in curve.survival.steps {
      var subject = subject
      subject.day = step.day
      add("courbe", "a_risque", .number(step.atRisk), subject)
      add("courbe", "fins", .number(step.events), subject)
      add("courbe", "censures", .number(step.censored), subject)
      add(
        "courbe", "part_sans_fin", .real(step.survival), subject, error: step.stdErr,
        limits: (step.lower, step.upper))
      for (cause, share) in zip(curve.origin.causes, step.incidence) {
        subject.cause = cause
        add("courbe", "incidence", .real(share.estimate), subject, error: share.stdErr)
      }
    }
  }
}
