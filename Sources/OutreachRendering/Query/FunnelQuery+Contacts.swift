import Outreach

/// Persons, their facts, and the contacts that count.
extension FunnelQuery {
  var personSteps: [Step] {
    let youths = dialect.texts("youths")
    var steps = [
      Step(
        name: "link_1", remark: "Les jeunes reliés, dans les deux sens, et chacun avec lui-même.",
        sql: """
          SELECT DISTINCT carnet, youth, other
          FROM (
            SELECT carnet, first AS youth, second AS other FROM pair
            UNION ALL SELECT carnet, second, first FROM pair
            UNION ALL SELECT carnet, first, first FROM pair
            UNION ALL SELECT carnet, second, second FROM pair
          )
          """)
    ]
    steps.insert(
      Step(
        name: "pair", remark: "Les liens entre jeunes.",
        sql: """
          SELECT carnet, \(dialect.item(youths, 1)) AS first, \(dialect.item(youths, 2)) AS second
          FROM event ANTI JOIN retracted USING (carnet, id)
          WHERE kind = 'youths-linked'
          """), at: 0)
    for rank in [1, 2, 4, 8, 16, 32] {
      steps.append(
        Step(
          name: "link_\(2 * rank)", remark: "De proche en proche, jusqu’à \(2 * rank) liens.",
          sql: joined("link_\(rank)", "youth", "other")))
    }
    return steps + [
      Step(
        name: "grouped", remark: "Une personne porte le plus petit des codes de ses jeunes.",
        sql: "SELECT carnet, youth, min(other) AS person FROM link_64 GROUP BY carnet, youth"),
      Step(
        name: "fact", isKept: false, remark: "Les faits jusqu’au jour d’arrêté, par personne.",
        sql: """
          SELECT
            said.carnet, coalesce(grouped.person, said.youth) AS person, id, kind, moment, day, doc
          FROM (SELECT standing.*, \(dialect.text("youth")) AS youth FROM standing) AS said
          LEFT JOIN grouped ON grouped.carnet = said.carnet AND grouped.youth = said.youth
          WHERE day <= \(literal(request.factsUntil))
          """),
      Step(
        name: "step", remark: "Les étapes : tout sauf les contacts et les descriptions, nombreux.",
        sql: """
          SELECT
            carnet, person, id, kind, moment, day, \(dialect.text("purpose")) AS purpose,
            \(dialect.text("arrived")) AS arrived, \(dialect.text("target")) AS target,
            \(dialect.text("situation")) AS situation, \(dialect.text("reason")) AS reason,
            TRY_CAST(\(dialect.text("until")) AS DATE) AS until_day
          FROM fact
          WHERE kind IN (
            'contact-attempted', 'youth-welcomed', 'youth-referred', 'referral-resolved',
            'device-entered', 'situation-found', 'pathway-left', 'pathway-paused', 'pathway-resumed')
          """),
    ]
  }

  var contactSteps: [Step] {
    let programmes = dialect.texts("programmes")
    return [
      Step(
        name: "action",
        remark: "Les actions telles que décrites : programmes et nature, les derniers dits.",
        sql: """
          SELECT
            carnet, action,
            max(CASE WHEN says_programmes THEN place || is_foreign END) AS foreign_said,
            max(CASE WHEN says_kind THEN place || mobilises END) AS mobilises_said
          FROM (
            SELECT
              carnet, \(dialect.text("action")) AS action,
              lpad(CAST(row_number() OVER (
                PARTITION BY carnet, \(dialect.text("action")) ORDER BY day, moment, id) AS STRING), 9, '0')
                AS place,
              \(dialect.has("programmes")) AS says_programmes,
              CASE WHEN \(dialect.count(programmes)) > 0
                AND NOT \(dialect.contains(programmes, quoted(programme.id))) THEN '1' ELSE '0' END
                AS is_foreign,
              \(dialect.has("kind")) AS says_kind,
              CASE WHEN \(dialect.text("kind")) = \(quoted(mobilisingKind)) THEN '1' ELSE '0' END AS mobilises
            FROM standing
            WHERE kind IN ('action-opened', 'action-described')
              AND day <= \(literal(request.factsUntil))
          )
          GROUP BY carnet, action
          """),
      Step(
        name: "contact", remark: "Les contacts qui peuvent compter, un par jour.",
        sql: """
          SELECT
            made.carnet, person, day,
            max(CASE WHEN substr(mobilises_said, 10) = '1' THEN 1 ELSE 0 END) AS mobilises
          FROM (
            SELECT
              carnet, person, day, \(dialect.text("with")) AS company, \(dialect.text("action")) AS action
            FROM fact
            WHERE kind = 'contact-made'
          ) AS made
          LEFT JOIN action ON action.carnet = made.carnet AND action.action = made.action
          WHERE (company IS NULL OR company = 'jeune')
            AND (foreign_said IS NULL OR substr(foreign_said, 10) = '0')\(window)
          GROUP BY made.carnet, person, day
          """),
    ]
  }

  private var mobilisingKind: String {
    guard case .actionKind(let kind) = programme.mobilisation else { return "" }
    return kind
  }

  private var window: String {
    (programme.from.map { "\n  AND day >= \(literal($0))" } ?? "")
      + (programme.until.map { "\n  AND day <= \(literal($0))" } ?? "")
  }
}
