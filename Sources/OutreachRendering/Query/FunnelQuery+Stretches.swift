import Outreach

/// What happens between a contact and the next one: arrivals, situations, exits, silences.
extension FunnelQuery {
  var stretchSteps: [Step] {
    [arrivalStep, boundsStep, insideStep, declarationStep, earlierStep] + pauseSteps + [stretchStep]
  }

  private static let traces =
    "'youth-welcomed', 'device-entered', 'referral-resolved', 'situation-found'"

  private var arrivalStep: Step {
    Step(
      name: "arrival", remark: "Les jours d’entrée dans le droit commun.",
      sql: """
        SELECT carnet, person, day FROM step WHERE kind IN ('youth-welcomed', 'device-entered')
        UNION
        SELECT resolution.carnet, resolution.person, resolution.day
        FROM step AS resolution
        JOIN step AS referral
          ON referral.carnet = resolution.carnet AND referral.id = resolution.target
        WHERE resolution.kind = 'referral-resolved' AND resolution.arrived = 'true'
          AND referral.kind = 'youth-referred' AND referral.purpose = 'accompagnement'
        """)
  }

  // The last day stands for no next contact.
  private var boundsStep: Step {
    Step(
      name: "bounds", remark: "Chaque contact, le précédent et le suivant.",
      sql: """
        SELECT
          profile.*, lag(day) OVER (PARTITION BY carnet, person ORDER BY day) AS previous_day,
          coalesce(lead(day) OVER (PARTITION BY carnet, person ORDER BY day), DATE '9999-12-31')
            AS next_day
        FROM profile
        """)
  }

  private var insideStep: Step {
    Step(
      name: "inside",
      remark: "Jusqu’au contact suivant : première entrée, première situation, dernière trace.",
      sql: """
        SELECT
          carnet, person, day, min(arrival_day) AS arrival_on, min(situation_day) AS situation_on,
          max(trace_day) AS trace_on
        FROM (
          SELECT
            bounds.carnet, bounds.person, bounds.day, arrival.day AS arrival_day,
            CAST(NULL AS DATE) AS situation_day, CAST(NULL AS DATE) AS trace_day
          FROM bounds
          JOIN arrival ON arrival.carnet = bounds.carnet AND arrival.person = bounds.person
          WHERE arrival.day >= bounds.day AND arrival.day < bounds.next_day
          UNION ALL
          SELECT
            bounds.carnet, bounds.person, bounds.day, NULL,
            CASE WHEN situation IN (\(quoted(programme.outcomes))) THEN step.day END, step.day
          FROM bounds
          JOIN step ON step.carnet = bounds.carnet AND step.person = bounds.person
          WHERE step.kind IN (\(Self.traces))
            AND step.day >= bounds.day AND step.day < bounds.next_day
        )
        GROUP BY carnet, person, day
        """)
  }

  private var earlierStep: Step {
    Step(
      name: "earlier", remark: "La dernière trace avant le premier contact.",
      sql: """
        SELECT step.carnet, step.person, max(step.day) AS first_trace
        FROM step
        JOIN bounds ON bounds.carnet = step.carnet AND bounds.person = step.person
        WHERE previous_day IS NULL AND step.day < bounds.day AND step.kind IN (\(Self.traces))
        GROUP BY step.carnet, step.person
        """)
  }

  private var declarationStep: Step {
    Step(
      name: "declaration",
      remark: "Le premier départ déclaré après chaque contact, ce jour compris.",
      sql: """
        SELECT carnet, person, day, said_on, said_early
        FROM (
          SELECT
            bounds.carnet, bounds.person, bounds.day, step.day AS said_on,
            step.reason IN (\(quoted(programme.earlyExitReasons))) AS said_early,
            row_number() OVER (
              PARTITION BY bounds.carnet, bounds.person, bounds.day
              ORDER BY step.day, step.moment, step.id) AS place
          FROM bounds
          JOIN step ON step.carnet = bounds.carnet AND step.person = bounds.person
          WHERE step.kind = 'pathway-left'
            AND step.day >= bounds.day AND step.day < bounds.next_day
        )
        WHERE place = 1
        """)
  }

  private var stretchStep: Step {
    let due = dialect.adding(months: String(programme.silentMonths), to: "bounds.day")
    return Step(
      name: "stretch", remark: "Tout cela, et le jour où le silence serait reconnu.",
      sql: """
        SELECT
          bounds.*, arrival_on, situation_on, trace_on, said_on, said_early,
          CASE WHEN is_endless THEN DATE '9999-12-31'
            ELSE \(dialect.adding(days: "coalesce(paused, 0)", to: due)) END AS silent_on
        FROM bounds
        LEFT JOIN inside USING (carnet, person, day)
        LEFT JOIN declaration USING (carnet, person, day)
        LEFT JOIN pause_days USING (carnet, person, day)
        """)
  }

  // A pause ends at its own end, the resumption or the next contact, whichever is first; a day paused twice
  // counts once, and a pause counts when the silence has not been recognised before it.
  private var pauseSteps: [Step] {
    let due = dialect.adding(months: String(programme.silentMonths), to: "day")
    let after = dialect.adding(days: "1", to: "day")
    let length = dialect.days(from: "start_on", to: "stop_on")
    return [
      Step(
        name: "resumption", remark: "La première reprise déclarée après chaque pause.",
        sql: """
          SELECT pause.carnet, pause.id, min(resume.day) AS resumed_on
          FROM step AS pause
          JOIN step AS resume ON resume.carnet = pause.carnet AND resume.person = pause.person
          WHERE pause.kind = 'pathway-paused' AND resume.kind = 'pathway-resumed'
            AND (resume.day > pause.day OR (resume.day = pause.day AND
              resume.moment || resume.id > pause.moment || pause.id))
          GROUP BY pause.carnet, pause.id
          """),
      Step(
        name: "pause",
        remark: "Les jours de pause après chaque contact, sans ceux d’une pause précédente.",
        sql: """
          SELECT
            carnet, person, day, stop_on, pause_on,
            greatest(pause_on, \(after), coalesce(max(stop_on) OVER (
              PARTITION BY carnet, person, day ORDER BY pause_on, stop_on
              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), pause_on)) AS start_on
          FROM (
            SELECT
              bounds.carnet, bounds.person, bounds.day, step.day AS pause_on,
              least(next_day, coalesce(until_day, next_day), coalesce(resumed_on, next_day)) AS stop_on
            FROM step
            JOIN bounds ON bounds.carnet = step.carnet AND bounds.person = step.person
              AND step.day >= bounds.day AND step.day < bounds.next_day
            LEFT JOIN resumption ON resumption.carnet = step.carnet AND resumption.id = step.id
            WHERE step.kind = 'pathway-paused'
          )
          WHERE stop_on > pause_on
          """),
      Step(
        name: "pause_days", remark: "Combien de ces jours retardent la reconnaissance du silence.",
        sql: """
          SELECT
            carnet, person, day, sum(length) AS paused,
            max(CASE WHEN stop_on = DATE '9999-12-31' THEN 1 ELSE 0 END) = 1 AS is_endless
          FROM (
            SELECT
              carnet, person, day, stop_on, \(length) AS length,
              \(dialect.days(from: after, to: "start_on")) - coalesce(sum(\(length)) OVER (
                PARTITION BY carnet, person, day ORDER BY start_on, stop_on
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS free_before
            FROM pause
            WHERE stop_on > start_on
          )
          WHERE free_before < \(dialect.days(from: "day", to: due))
          GROUP BY carnet, person, day
          """),
    ]
  }
}
