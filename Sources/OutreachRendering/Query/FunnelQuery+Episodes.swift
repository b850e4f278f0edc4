import Outreach

/// The episodes of each person: one walk from contact to contact, then what each of them reaches.
extension FunnelQuery {
  var episodeSteps: [Step] {
    [walkStep, startStep, episodeContactStep, reachedStep, episodeStep]
  }

  // What the walk keeps in mind: the first days of the episodes, then of the episode that stands whether it is
  // mobilised, arrived or settled as of the contact it is at.
  private var walkStep: Step {
    let trace = "coalesce(greatest(previous_day, previous_trace), previous_day)"
    let isBreak =
      "coalesce(\(isLost(since: trace, at: "day")) AND lasting IS NULL, FALSE)"
    let mobilises =
      programme.mobilisation == .secondContact ? "TRUE" : "x.mobilises = 1"
    let starter =
      programme.mobilisation == .secondContact ? "FALSE" : "x.mobilises = 1 AND NOT x.arrives"
    let arrived = "(acc.arrived OR x.arrived_before)"
    let settled =
      "(acc.settled OR (acc.mobilised AND NOT acc.arrived AND x.settled_before))"
    let isClosed =
      "(\(arrived) OR \(settled) OR x.left_before OR (acc.mobilised AND x.silent_before))"
    let begins =
      "CASE WHEN \(dialect.count("acc.starts")) = 0 THEN x.fits ELSE x.breaks AND \(isClosed) END"
    func record(_ starts: String, _ mobilised: String, _ arrived: String, _ settled: String)
      -> String
    {
      dialect.record([
        ("starts", starts), ("mobilised", mobilised), ("arrived", arrived), ("settled", settled),
      ])
    }
    let begun = record(dialect.append("x.day", to: "acc.starts"), starter, "FALSE", "FALSE")
    let carried = record(
      "acc.starts",
      "acc.mobilised OR (\(dialect.count("acc.starts")) > 0 AND \(mobilises) AND NOT \(arrived) AND NOT x.arrives)",
      "(\(dialect.count("acc.starts")) > 0 AND \(arrived))", settled)
    let seen = dialect.record([
      ("day", "day"), ("fits", "fits"), ("breaks", "breaks"), ("mobilises", "mobilises"),
      ("arrives", "arrives"), ("arrived_before", "arrived_before"),
      ("settled_before", "settled_before"), ("left_before", "left_before"),
      ("silent_before", "silent_before"),
    ])
    return Step(
      name: "walk",
      remark:
        "Les premiers jours des parcours. Un nouveau commence à un contact en profil durable, quand la "
        + "dernière trace est perdue de vue et que le parcours précédent est fini : droit commun, situation, "
        + "ou sortie que rien n’a rouverte.",
      sql: """
        SELECT carnet, person, \(dialect.fold(
          "seen", from: record(dialect.noDays, "FALSE", "FALSE", "FALSE"),
          "CASE WHEN \(begins)\n      THEN \(begun)\n      ELSE \(carried) END")) AS walked
        FROM (
          SELECT carnet, person, \(dialect.list(seen, by: "day")) AS seen
          FROM (
            SELECT
              carnet, person, day, mobilises,
              lasting IS NULL AND NOT is_followed AS fits,
              \(isBreak) AS breaks,
              coalesce(arrival_on = day, FALSE) AS arrives,
              previous_arrival IS NOT NULL AS arrived_before,
              coalesce(previous_situation < coalesce(previous_arrival, DATE '9999-12-31'), FALSE)
                AS settled_before,
              previous_said IS NOT NULL AS left_before,
              coalesce(previous_silence < day, FALSE) AS silent_before
            FROM (
              SELECT
                stretch.*, lag(arrival_on) OVER before AS previous_arrival,
                lag(situation_on) OVER before AS previous_situation,
                lag(said_on) OVER before AS previous_said,
                lag(silent_on) OVER before AS previous_silence,
                greatest(
                  max(trace_on) OVER (
                    PARTITION BY carnet, person ORDER BY day
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
                  first_trace) AS previous_trace
              FROM stretch LEFT JOIN earlier USING (carnet, person)
              WINDOW before AS (PARTITION BY carnet, person ORDER BY day)
            )
          )
          GROUP BY carnet, person
        )
        """)
  }

  private var startStep: Step {
    Step(
      name: "start", remark: "Un parcours commence ; il s’arrête où commence le suivant.",
      sql: """
        SELECT
          carnet, person, start_on,
          coalesce(lead(start_on) OVER (PARTITION BY carnet, person ORDER BY start_on),
            \(dialect.adding(days: "1", to: literal(request.factsUntil)))) AS limit_on
        FROM (SELECT carnet, person, \(dialect.rows(of: "walked.starts")) AS start_on FROM walk)
        """)
  }

  private var episodeContactStep: Step {
    Step(
      name: "episode_contact", remark: "Les contacts de chaque parcours, numérotés.",
      sql: """
        SELECT
          stretch.*, start_on, limit_on,
          row_number() OVER (PARTITION BY carnet, person, start_on ORDER BY day) AS place
        FROM stretch JOIN start USING (carnet, person)
        WHERE day >= start_on AND day < limit_on
        """)
  }

  private var reachedStep: Step {
    let mobilised =
      programme.mobilisation == .secondContact
      ? "min(CASE WHEN place = 2 THEN day END)" : "min(CASE WHEN mobilises = 1 THEN day END)"
    return Step(
      name: "reached",
      remark: "L’entrée dans le droit commun, et la mobilisation si elle la précède.",
      sql: """
        SELECT
          carnet, person, start_on, limit_on, last_on, arrive_on,
          CASE WHEN arrive_on IS NULL OR mobilise_on < arrive_on THEN mobilise_on END AS mobilise_on
        FROM (
          SELECT
            carnet, person, start_on, limit_on, max(day) AS last_on,
            min(CASE WHEN arrival_on < limit_on THEN arrival_on END) AS arrive_on,
            \(mobilised) AS mobilise_on
          FROM episode_contact
          GROUP BY carnet, person, start_on, limit_on
        )
        """)
  }

  private var episodeStep: Step {
    Step(
      name: "episode", remark: "La situation, entre les deux ; le jour où plus rien n’est regardé.",
      sql: """
        SELECT
          reached.*, settle_on,
          least(
            coalesce(arrive_on, limit_on), coalesce(settle_on, limit_on), limit_on) AS end_on
        FROM reached
        LEFT JOIN (
          SELECT carnet, person, start_on, min(situation_on) AS settle_on
          FROM episode_contact JOIN reached USING (carnet, person, start_on)
          WHERE day >= mobilise_on AND situation_on < coalesce(arrive_on, episode_contact.limit_on)
          GROUP BY carnet, person, start_on
        ) AS settled USING (carnet, person, start_on)
        """)
  }
}
