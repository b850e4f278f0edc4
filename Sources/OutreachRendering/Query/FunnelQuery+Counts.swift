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

  /// The last statement: a row for each carnet.
  var counts: String {
    let parts = [
      ("flow", "state", flow), ("leavers", "exit_made WHERE is_mobilised", leavers),
      ("registered", registered, [("inscrits", "count(*)")]),
      (
        "outsiders",
        "bounds ANTI JOIN start USING (carnet, person) WHERE previous_day IS NULL AND "
          + within("day"), outsiders
      ),
    ]
    let columns = parts.flatMap { $0.2.map { "coalesce(\($0.0), 0) AS \($0.0)" } }
    let joins = parts.map { name, source, counts in
      """
      LEFT JOIN (
        SELECT
          carnet,
          \(counts.map { $0.1 + " AS " + $0.0 }.joined(separator: ",\n    "))
        FROM \(source)
        GROUP BY carnet
      ) AS \(name) USING (carnet)
      """
    }
    return """
      SELECT
        carnet,
        \(columns.joined(separator: ",\n  "))
      FROM (SELECT DISTINCT carnet FROM line) AS carnets
      \(joins.joined(separator: "\n"))
      ORDER BY carnet
      """
  }

  private func within(_ day: String) -> String {
    "\(day) BETWEEN \(literal(request.period.from)) AND \(literal(request.period.to))"
  }

  private func sum(_ condition: String) -> String {
    "sum(CASE WHEN \(condition) THEN 1 ELSE 0 END)"
  }

  private var flow: [(String, String)] {
    let single = within("start_on") + " AND is_single"
    let open = single + " AND arrive_on IS NULL AND NOT is_out"
    let due = dialect.adding(months: String(programme.silentMonths), to: "last_on")
    let until = literal(request.factsUntil)
    return [
      ("reperes", sum(within("start_on"))),
      ("personnes", "count(DISTINCT CASE WHEN \(within("start_on")) THEN person END)"),
      ("mobilises", sum(within("mobilise_on"))), ("droitCommun", sum(within("arrive_on"))),
      ("apresMobilisation", sum(within("arrive_on") + " AND NOT is_single")),
      ("accesDirect", sum(within("arrive_on") + " AND is_single")),
      ("enSituation", sum(within("settle_on"))),
      (
        "fileActive",
        sum("NOT is_single AND arrive_on IS NULL AND settle_on IS NULL AND NOT is_out")
      ),
      ("nonMobilisesAccesDirect", sum(single + " AND arrive_on IS NOT NULL")),
      ("nonMobilisesDeparts", sum(single + " AND arrive_on IS NULL AND is_out")),
      ("nonMobilisesARevoir", sum(open + " AND \(due) > \(until)")),
      ("nonMobilisesSansNouvelles", sum(open + " AND \(due) <= \(until)")),
    ]
  }

  private var leavers: [(String, String)] {
    let now = within("exit_on")
    return [
      ("sortiesAnticipees", sum(now + " AND is_early")),
      ("declarees", sum(now + " AND is_early AND is_declared")),
      ("sansReponse", sum(now + " AND NOT is_declared AND is_tried")),
      ("sansSollicitation", sum(now + " AND NOT is_declared AND NOT is_tried")),
      ("reprises", sum(within("reprise_on"))),
      ("autresSorties", sum(now + " AND NOT is_early")),
    ]
  }

  private var registered: String {
    """
    (
          SELECT DISTINCT step.carnet, step.person
          FROM step
          JOIN (
            SELECT carnet, person, min(start_on) AS first_on FROM start GROUP BY carnet, person
          ) AS met ON met.carnet = step.carnet AND met.person = step.person
          WHERE kind = 'youth-welcomed' AND \(within("day")) AND day >= first_on
        ) AS welcomed
    """
  }

  private var outsiders: [(String, String)] {
    [
      ("horsPublicTotal", "count(*)"), ("horsPublicAge", sum("lasting = 'age'")),
      ("horsPublicCriteres", sum("lasting = 'criteres'")),
      ("horsPublicDejaSuivis", sum("lasting IS NULL")),
    ]
  }
}
