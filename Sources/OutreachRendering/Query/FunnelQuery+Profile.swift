import Outreach

/// What is known of a person on the day of each contact, and whether it fits the programme.
extension FunnelQuery {
  var profileSteps: [Step] {
    [descriptionStep, knownStep, profileStep]
  }

  private var requirements: [(trait: String, value: String, column: String)] {
    programme.requires.enumerated().map { index, requirement in
      let value = requirement.value.text ?? requirement.value.compact
      return (requirement.trait, value, "trait_\(index + 1)")
    }
  }

  private var descriptionStep: Step {
    let traits = requirements.map { trait, _, column in
      """
      ,
        \(dialect.hasTrait(trait)) OR (\(dialect.has("traits")) AND \(dialect.text("traits")) IS NULL\(notObject))
          AS says_\(column),
        \(dialect.trait(trait)) AS \(column)
      """
    }.joined()
    return Step(
      name: "description",
      remark: "Ce qui est dit de chaque personne, dans l’ordre ; null : inconnu.",
      sql: """
        SELECT
          carnet, person, day,
          lpad(CAST(row_number() OVER (PARTITION BY carnet, person ORDER BY day, moment, id) AS STRING), 9, '0')
            AS place,
          \(dialect.has("birth")) AS says_birth, \(dialect.text("birth")) AS birth,
          \(dialect.has("age")) AS says_age,
          \(dialect.text("age")) || '@' || CAST(day AS STRING) AS age,
          \(dialect.has("link")) AS says_link, \(dialect.text("link")) AS link,
          \(dialect.has("lastSeen")) AS says_last_seen, \(dialect.text("lastSeen")) AS last_seen\(traits)
        FROM fact
        WHERE kind IN ('youth-registered', 'youth-described')
        """)
  }

  // Traits as a whole made unknown; Spark gives no text for an object either.
  private var notObject: String {
    dialect == .duckdb ? "" : " AND is_variant_null(try_variant_get(doc, '$.traits', 'variant'))"
  }

  private var knownStep: Step {
    func last(_ column: String) -> String {
      """
      nullif(substr(max(
            CASE WHEN said.day <= contact.day AND says_\(column) THEN place || coalesce(\(column), '') END), 10), '')
      """
    }
    func first(_ column: String) -> String {
      """
      substr(min(
            CASE WHEN said.day > contact.day AND \(column) IS NOT NULL THEN place || \(column) END), 10)
      """
    }
    let traits = requirements.map { ",\n    \(last($0.column)) AS \($0.column)" }.joined()
    return Step(
      name: "known",
      remark:
        "Ce qui est connu le jour de chaque contact ; pour la naissance et l’âge, à défaut, ce qui est dit "
        + "ensuite.",
      sql: """
        SELECT
          contact.carnet, contact.person, contact.day, max(mobilises) AS mobilises,
          coalesce(
            \(last("birth")),
            \(first("birth"))) AS birth,
          coalesce(
            \(last("age")),
            \(first("age"))) AS age,
          \(last("link")) AS link,
          TRY_CAST(\(last("last_seen")) AS DATE) AS last_seen\(traits)
        FROM contact
        LEFT JOIN description AS said ON said.carnet = contact.carnet AND said.person = contact.person
        GROUP BY contact.carnet, contact.person, contact.day
        """)
  }

  private var profileStep: Step {
    let years = ageSQL
    let tooYoung = programme.minimumAge.map { "years < \($0)" }
    let tooOld = programme.maximumAge.map { "years > \($0)" }
    let age = [tooYoung, tooOld].compactMap(\.self).joined(separator: " OR ")
    let unfit = requirements.map { "\($0.column) <> \(quoted($0.value))" }.joined(separator: " OR ")
    let lasting = [
      age.isEmpty ? "" : "WHEN \(age) THEN 'age'",
      unfit.isEmpty ? "" : "WHEN \(unfit) THEN 'criteres'",
    ]
    .filter { !$0.isEmpty }.joined(separator: " ")
    return Step(
      name: "profile",
      remark: "Pourquoi la personne n’est pas du public ce jour-là : l’âge, un critère, le lien.",
      sql: """
        SELECT
          carnet, person, day, mobilises,
          CASE \(lasting.isEmpty ? "WHEN FALSE THEN ''" : lasting) END AS lasting,
          CASE
            WHEN link IS NULL OR link = 'inconnu' THEN FALSE
            WHEN link = 'perdu-de-vue' THEN
              NOT (last_seen IS NULL OR \(isLost(since: "last_seen", at: "day")))
            ELSE TRUE
          END AS is_followed
        FROM (
          SELECT known.*,
            \(years) AS years
          FROM (
            SELECT known.*, CAST(split_part(age, '@', 1) AS INTEGER) AS said_age,
              CAST(split_part(age, '@', 2) AS DATE) AS age_on
            FROM known
          ) AS known
        )
        """)
  }

  // Completed years: by year and month of birth (a year alone is July), else from the age as said.
  private var ageSQL: String {
    let since = dialect.adding(months: "12 * (year(day) - year(age_on))", to: "age_on")
    let until = dialect.adding(months: "12 * (year(age_on) - year(day))", to: "day")
    return """
      CASE
            WHEN birth IS NOT NULL THEN
              year(day) - CAST(substr(birth, 1, 4) AS INTEGER)
                - CASE WHEN month(day) < CAST(coalesce(nullif(substr(birth, 6, 2), ''), '7') AS INTEGER)
                  THEN 1 ELSE 0 END
            WHEN age_on <= day THEN
              said_age + year(day) - year(age_on) - CASE WHEN \(since) > day THEN 1 ELSE 0 END
            ELSE
              said_age - (year(age_on) - year(day)) + CASE WHEN \(until) > age_on THEN 1 ELSE 0 END
          END
      """
  }
}
