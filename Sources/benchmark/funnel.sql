-- The `funnel` of `bilan` in one DuckDB query over the journal files of a carnet.
--
-- Variables set by the caller: `files` (paths), `definition` (the programme's file, JSON), `period_from`,
-- `period_to`, `facts_until` (DATE). Answers one row, one column per figure.
--
-- Exact for any carnet whose paths are one episode long (facts that span no more than `lostAfter`), a
-- programme whose rule is `second-contact`, and no knowledge cut-off. Left out:
-- * a person's later episodes;
-- * chains of more than three retractions, and those that lead out of a cycle;
-- * an explicit null in a description (but within `traits`), which DuckDB reads as an absent key;
-- * a correction that lacks a required key, or copies of a line that differ in the order of keys;
-- * the refusal of malformed lines: DuckDB stops at the first.
WITH RECURSIVE

-- 1. The definition and the request ---------------------------------------------------------------

programme AS MATERIALIZED (
  SELECT
    definition ->> '$.id' AS id,
    (definition ->> '$.from')::DATE AS window_from,
    (definition ->> '$.until')::DATE AS window_until,
    (definition ->> '$.ages.minimum')::INTEGER AS minimum_age,
    (definition ->> '$.ages.maximum')::INTEGER AS maximum_age,
    to_months((definition ->> '$.lostAfter.months')::INTEGER) AS lost_after,
    (definition ->> '$.lostAfter.inclusive')::BOOLEAN AS lost_inclusive,
    to_months((definition ->> '$.earlyExit.silentMonths')::INTEGER) AS silent_after,
    (definition -> '$.outcomes')::VARCHAR[] AS outcomes,
    (definition -> '$.earlyExit.reasons')::VARCHAR[] AS early_reasons,
    getvariable('period_from')::DATE AS period_from,
    getvariable('period_to')::DATE AS period_to,
    getvariable('facts_until')::DATE AS facts_until
  FROM (SELECT getvariable('definition')::JSON AS definition)
),

requirement AS MATERIALIZED (
  SELECT key AS trait, value ->> '$' AS required
  FROM json_each(getvariable('definition')::JSON, '$.requires')
),

-- 2. The events that stand ------------------------------------------------------------------------

-- Every line, with the keys that the funnel looks at; a type or key that is not there is null. Types the
-- funnel does not look at are kept too: their ids may be in conflict with others'.
line AS MATERIALIZED (
  SELECT * RENAME ("at" AS moment)
  FROM read_json(
    getvariable('files'), format = 'newline_delimited', columns = {
      id: 'VARCHAR', type: 'VARCHAR', "at": 'VARCHAR', "on": 'DATE', youth: 'VARCHAR',
      -- contact-made ("jeune", "proche"), event-corrected (an object)
      "with": 'JSON', action: 'VARCHAR',
      -- youth-registered, youth-described
      birth: 'VARCHAR', age: 'INTEGER', link: 'VARCHAR', lastSeen: 'DATE', traits: 'JSON',
      -- action-opened, action-described
      programmes: 'VARCHAR[]',
      -- youths-linked (a pair), session-held (a number)
      youths: 'JSON',
      -- referrals, situations, exits, pauses; corrections and retractions
      purpose: 'VARCHAR', arrived: 'BOOLEAN', situation: 'VARCHAR', reason: 'VARCHAR',
      until: 'DATE', target: 'VARCHAR'
    })
),

repeated AS MATERIALIZED (
  SELECT id FROM line GROUP BY id HAVING count(*) > 1
),

-- Ids that different events share. The lines are read again, whole, only when some id is repeated;
-- number and checksum belong to the copy, not to the event.
conflicting AS MATERIALIZED (
  SELECT id
  FROM (
    SELECT
      json ->> '$.id' AS id, json_merge_patch(json, '{"n":null,"crc":null}')::VARCHAR AS content
    FROM read_json_objects(getvariable('files'), format = 'newline_delimited')
    WHERE EXISTS (FROM repeated)
  ) SEMI JOIN repeated USING (id)
  GROUP BY id
  HAVING count(DISTINCT content) > 1
),

-- A set keyed by id: equal lines once, different lines of one id not at all.
single AS MATERIALIZED (
  SELECT DISTINCT ON (id) *
  FROM line SEMI JOIN repeated USING (id) ANTI JOIN conflicting USING (id)
),
event AS NOT MATERIALIZED (
  SELECT * FROM line ANTI JOIN repeated USING (id)
  UNION ALL
  SELECT * FROM single
),

retraction AS MATERIALIZED (
  SELECT id, target FROM event WHERE type = 'event-retracted'
),

-- The retractions that act: those that no acting retraction retracts. Each step goes one link further
-- along a chain; after an odd number of steps the members of a cycle retract nothing.
acting_1 AS (
  SELECT id, target FROM retraction WHERE id NOT IN (SELECT target FROM retraction)
),
acting_2 AS (
  SELECT id, target FROM retraction WHERE id NOT IN (SELECT target FROM acting_1)
),
retracted AS MATERIALIZED (
  SELECT DISTINCT target AS id FROM retraction WHERE id NOT IN (SELECT target FROM acting_2)
),

-- The correction that stands for each event: the last by (at, id).
correction AS MATERIALIZED (
  SELECT target AS id, arg_max("with", (moment, id)) AS own
  FROM event ANTI JOIN retracted USING (id)
  WHERE type = 'event-corrected'
  GROUP BY target
),

-- A corrected fact: the correction's keys, its own id and moment.
corrected AS MATERIALIZED (
  SELECT
    id, type, moment, coalesce((own ->> '$.on')::DATE, "on") AS "on", own ->> '$.youth' AS youth,
    own -> '$.with' AS "with", own ->> '$.action' AS action, own ->> '$.birth' AS birth,
    (own ->> '$.age')::INTEGER AS age, own ->> '$.link' AS link,
    (own ->> '$.lastSeen')::DATE AS last_seen, own -> '$.traits' AS traits,
    (own -> '$.programmes')::VARCHAR[] AS programmes, own ->> '$.purpose' AS purpose,
    (own ->> '$.arrived')::BOOLEAN AS arrived, own ->> '$.situation' AS situation,
    own ->> '$.reason' AS reason, (own ->> '$.until')::DATE AS until, own ->> '$.target' AS target
  FROM event JOIN correction USING (id) ANTI JOIN retracted USING (id)
  WHERE "on" IS NOT NULL
),

-- The events that stand.
standing AS NOT MATERIALIZED (
  SELECT
    id, type, moment, "on", youth, "with", action, birth, age, link, lastSeen AS last_seen, traits,
    programmes, purpose, arrived, situation, reason, until, target
  FROM event ANTI JOIN retracted USING (id) ANTI JOIN correction USING (id)
  UNION ALL
  FROM corrected
),

-- Youths linked, both ways, and all whom one reaches by links: one person, named by the smallest code.
linked AS MATERIALIZED (
  SELECT unnest([pair[1], pair[2]]) AS youth, unnest([pair[2], pair[1]]) AS other
  FROM (
    SELECT youths::VARCHAR[] AS pair
    FROM event ANTI JOIN retracted USING (id)
    WHERE type = 'youths-linked')
),
reached AS (
  SELECT youth, other FROM linked
  UNION
  SELECT reached.youth, linked.other FROM reached JOIN linked ON linked.youth = reached.other
),
grouped AS MATERIALIZED (
  SELECT youth, least(youth, min(other)) AS person FROM reached GROUP BY youth
),

-- Facts by the cut-off, by person.
fact AS NOT MATERIALIZED (
  SELECT standing.*, coalesce(grouped.person, standing.youth) AS person
  FROM standing LEFT JOIN grouped USING (youth)
  WHERE "on" <= (SELECT facts_until FROM programme)
),

-- All but contacts and descriptions, which are many: one pass for the rest.
step AS MATERIALIZED (
  SELECT
    id, type, moment, "on", person, action, programmes, purpose, arrived, situation, reason, until,
    target
  FROM fact
  WHERE type IN (
    'contact-attempted', 'youth-welcomed', 'youth-referred', 'referral-resolved', 'device-entered',
    'situation-found', 'pathway-left', 'pathway-paused', 'pathway-resumed', 'action-opened',
    'action-described')
),

-- 3. Candidate contacts, one a day ----------------------------------------------------------------

-- Actions of other programmes only, as described by the cut-off.
foreign_action AS MATERIALIZED (
  SELECT action
  FROM (
    SELECT action, arg_max(programmes, ("on", moment, id)) AS programmes
    FROM step
    WHERE type IN ('action-opened', 'action-described') AND programmes IS NOT NULL
    GROUP BY action)
  WHERE len(programmes) > 0 AND NOT list_contains(programmes, (SELECT id FROM programme))
),

contact_day AS MATERIALIZED (
  SELECT DISTINCT person, "on"
  FROM fact ANTI JOIN foreign_action USING (action), programme
  WHERE type = 'contact-made' AND ("with" IS NULL OR "with" ->> '$' = 'jeune')
    AND (window_from IS NULL OR "on" >= window_from)
    AND (window_until IS NULL OR "on" <= window_until)
),

-- 4. Profile on the day of each of them ------------------------------------------------------------

description AS MATERIALIZED (
  SELECT
    person, "on", birth, age, link, last_seen, traits,
    row_number() OVER (PARTITION BY person ORDER BY "on", moment, id) AS rank
  FROM fact
  WHERE type IN ('youth-registered', 'youth-described')
),

-- What is known that day: the last said by then; for birth and age, else the first said after.
known AS (
  SELECT
    day.person, day."on",
    coalesce(
      arg_max(birth, rank) FILTER (said."on" <= day."on"),
      arg_min(birth, rank)) AS birth,
    coalesce(
      arg_max(age, rank) FILTER (said."on" <= day."on"),
      arg_min(age, rank)) AS age,
    coalesce(
      arg_max(said."on", rank) FILTER (said."on" <= day."on" AND age IS NOT NULL),
      arg_min(said."on", rank) FILTER (age IS NOT NULL)) AS age_on,
    arg_max(link, rank) FILTER (said."on" <= day."on") AS link,
    arg_max(last_seen, rank) FILTER (said."on" <= day."on") AS last_seen
  FROM contact_day AS day LEFT JOIN description AS said USING (person)
  GROUP BY day.person, day."on"
),

-- Completed years: by year and month of birth (a year alone is July), else from the age as said.
aged AS (
  SELECT
    person, "on", link, last_seen,
    CASE
      WHEN birth IS NOT NULL THEN
        year("on") - birth[1:4]::INTEGER
          - (month("on") < coalesce(nullif(birth[6:7], ''), '7')::INTEGER)::INTEGER
      WHEN age_on <= "on" THEN
        age + year("on") - year(age_on)
          - (age_on + to_years((year("on") - year(age_on))::INTEGER) > "on")::INTEGER
      ELSE
        age - (year(age_on) - year("on"))
          + ("on" + to_years((year(age_on) - year("on"))::INTEGER) > age_on)::INTEGER
    END AS years
  FROM known
),

-- Answers to the traits that the programme requires; traits made null as a whole are all unknown.
answer AS (
  SELECT
    person, "on", rank, trait, required,
    CASE WHEN json_type(traits, '$."' || trait || '"') <> 'NULL'
      THEN traits ->> ('$."' || trait || '"') END AS given
  FROM description CROSS JOIN requirement
  WHERE json_exists(traits, '$."' || trait || '"')
),
unfit AS MATERIALIZED (
  SELECT DISTINCT person, "on"
  FROM (
    SELECT
      day.person, day."on", required, arg_max_null(given, rank) AS given
    FROM contact_day AS day JOIN answer USING (person)
    WHERE answer."on" <= day."on"
    GROUP BY day.person, day."on", trait, required)
  WHERE given <> required
),

-- Why the person is outside the public that day, null when in profile.
profile AS (
  SELECT
    aged.person, aged."on",
    CASE
      WHEN years < minimum_age OR years > maximum_age THEN 'age'
      WHEN unfit.person IS NOT NULL THEN 'criteres'
      WHEN link IS NULL OR link = 'inconnu' THEN NULL
      WHEN link = 'perdu-de-vue' AND (
        last_seen IS NULL OR last_seen + lost_after < aged."on"
        OR (lost_inclusive AND last_seen + lost_after = aged."on")) THEN NULL
      ELSE 'dejaSuivis'
    END AS exclusion
  FROM aged LEFT JOIN unfit ON unfit.person = aged.person AND unfit."on" = aged."on", programme
),

-- 5. The episode of each person ---------------------------------------------------------------------

-- repéré (first contact in profile), or hors public and why
met AS MATERIALIZED (
  SELECT
    person, min("on") FILTER (exclusion IS NULL) AS repere,
    min("on") AS first_day, arg_min_null(exclusion, "on") AS exclusion
  FROM profile
  GROUP BY person
),

arrival_day AS (
  SELECT person, "on" FROM step WHERE type IN ('youth-welcomed', 'device-entered')
  UNION ALL
  SELECT resolution.person, resolution."on"
  FROM step AS resolution JOIN step AS referral ON referral.id = resolution.target
  WHERE resolution.type = 'referral-resolved' AND resolution.arrived
    AND referral.type = 'youth-referred' AND referral.purpose = 'accompagnement'
),
arrival AS (
  SELECT person, min("on") AS arrive
  FROM arrival_day JOIN met USING (person)
  WHERE "on" >= repere
  GROUP BY person
),
second AS (
  SELECT
    person, repere, min("on") FILTER ("on" > repere) AS second_day, max("on") AS last_day
  FROM contact_day JOIN met USING (person)
  WHERE "on" >= repere
  GROUP BY person, repere
),
mobilisation AS MATERIALIZED (
  SELECT
    person, repere, last_day, arrive,
    CASE WHEN arrive IS NULL OR second_day < arrive THEN second_day END AS mobilise
  FROM second LEFT JOIN arrival USING (person)
),
settlement AS (
  SELECT person, min("on") AS situe
  FROM step JOIN mobilisation USING (person), programme
  WHERE type = 'situation-found' AND list_contains(outcomes, situation)
    AND "on" >= mobilise AND (arrive IS NULL OR "on" < arrive)
  GROUP BY person
),
-- `path_end`: the day from which contacts and exits are no longer looked at.
episode AS MATERIALIZED (
  SELECT
    person, repere, mobilise, arrive, situe, last_day,
    least(arrive, situe, facts_until + 1) AS path_end
  FROM mobilisation LEFT JOIN settlement USING (person), programme
),

-- 6. Exits and reprises -----------------------------------------------------------------------------

-- From one contact to the next, from the mobilisation on: an exit falls in one of these stretches, and the
-- contact that ends that stretch is its reprise.
stretch AS MATERIALIZED (
  SELECT
    person, "on" AS contact, mobilise IS NOT NULL AS is_mobilised, path_end,
    lead("on") OVER (PARTITION BY person ORDER BY "on") AS next_contact
  FROM contact_day JOIN episode USING (person)
  WHERE "on" >= coalesce(mobilise, repere) AND "on" < path_end
),

-- A pause ends at its own end, the resumption or the next contact, whichever is first.
resumption AS (
  SELECT
    pause.id, min(resume."on") AS resumed
  FROM step AS pause JOIN step AS resume
    ON resume.person = pause.person
      AND (resume."on", resume.moment, resume.id) > (pause."on", pause.moment, pause.id)
  WHERE pause.type = 'pathway-paused' AND resume.type = 'pathway-resumed'
  GROUP BY pause.id
),
pause AS (
  SELECT
    stretch.person, contact, "on" AS start,
    least(until, resumed, next_contact, DATE '9999-12-31') AS stop
  FROM step LEFT JOIN resumption USING (id) JOIN stretch ON stretch.person = step.person
    AND step."on" >= contact AND (next_contact IS NULL OR step."on" < next_contact)
  WHERE type = 'pathway-paused'
),
-- Days that each pause adds to those before it, from the day after the contact.
added_pause AS (
  SELECT
    person, contact,
    greatest(
      start, contact + 1,
      max(stop) OVER (earlier ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)) AS start,
    stop
  FROM pause
  WHERE stop > start
  WINDOW earlier AS (PARTITION BY person, contact ORDER BY start, stop)
),
paused AS (
  SELECT
    person, contact, stop - start AS days,
    (start - (contact + 1)) - coalesce(sum(stop - start) OVER (
      PARTITION BY person, contact ORDER BY start, stop
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS free_before
  FROM added_pause
  WHERE stop > start
),
pause_days AS (
  SELECT person, contact, sum(days) AS days
  FROM paused, programme
  WHERE free_before < (contact + silent_after)::DATE - contact
  GROUP BY person, contact
),
silence AS (
  SELECT
    person, contact, is_mobilised, path_end, next_contact,
    CASE WHEN is_mobilised THEN
      (contact + silent_after)::DATE + coalesce(pause_days.days, 0)::INTEGER
    END AS silent_on
  FROM stretch LEFT JOIN pause_days USING (person, contact), programme
),

declaration AS (
  SELECT person, "on", arg_min(reason, (moment, id)) AS reason
  FROM step
  WHERE type = 'pathway-left'
  GROUP BY person, "on"
),
-- The first declaration of each stretch, on the contact's day or after.
declared AS (
  SELECT
    person, contact, min("on") AS said_on, arg_min(reason, "on") AS reason
  FROM declaration JOIN stretch USING (person)
  WHERE "on" >= contact AND "on" < coalesce(next_contact, path_end)
  GROUP BY person, contact
),
leaving AS (
  SELECT
    person, contact, is_mobilised, next_contact AS reprise,
    least(said_on, silent_on) AS exit_on,
    said_on IS NOT NULL AND (silent_on IS NULL OR said_on <= silent_on) AS is_declared, reason
  FROM silence LEFT JOIN declared USING (person, contact)
  WHERE least(said_on, silent_on) < coalesce(next_contact, path_end)
),
tried AS (
  SELECT DISTINCT leaving.person, contact
  FROM leaving JOIN step USING (person)
  WHERE type = 'contact-attempted' AND NOT is_declared AND "on" > contact AND "on" <= exit_on
),
exit AS MATERIALIZED (
  SELECT
    person, is_mobilised, exit_on, reprise, is_declared,
    NOT is_declared OR list_contains(early_reasons, reason) AS is_early,
    tried.person IS NOT NULL AS is_tried
  FROM leaving LEFT JOIN tried USING (person, contact), programme
),

-- 7. The counts of the period -----------------------------------------------------------------------

-- Episodes with where they stand: in an exit that no contact reopened?
standing_path AS (
  SELECT
    *, episode.person IN (SELECT person FROM exit WHERE reprise IS NULL) AS is_out,
    repere BETWEEN period_from AND period_to AS is_met,
    mobilise IS NULL AS is_single
  FROM episode, programme
),
flow AS (
  SELECT
    count(*) FILTER (is_met) AS reperes,
    count(*) FILTER (mobilise BETWEEN period_from AND period_to) AS mobilises,
    count(*) FILTER (arrive BETWEEN period_from AND period_to) AS droitCommun,
    count(*) FILTER (arrive BETWEEN period_from AND period_to AND NOT is_single) AS apresMobilisation,
    count(*) FILTER (arrive BETWEEN period_from AND period_to AND is_single) AS accesDirect,
    count(*) FILTER (situe BETWEEN period_from AND period_to) AS enSituation,
    count(*) FILTER (NOT is_single AND arrive IS NULL AND situe IS NULL AND NOT is_out) AS fileActive,
    count(*) FILTER (is_met AND is_single AND arrive IS NOT NULL) AS single_arrived,
    count(*) FILTER (is_met AND is_single AND arrive IS NULL AND is_out) AS single_left,
    count(*) FILTER (
      is_met AND is_single AND arrive IS NULL AND NOT is_out
      AND last_day + silent_after > facts_until) AS single_recent,
    count(*) FILTER (
      is_met AND is_single AND arrive IS NULL AND NOT is_out
      AND last_day + silent_after <= facts_until) AS single_silent
  FROM standing_path
),
leavers AS (
  SELECT
    count(*) FILTER (is_now AND is_early) AS sortiesAnticipees,
    count(*) FILTER (is_now AND is_early AND is_declared) AS declarees,
    count(*) FILTER (is_now AND NOT is_declared AND is_tried) AS sansReponse,
    count(*) FILTER (is_now AND NOT is_declared AND NOT is_tried) AS sansSollicitation,
    count(*) FILTER (reprise BETWEEN period_from AND period_to) AS reprises,
    count(*) FILTER (is_now AND NOT is_early) AS autresSorties
  FROM (
    SELECT *, exit_on BETWEEN period_from AND period_to AS is_now
    FROM exit, programme
    WHERE is_mobilised)
),
registered AS (
  SELECT count(DISTINCT person) AS inscrits
  FROM step JOIN met USING (person), programme
  WHERE type = 'youth-welcomed' AND "on" BETWEEN period_from AND period_to AND "on" >= repere
),
outsiders AS (
  SELECT
    count(*) AS total,
    count(*) FILTER (exclusion = 'age') AS age,
    count(*) FILTER (exclusion = 'criteres') AS criteres,
    count(*) FILTER (exclusion = 'dejaSuivis') AS dejaSuivis
  FROM met, programme
  WHERE repere IS NULL AND first_day BETWEEN period_from AND period_to
)

SELECT to_json({
  reperes: reperes, personnes: reperes, mobilises: mobilises, droitCommun: droitCommun,
  apresMobilisation: apresMobilisation, accesDirect: accesDirect, enSituation: enSituation,
  sortiesAnticipees: sortiesAnticipees, declarees: declarees, sansReponse: sansReponse,
  sansSollicitation: sansSollicitation, reprises: reprises, autresSorties: autresSorties,
  fileActive: fileActive,
  nonMobilises: {
    accesDirect: single_arrived, departs: single_left, aRevoir: single_recent,
    sansNouvelles: single_silent},
  inscrits: inscrits,
  horsPublic: {total: total, age: age, criteres: criteres, dejaSuivis: dejaSuivis}
}) AS funnel
FROM flow, leavers, registered, outsiders;
