import Outreach

/// What the figures of a report depend on, said the same way by all of them.
struct ReportHead {
  let programme: Programme
  let period: Period
  let factsUntil: Day
  let knownUntil: Day?
  let only: [ReportRequest.Filter]
  let quality: Bilan.Quality

  init(_ bilan: Bilan) {
    (programme, period, only) = (bilan.programme, bilan.period, bilan.only)
    (factsUntil, knownUntil) = (bilan.factsUntil, bilan.knownUntil)
    quality = bilan.quality
  }

  init(_ cohorts: Cohorts) {
    (programme, period, only) = (cohorts.programme, cohorts.period, cohorts.only)
    (factsUntil, knownUntil) = (cohorts.factsUntil, cohorts.knownUntil)
    quality = cohorts.quality
  }

  init(_ durations: Durations) {
    (programme, period, only) = (durations.programme, durations.period, durations.only)
    (factsUntil, knownUntil) = (durations.factsUntil, durations.knownUntil)
    quality = durations.quality
  }
}
