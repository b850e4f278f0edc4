"""Holds the tables of `allervers exporter` against the reports, in pandas, DuckDB, R and LibreOffice.

    python3 Fixtures/oracles/export.py PROGRAM CARNET FROM TO FACTS_UNTIL FOLDER > Fixtures/oracles/export.txt

Exports CARNET as of FACTS_UNTIL into FOLDER (removed first), lets `frictionless validate` judge it, then counts what
`bilan --format json` counts from FROM to TO out of the tables, engine by engine, and lets R's `survfit` draw the curves
of `durees --format json`. An engine that is not there is said so. Exits 1 when anything differs.

Made with frictionless 5.21.0, pandas 3.1.1, DuckDB 2.0.0 (PyPI), R 4.2.2 with survival 3.5-3 and jsonlite, LibreOffice
7.4.7 (Debian 12).
"""

import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile

TABLES = "jeunes contacts tentatives seances actions partenaires parcours issues".split()

# What each count of `bilan` is in the tables; the same words for DuckDB and, run by it, for what others have loaded.
COUNTS = {
    "funnel.reperes": "SELECT count(*) FROM parcours WHERE premier_contact BETWEEN $a AND $b",
    "funnel.personnes": "SELECT count(DISTINCT jeune) FROM parcours WHERE premier_contact BETWEEN $a AND $b",
    "funnel.mobilises": "SELECT count(*) FROM parcours WHERE mobilise_le BETWEEN $a AND $b",
    "funnel.droitCommun": "SELECT count(*) FROM parcours WHERE droit_commun_le BETWEEN $a AND $b",
    "funnel.apresMobilisation": "SELECT count(*) FROM parcours WHERE droit_commun_le BETWEEN $a AND $b"
    " AND mobilise_le IS NOT NULL",
    "funnel.accesDirect": "SELECT count(*) FROM parcours WHERE droit_commun_le BETWEEN $a AND $b AND mobilise_le IS NULL",
    "funnel.enSituation": "SELECT count(*) FROM parcours WHERE situation_le BETWEEN $a AND $b",
    "funnel.sortiesAnticipees": "SELECT count(*) FROM issues WHERE issue = 'sortie-anticipee' AND mobilise = 1"
    " AND le BETWEEN $a AND $b",
    "funnel.declarees": "SELECT count(*) FROM issues WHERE issue = 'sortie-anticipee' AND mobilise = 1"
    " AND constat = 'declaree' AND le BETWEEN $a AND $b",
    "funnel.sansReponse": "SELECT count(*) FROM issues WHERE constat = 'sans-reponse' AND le BETWEEN $a AND $b",
    "funnel.sansSollicitation": "SELECT count(*) FROM issues WHERE constat = 'sans-sollicitation' AND le BETWEEN $a AND $b",
    "funnel.reprises": "SELECT count(*) FROM issues WHERE issue = 'reprise' AND mobilise = 1 AND le BETWEEN $a AND $b",
    "funnel.autresSorties": "SELECT count(*) FROM issues WHERE issue = 'autre-sortie' AND mobilise = 1"
    " AND le BETWEEN $a AND $b",
    "funnel.fileActive": "SELECT count(*) FROM parcours WHERE etat = 'encours'",
    "funnel.nonMobilises.accesDirect": "SELECT count(*) FROM parcours WHERE premier_contact BETWEEN $a AND $b"
    " AND mobilise_le IS NULL AND etat = 'arrive'",
    "funnel.nonMobilises.departs": "SELECT count(*) FROM parcours WHERE premier_contact BETWEEN $a AND $b"
    " AND mobilise_le IS NULL AND etat IN ('sortie', 'autre')",
    "funnel.inscrits": "SELECT count(DISTINCT jeune) FROM issues WHERE issue = 'accueil' AND le BETWEEN $a AND $b"
    " AND parcours IS NOT NULL",
    "funnel.horsPublic.total": "SELECT count(*) FROM jeunes WHERE hors_public_le BETWEEN $a AND $b",
    "funnel.horsPublic.age": "SELECT count(*) FROM jeunes WHERE hors_public_le BETWEEN $a AND $b AND hors_public = 'age'",
    "funnel.horsPublic.criteres": "SELECT count(*) FROM jeunes WHERE hors_public_le BETWEEN $a AND $b"
    " AND hors_public = 'criteres'",
    "funnel.horsPublic.dejaSuivis": "SELECT count(*) FROM jeunes WHERE hors_public_le BETWEEN $a AND $b"
    " AND hors_public = 'deja-suivi'",
    "activity.contacts": "SELECT count(*) FROM contacts WHERE avec = 'jeune' AND le BETWEEN $a AND $b",
    "activity.proches": "SELECT count(*) FROM contacts WHERE avec = 'proche' AND le BETWEEN $a AND $b",
    "activity.jeunesVus": "SELECT count(DISTINCT jeune) FROM contacts WHERE avec = 'jeune' AND le BETWEEN $a AND $b",
    "activity.tentatives": "SELECT count(*) FROM tentatives WHERE le BETWEEN $a AND $b",
    "activity.seances.tenues": "SELECT count(*) FROM seances WHERE statut = 'tenue' AND le BETWEEN $a AND $b",
    "activity.seances.annulees": "SELECT count(*) FROM seances WHERE statut = 'annulee' AND le BETWEEN $a AND $b",
    "activity.seances.reportees": "SELECT count(*) FROM seances WHERE statut = 'reportee' AND le BETWEEN $a AND $b",
    "activity.personnesRencontrees": "SELECT coalesce(sum(personnes), 0) FROM seances WHERE statut = 'tenue'"
    " AND le BETWEEN $a AND $b",
    "activity.jeunesRencontres": "SELECT coalesce(sum(jeunes), 0) FROM seances WHERE statut = 'tenue'"
    " AND le BETWEEN $a AND $b",
    "activity.actionsActives": "SELECT count(*) FROM actions WHERE ouverte_le <= $b"
    " AND coalesce(close_le, $a) >= $a AND coalesce(fin_prevue, $a) >= $a",
    "activity.partenairesActifs": "SELECT count(DISTINCT partenaire) FROM ("
    "SELECT unnest(string_split(partenaires, '|')) AS partenaire FROM contacts WHERE le BETWEEN $a AND $b"
    " UNION SELECT unnest(string_split(partenaires, '|')) FROM seances WHERE statut = 'tenue' AND le BETWEEN $a AND $b"
    " UNION SELECT partenaire FROM issues WHERE issue = 'orientation' AND le BETWEEN $a AND $b"
    " UNION SELECT unnest(string_split(partenaires, '|')) FROM actions WHERE ouverte_le <= $b"
    " AND coalesce(close_le, $a) >= $a AND coalesce(fin_prevue, $a) >= $a)",
    "devices.events": "SELECT count(*) FROM issues JOIN parcours USING (jeune, parcours) WHERE issue = 'dispositif'"
    " AND le BETWEEN $a AND $b AND (mobilise_le IS NOT NULL OR droit_commun_le IS NOT NULL)",
    "situations.events": "SELECT count(*) FROM issues JOIN parcours USING (jeune, parcours) WHERE issue = 'situation'"
    " AND le BETWEEN $a AND $b AND (mobilise_le IS NOT NULL OR droit_commun_le IS NOT NULL)",
}


def run(program, carnet, until, *arguments):
    command = [program, *arguments, "--carnet", carnet, "--aujourd-hui", until]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def expected(bilan):
    """The same counts as the report has them."""
    for group in ("devices", "situations"):
        bilan[group] = {"events": sum(row["events"] for row in bilan[group])}
    answers = {}
    for name in COUNTS:
        value = bilan
        for key in name.split("."):
            value = value[key]
        answers[name] = value
    return answers


def counted(connection, start, end):
    values = {"a": start, "b": end}
    answers = {}
    for name, query in COUNTS.items():
        used = {key: value for key, value in values.items() if f"${key}" in query}
        answers[name] = int(connection.execute(query, used).fetchone()[0])
    return answers


# Each engine loads the tables its own way; what it has read is then counted. Sums of every column of numbers are its own.
def by_duckdb(folder):
    import duckdb

    connection = duckdb.connect()
    sums = {}
    for table in TABLES:
        connection.execute(f"CREATE TABLE {table} AS FROM read_csv('{folder}/{table}.csv')")
        for name, kind in connection.execute(f"SELECT column_name, column_type FROM (DESCRIBE {table})").fetchall():
            if kind in ("BIGINT", "INTEGER"):
                total = connection.execute(f'SELECT coalesce(sum("{name}"), 0) FROM {table}').fetchone()[0]
                sums[f"{table}.{name}"] = int(total)
    return duckdb.__version__, connection, sums


def by_pandas(folder):
    import duckdb
    import pandas

    connection = duckdb.connect()
    sums = {}
    for table in TABLES:
        frame = pandas.read_csv(f"{folder}/{table}.csv")
        for name in frame.columns:
            if pandas.api.types.is_numeric_dtype(frame[name]):
                sums[f"{table}.{name}"] = int(frame[name].sum())
        frame.to_csv(f"{folder}.{table}.again.csv", index=False)
        connection.execute(f"CREATE TABLE {table} AS FROM read_csv('{folder}.{table}.again.csv')")
        os.remove(f"{folder}.{table}.again.csv")
    return pandas.__version__, connection, sums


def by_r(folder):
    import duckdb

    script = f"""
    library(jsonlite)
    sums <- list()
    for (table in strsplit("{' '.join(TABLES)}", " ")[[1]]) {{
      frame <- read.csv(paste0("{folder}/", table, ".csv"), encoding = "UTF-8", na.strings = "")
      for (name in names(frame)) if (is.numeric(frame[[name]]))
        sums[[paste0(table, ".", name)]] <- sum(frame[[name]], na.rm = TRUE)
      write.csv(frame, paste0("{folder}.", table, ".again.csv"), row.names = FALSE, na = "")
    }}
    cat(toJSON(list(version = as.character(getRversion()), sums = sums), auto_unbox = TRUE))
    """
    answer = json.loads(subprocess.run(["Rscript", "-e", script], check=True, capture_output=True, text=True).stdout)
    connection = duckdb.connect()
    for table in TABLES:
        connection.execute(f"CREATE TABLE {table} AS FROM read_csv('{folder}.{table}.again.csv')")
        os.remove(f"{folder}.{table}.again.csv")
    return answer["version"], connection, answer["sums"]


def by_libreoffice(folder):
    import duckdb

    version = subprocess.run(["soffice", "--version"], check=True, capture_output=True, text=True).stdout.split()[1]
    connection = duckdb.connect()
    sums = {}
    with tempfile.TemporaryDirectory() as other:
        # A workbook, then the workbook's cells as text: what a reader sees who opens and saves.
        for kind, source in (("ods", folder), ("csv", other)):
            ending = "csv" if kind == "ods" else "ods"
            files = [f"{source}/{table}.{ending}" for table in TABLES]
            read = ["--infilter=Text - txt - csv (StarCalc):44,34,76,1"] if kind == "ods" else []
            write = "ods" if kind == "ods" else "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
            subprocess.run(
                ["soffice", "--headless", f"-env:UserInstallation=file://{other}/profile", *read]
                + ["--convert-to", write, "--outdir", other, *files],
                check=True,
                capture_output=True,
            )
        for table in TABLES:
            connection.execute(f"CREATE TABLE {table} AS FROM read_csv('{other}/{table}.csv')")
            with open(f"{folder}/datapackage.json", encoding="utf-8") as file:
                resources = json.load(file)["resources"]
            fields = next(resource for resource in resources if resource["name"] == table)["schema"]["fields"]
            with open(f"{other}/{table}.csv", encoding="utf-8", newline="") as file:
                rows = list(csv.DictReader(file))
            for field in fields:
                if field["type"] in ("integer", "boolean"):
                    sums[f"{table}.{field['name']}"] = sum(int(row[field["name"]] or 0) for row in rows)
    return version, connection, sums


def curves(folder, durees):
    """Differences between R's curves and the report's, at every step."""
    script = f"""
    suppressPackageStartupMessages({{ library(survival); library(jsonlite) }})
    paths <- read.csv("{folder}/parcours.csv", na.strings = "")
    draw <- function(time, cause) {{
      keep <- !is.na(time)
      fit <- survfit(Surv(time[keep], cause[keep] > 0) ~ 1, conf.type = "log-log")
      risks <- survfit(Surv(time[keep], factor(cause[keep], 0:max(4, cause[keep]))) ~ 1)
      list(day = fit$time, atRisk = fit$n.risk, events = fit$n.event, survival = fit$surv,
           lower = fit$lower, upper = fit$upper, incidence = risks$pstate[, -1])
    }}
    cat(toJSON(list(draw(paths$temps_premier_contact, paths$cause_premier_contact),
                    draw(paths$temps_mobilisation, paths$cause_mobilisation)), digits = NA, na = "null"))
    """
    answer = subprocess.run(["Rscript", "-e", script], check=True, capture_output=True, text=True).stdout
    different, compared = [], 0
    for curve, drawn in zip(durees["curves"], json.loads(answer)):
        if [step["day"] for step in curve["steps"]] != drawn["day"]:
            different.append(curve["origin"] + ": other days")
        for place, step in enumerate(curve["steps"]):
            pairs = [(name, step[name], drawn[name][place]) for name in ("atRisk", "events", "survival", "lower", "upper")]
            pairs += [
                (cause, share["estimate"], drawn["incidence"][place][number])
                for number, (cause, share) in enumerate(step["incidence"].items())
            ]
            for name, own, other in pairs:
                compared += 1
                same = own == other if None in (own, other) else abs(own - other) < 1e-9
                if not same:
                    different.append(f"{curve['origin']} day {step['day']} {name}: {own}, {other} by R")
    return compared, different


def main(program, carnet, start, end, until, folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    run(program, carnet, until, "exporter", folder, "--arrete-au", until)
    report = run(program, carnet, until, "bilan", "--du", start, "--au", end, "--arrete-au", until, "--format", "json")
    wanted = expected(json.loads(report))
    failures = []
    judged = subprocess.run(["frictionless", "validate", "--json", f"{folder}/datapackage.json"], capture_output=True)
    print(f"frictionless validate: {'valid' if json.loads(judged.stdout)['valid'] else 'INVALID'}")
    failures += [] if json.loads(judged.stdout)["valid"] else ["frictionless"]
    all_sums = {}
    for name, load in (("DuckDB", by_duckdb), ("pandas", by_pandas), ("R", by_r), ("LibreOffice", by_libreoffice)):
        try:
            version, connection, sums = load(folder)
        except FileNotFoundError as missing:
            print(f"{name}: not here ({missing.filename})")
            continue
        found = counted(connection, start, end)
        different = [f"{key}: {wanted[key]} by bilan, {found[key]}" for key in COUNTS if wanted[key] != found[key]]
        all_sums[name] = sums
        print(f"{name} {version}: {len(COUNTS)} counts of bilan, {len(different)} different")
        failures += different
    # A column that is empty has no kind of its own: a sum of nothing is 0 for those who see no numbers in it.
    columns = sorted({column for sums in all_sums.values() for column in sums})
    unequal = [c for c in columns if len({int(sums.get(c, 0)) for sums in all_sums.values()}) > 1]
    total = sum(int(next(iter(all_sums.values())).get(column, 0)) for column in columns)
    print(f"sums of {len(columns)} columns of numbers (together {total}), {len(unequal)} unequal {unequal}")
    failures += unequal
    durees = run(program, carnet, until, "durees", "--du", "1990-01-01", "--au", until, "--arrete-au", until, "--format", "json")
    compared, different = curves(folder, json.loads(durees))
    print(f"R survfit: {compared} values of the curves of durees, {len(different)} different")
    failures += different
    for failure in failures[:20]:
        print("  " + failure)
    sys.exit(1 if failures else 0)


main(*sys.argv[1:])
