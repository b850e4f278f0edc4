import Outreach

/// Exits and reprises, then the figures.
extension FunnelQuery {
  var exitSteps: [Step] {
    [
      Step(
        name: "leaving",
        remark:
          "Une sortie tombe entre deux contacts, depuis la mobilisation (ou le premier contact) ; le contact "
          + "suivant la rouvre.",
        sql: """
          SELECT
            carnet, person, start_on, day, next_on AS reprise_on, is_mobilised, said_early,
            least(coalesce(said_on, silent_on), coalesce(silent_on, said_on)) AS exit_on,
            said_on IS NOT NULL AND (silent_on IS NULL OR said_on <= silent_on) AS is_declared
          FROM (
            SELECT
              contact.carnet, contact.person, contact.start_on, day, said_on, said_early, end_on,
              mobilise_on IS NOT NULL AS is_mobilised,
              CASE WHEN mobilise_on IS NOT NULL THEN silent_on END AS silent_on,
              lead(day) OVER (
                PARTITION BY contact.carnet, contact.person, contact.start_on ORDER BY day) AS next_on
            FROM episode_contact AS contact
            JOIN episode ON episode.carnet = contact.carnet AND episode.person = contact.person
              AND episode.start_on = contact.start_on
            WHERE day >= coalesce(mobilise_on, contact.start_on) AND day < end_on
          )
          WHERE least(coalesce(said_on, silent_on), coalesce(silent_on, said_on))
            < coalesce(next_on, end_on)
          """),
      Step(
        name: "exit_made", remark: "La nature de chaque sortie, et si quelqu’un l’a relancé avant.",
        sql: """
          SELECT
            leaving.*, NOT is_declared OR said_early AS is_early,
            EXISTS (
              SELECT 1 FROM step
              WHERE step.kind = 'contact-attempted' AND step.carnet = leaving.carnet
                AND step.person = leaving.person AND step.day > leaving.day
                AND step.day <= leaving.exit_on) AS is_tried
          FROM leaving
          """),
      Step(
        name: "state", remark: "Où en est chaque parcours.",
        sql: """
          SELECT
            episode.*, mobilise_on IS NULL AS is_single,
            EXISTS (
              SELECT 1 FROM exit_made
              WHERE exit_made.carnet = episode.carnet AND exit_made.person = episode.person
                AND exit_made.start_on = episode.start_on AND reprise_on IS NULL) AS is_out
          FROM episode
          """),
    ]
  }

  /// The last statement.
  var counts: String {
    """
    SELECT *
    FROM (
      \(flow)
    ) AS flow
    CROSS JOIN (
      \(leavers)
    ) AS leavers
    CROSS JOIN (
      SELECT count(*) AS inscrits
      FROM (
        SELECT DISTINCT step.carnet, step.person
        FROM step
        JOIN (SELECT carnet, person, min(start_on) AS first_on FROM start GROUP BY carnet, person) AS met
          ON met.carnet = step.carnet AND met.person = step.person
        WHERE kind = 'youth-welcomed' AND \(within("day")) AND day >= first_on
      )
    ) AS registered
    CROSS JOIN (
      \(outsiders)
    ) AS outsiders
    """
  }

  private func within(_ day: String) -> String {
    "\(day) BETWEEN \(literal(request.period.from)) AND \(literal(request.period.to))"
  }

  private var flow: String {
    func count(_ name: String, _ condition: String) -> String {
      "coalesce(sum(CASE WHEN \(condition) THEN 1 ELSE 0 END), 0) AS \(name)"
    }
    let single = within("start_on") + " AND is_single"
    let open = single + " AND arrive_on IS NULL AND NOT is_out"
    let due = dialect.adding(months: String(programme.silentMonths), to: "last_on")
    let until = literal(request.factsUntil)
    return """
      SELECT
          \(count("reperes", within("start_on"))),
          count(DISTINCT CASE WHEN \(within("start_on")) THEN carnet || ' ' || person END) AS personnes,
          \(count("mobilises", within("mobilise_on"))),
          \(count("droitCommun", within("arrive_on"))),
          \(count("apresMobilisation", within("arrive_on") + " AND NOT is_single")),
          \(count("accesDirect", within("arrive_on") + " AND is_single")),
          \(count("enSituation", within("settle_on"))),
          \(count("fileActive", "NOT is_single AND arrive_on IS NULL AND settle_on IS NULL AND NOT is_out")),
          \(count("nonMobilisesAccesDirect", single + " AND arrive_on IS NOT NULL")),
          \(count("nonMobilisesDeparts", single + " AND arrive_on IS NULL AND is_out")),
          \(count("nonMobilisesARevoir", open + " AND \(due) > \(until)")),
          \(count("nonMobilisesSansNouvelles", open + " AND \(due) <= \(until)"))
        FROM state
      """
  }

  private var leavers: String {
    func count(_ name: String, _ condition: String) -> String {
      "coalesce(sum(CASE WHEN \(condition) THEN 1 ELSE 0 END), 0) AS \(name)"
    }
    let now = within("exit_on")
    return """
      SELECT
          \(count("sortiesAnticipees", now + " AND is_early")),
          \(count("declarees", now + " AND is_early AND is_declared")),
          \(count("sansReponse", now + " AND NOT is_declared AND is_tried")),
          \(count("sansSollicitation", now + " AND NOT is_declared AND NOT is_tried")),
          \(count("reprises", within("reprise_on"))),
          \(count("autresSorties", now + " AND NOT is_early"))
        FROM exit_made
        WHERE is_mobilised
      """
  }

  private var outsiders: String {
    """
    SELECT
        count(*) AS horsPublicTotal,
        coalesce(sum(CASE WHEN lasting = 'age' THEN 1 ELSE 0 END), 0) AS horsPublicAge,
        coalesce(sum(CASE WHEN lasting = 'criteres' THEN 1 ELSE 0 END), 0) AS horsPublicCriteres,
        coalesce(sum(CASE WHEN lasting IS NULL THEN 1 ELSE 0 END), 0) AS horsPublicDejaSuivis
      FROM bounds
      ANTI JOIN start USING (carnet, person)
      WHERE previous_day IS NULL AND \(within("day"))
    """
  }
}
