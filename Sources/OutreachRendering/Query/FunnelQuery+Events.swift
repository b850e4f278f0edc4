import Outreach

/// The events read, then those that stand.
extension FunnelQuery {
  var eventSteps: [Step] {
    let fraction = "regexp_extract(\(dialect.text("at")), '[.]([0-9]+)Z', 1)"
    let moment =
      "substr(\(dialect.text("at")), 1, 19) || '.' || substr(rpad(\(fraction), 3, '0'), 1, 3) || 'Z'"
    let known = request.knownUntil.map { "\n  AND \(moment) <= \(quoted($0.end.iso))" } ?? ""
    return [
      Step(
        name: "line",
        remark:
          "Chaque ligne entière. Le moment de saisie à la milliseconde, pour comparer les textes.",
        sql: """
          SELECT
            regexp_extract(filename, '^(.*/)?journal/[^/]*/[^/]*$', 1) AS carnet,
            \(dialect.text("id")) AS id, \(dialect.text("type")) AS kind,
            \(moment) AS moment,
            TRY_CAST(\(dialect.text("on")) AS DATE) AS day, doc
          FROM (
            \(dialect.lines(files).replacing("\n", with: "\n    "))
          )
          WHERE \(dialect.text("id")) IS NOT NULL\(known)
          """),
      Step(
        name: "repeated", remark: "Les identifiants lus plusieurs fois.",
        sql: "SELECT carnet, id FROM line GROUP BY carnet, id HAVING count(*) > 1"),
      Step(
        name: "conflicting",
        remark: "Ceux que portent des événements différents : tous mis de côté.",
        sql: """
          SELECT carnet, id
          FROM (
            SELECT carnet, id, \(dialect.content) AS content
            FROM line SEMI JOIN repeated USING (carnet, id)
          )
          GROUP BY carnet, id
          HAVING count(DISTINCT content) > 1
          """),
      Step(
        name: "event", isKept: false, remark: "Chaque événement une fois.",
        sql: """
          SELECT carnet, id, kind, moment, day, doc FROM line ANTI JOIN repeated USING (carnet, id)
          UNION ALL
          SELECT carnet, id, kind, moment, day, doc
          FROM (
            SELECT
              line.*, row_number() OVER (PARTITION BY line.carnet, line.id ORDER BY moment) AS copy
            FROM line SEMI JOIN repeated USING (carnet, id) ANTI JOIN conflicting USING (carnet, id)
          )
          WHERE copy = 1
          """),
    ]
  }

  var amendmentSteps: [Step] {
    retractionSteps + [
      Step(
        name: "correction",
        remark:
          "La correction qui vaut pour chaque fait : la dernière, parmi celles qui ont ce qu’il faut.",
        sql: """
          SELECT carnet, id, own
          FROM (
            SELECT
              target.carnet, target.id, own,
              row_number() OVER (
                PARTITION BY target.carnet, target.id ORDER BY said.moment DESC, said.id DESC) AS place
            FROM (
              SELECT carnet, id, moment, \(dialect.text("target")) AS target, \(dialect.object("with")) AS own
              FROM event ANTI JOIN retracted USING (carnet, id)
              WHERE kind = 'event-corrected'
            ) AS said
            JOIN event AS target ON target.carnet = said.carnet AND target.id = said.target
            WHERE target.day IS NOT NULL AND \(isWhole)
          )
          WHERE place = 1
          """),
      Step(
        name: "standing", isKept: false, remark: "Les faits tels qu’ils valent.",
        sql: """
          SELECT carnet, id, kind, moment, day, doc
          FROM event ANTI JOIN retracted USING (carnet, id) ANTI JOIN correction USING (carnet, id)
          WHERE day IS NOT NULL
          UNION ALL
          SELECT
            carnet, id, kind, moment, coalesce(TRY_CAST(\(dialect.text("on")) AS DATE), day) AS day, doc
          FROM (
            SELECT event.carnet, event.id, kind, moment, day, correction.own AS doc
            FROM event JOIN correction ON correction.carnet = event.carnet AND correction.id = event.id
          ) ANTI JOIN retracted USING (carnet, id)
          """),
    ]
  }

  // Chains are followed to the eighth rank; members of a round retract nothing.
  private var retractionSteps: [Step] {
    var steps = [
      Step(
        name: "retraction", remark: "Les annulations.",
        sql: """
          SELECT carnet, id, \(dialect.text("target")) AS target
          FROM event
          WHERE kind = 'event-retracted'
          """),
      Step(
        name: "reach_1", remark: "Les annulations d’annulations, de proche en proche.",
        sql: """
          SELECT first.carnet, first.id, first.target
          FROM retraction AS first
          SEMI JOIN retraction AS second
            ON second.carnet = first.carnet AND second.id = first.target
          """),
    ]
    for rank in [1, 2, 4] {
      steps.append(
        Step(
          name: "reach_\(2 * rank)", remark: "Jusqu’au rang \(2 * rank).",
          sql: joined("reach_\(rank)", "id", "target")))
    }
    steps.append(
      Step(
        name: "acting_0", remark: "Celles d’une ronde n’annulent rien.",
        sql: """
          SELECT retraction.*
          FROM retraction
          ANTI JOIN (SELECT carnet, id FROM reach_8 WHERE id = target) AS round USING (carnet, id)
          """))
    for rank in 1...9 {
      let source = rank == 1 ? "acting_0" : "acting_\(rank - 1)"
      steps.append(
        Step(
          name: "acting_\(rank)", remark: "Celles que ne vise aucune des précédentes.",
          sql: """
            SELECT all_of.*
            FROM acting_0 AS all_of
            ANTI JOIN \(source) AS other
              ON other.carnet = all_of.carnet AND other.target = all_of.id
            """))
    }
    steps.append(
      Step(
        name: "retracted", remark: "Les événements annulés.",
        sql: "SELECT DISTINCT carnet, target AS id FROM acting_9"))
    return steps
  }

  /// The pairs of a relation, and those two of them make end to end.
  func joined(_ table: String, _ from: String, _ to: String) -> String {
    """
    SELECT carnet, \(from), \(to) FROM \(table)
    UNION
    SELECT near.carnet, near.\(from), far.\(to)
    FROM \(table) AS near
    JOIN \(table) AS far ON far.carnet = near.carnet AND far.\(from) = near.\(to)
    """
  }

  // Whether a correction holds the keys that its target's type must have.
  private var isWhole: String {
    func needs(_ keys: String...) -> String {
      keys.map { key in
        dialect == .duckdb
          ? "(own ->> '$.\(key)') IS NOT NULL"
          : "try_variant_get(own, '$.\(key)', 'string') IS NOT NULL"
      }.joined(separator: " AND ")
    }
    return """
      CASE target.kind
              WHEN 'referral-resolved' THEN \(needs("youth", "target", "arrived"))
              WHEN 'youth-referred' THEN \(needs("youth", "partner"))
              WHEN 'device-entered' THEN \(needs("youth", "device"))
              WHEN 'situation-found' THEN \(needs("youth", "situation"))
              WHEN 'pathway-left' THEN \(needs("youth", "reason"))
              WHEN 'action-opened' THEN \(needs("action", "title"))
              WHEN 'action-described' THEN \(needs("action"))
              WHEN 'action-closed' THEN \(needs("action"))
              ELSE \(needs("youth"))
            END
      """
  }
}
