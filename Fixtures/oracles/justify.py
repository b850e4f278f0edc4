"""Counts the lists of `allervers bilan --justifier` again and holds every figure of `bilan --format json` against them.

    python3 Fixtures/oracles/justify.py PROGRAM > Fixtures/oracles/justify.txt

Makes the lists of the three carnets of `Fixtures` and of three invented ones, under several definitions, periods and
cut-offs, without `--par` and by each of its dimensions. The report is asked for apart, without `--justifier`. Besides
the sums: no row twice, none for a figure that is not there, every event and youth in the journal, and nothing of
`confidentiel` in any file. Then drops rows, one at a time, and expects each to be missed. Exits 1 when anything differs.

Python 3.11, standard library alone.
"""

import collections
import csv
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

PAR = "approche action conseiller genre age lien commune quartier zone lieu-commune lieu-quartier lieu-zone".split()
LISTS = ["parcours.csv", "personnes.csv", "evenements.csv"]
FLOWS = ["reperes", "mobilises", "droitCommun", "sortiesAnticipees"]

# The figures of the report that the CSV names otherwise than in snake case.
NAMES = {
    "apresMobilisation": "droit_commun_apres_mobilisation",
    "accesDirect": "droit_commun_acces_direct",
    "declarees": "sorties_anticipees_declarees",
    "sansReponse": "sorties_anticipees_sans_reponse",
    "sansSollicitation": "sorties_anticipees_sans_sollicitation",
}


def snake(name):
    return re.sub("[A-Z]", lambda letter: "_" + letter.group().lower(), name).replace("-", "_")


def expected(report):
    """Every number of the report: (rubrique, indicateur, code, dans) -> (value or numerator, base or None)."""
    figures = {}

    def add(group, indicator, value, code=None, within=None, base=None):
        figures[(group, indicator, code or "", within or "")] = (value, base)

    for name, value in report["funnel"].items():
        if name == "horsPublic":
            for reason, count in value.items():
                add("hors_public", snake(reason), count)
        elif name == "nonMobilises":
            for what, count in value.items():
                add("entonnoir", "non_mobilises_" + snake(what), count)
        else:
            add("entonnoir", NAMES.get(name, snake(name)), value)
    for name, value in report["activity"].items():
        if name == "seances":
            for status, count in value.items():
                add("activite", "seances_" + status, count)
        elif name == "actionsParNature":
            for row in value:
                add("activite", "actions_par_nature", row["count"], row["value"])
        else:
            add("activite", snake(name), value)
    for group, rows in (("dispositifs", report["devices"]), ("situations", report["situations"])):
        for row in rows:
            for name in ("events", "persons", "eventsMobilises", "personsMobilises"):
                french = snake(name).replace("events", "evenements").replace("persons", "personnes")
                add(group, french, row[name], row["code"], row["within"])
    for rate in report["rates"]:
        add("taux", snake(rate["name"]), rate["numerator"], base=rate["base"])
        add("taux", snake(rate["name"]) + "_observes_moins_de_6_mois", rate["observesMoinsDe6Mois"])
        share = rate["numerator"] / rate["base"] if rate["base"] else None
        assert rate["value"] == share, rate
    if report["breakdown"]:
        for row in report["breakdown"]["rows"]:
            for name in FLOWS:
                add("ventilation", snake(name), row[name], row["value"], report["breakdown"]["by"])
    for group in ("reperes", "mobilises"):
        for row in report["profile"][group]:
            value = {True: "oui", False: "non"}.get(row["value"], row["value"])
            add("profil_" + group, snake(row["trait"]), row["count"], value, base=row["base"])
    for row in report["months"]:
        for name in FLOWS:
            add("mois", snake(name), row[name], row["month"])
    return figures


def read(folder):
    tables = {}
    for name in ["chiffres.csv"] + LISTS:
        with open(f"{folder}/{name}", encoding="utf-8", newline="") as file:
            tables[name] = list(csv.DictReader(file))
    return tables


def differences(figures, tables):
    """What differs between the report's figures and the lists, counted as LISEZMOI.txt says."""
    found, sums, bases = [], collections.Counter(), collections.Counter()
    for name in LISTS:
        rows = [tuple(row.values()) for row in tables[name]]
        if len(set(rows)) < len(rows):
            found.append(f"{name}: {len(rows) - len(set(rows))} rows twice")
        for row in rows:
            sums[(name,) + row[:4]] += int(row[4])
            bases[(name,) + row[:2]] += 1
    listed = {}
    for row in tables["chiffres.csv"]:
        figure = (row["rubrique"], row["indicateur"], row["code"], row["dans"])
        if row["fichier"]:
            listed[figure] = row
        elif figure[0] not in ("qualite", "objectifs"):
            found.append(f"{figure}: no list")
    for figure in figures.keys() ^ listed.keys():
        found.append(f"{figure}: only in one of the report and chiffres.csv")
    for figure, (value, base) in figures.items():
        row = listed.get(figure, {})
        name = row.get("fichier", "")
        counted = sums.pop((name,) + figure, 0)
        if counted != value or row.get("numerateur" if base is not None else "valeur") != str(value):
            found.append(f"{figure}: {value} by bilan, {counted} listed, {row}")
        if base is not None and (bases[(name,) + figure[:2]] != base or row.get("base") != str(base)):
            found.append(f"{figure}: base {base} by bilan, {bases[(name,) + figure[:2]]} listed")
    return found + [f"listed for no figure: {key}" for key in sums]


def journal(carnet):
    events, youths, secrets = set(), set(), set()
    for path in glob.glob(f"{carnet}/journal/*/*.jsonl"):
        for line in open(path, encoding="utf-8"):
            event = json.loads(line)
            events.add(event["id"])
            youths.add(event.get("youth"))
    for path in glob.glob(f"{carnet}/confidentiel/*/*.jsonl"):
        for line in open(path, encoding="utf-8"):
            event = json.loads(line)
            secrets |= {event[key] for key in ("lastName", "phone", "email", "text", "alias") if event.get(key)}
    return events, youths, {secret for secret in secrets if len(secret) > 4}


def strangers(tables, folder, events, youths, secrets):
    found = []
    for name in LISTS:
        for row in tables[name]:
            if row["evenement"] not in events:
                found.append(f"{name}: no such event {row}")
            if row["jeune"] and row["jeune"] not in youths:
                found.append(f"{name}: no such youth {row}")
    for path in glob.glob(folder + "/*"):
        words = set(re.split(r"[,\r\n\" ]+", open(path, encoding="utf-8").read()))
        found += [f"{path}: a name or a text" for secret in secrets if secret in words]
    return found


def missed(figures, tables):
    """How many rows were dropped, and how many of them nobody missed."""
    dropped, unseen = 0, 0
    for name in LISTS:
        rows = tables[name]
        for place in range(0, len(rows), max(1, len(rows) // 12)):
            # A head count of none, in an outing, is the one thing that adds nothing.
            if rows[place]["nombre"] == "0" and rows[place]["rubrique"] != "taux":
                continue
            dropped += 1
            unseen += not differences(figures, {**tables, name: rows[:place] + rows[place + 1 :]})
    return dropped, unseen


def main(program):
    fixtures = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    work = tempfile.mkdtemp()

    def run(carnet, *arguments):
        command = [program, *arguments, "--carnet", carnet, "--aujourd-hui", "2026-01-20"]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    asked = [
        ("exemple", f"{fixtures}/exemple", ["--annee", "2025"]),
        ("exemple", f"{fixtures}/exemple", ["--mois", "2025-05", "--arrete-au", "2025-12-31"]),
        ("exemple", f"{fixtures}/exemple", ["--du", "2024-06-15", "--au", "2025-09-10", "--programme", "milolab"]),
        ("exemple", f"{fixtures}/exemple", ["--annee", "2025", "--seulement", "genre=F", "--saisi-au", "2025-10-01"]),
        ("milolab", f"{fixtures}/milolab", ["--du", "2020-01-01", "--au", "2023-06-30"]),
        ("milolab", f"{fixtures}/milolab", ["--trimestre", "2021-T3", "--programme", "in-systeme"]),
        ("milolab", f"{fixtures}/milolab", ["--annee", "2022", "--seulement", "lien=perdu-de-vue"]),
        ("in-systeme", f"{fixtures}/in-systeme", ["--du", "2019-12-01", "--au", "2021-11-30"]),
        ("in-systeme", f"{fixtures}/in-systeme", ["--annee", "2020", "--programme", "o2r", "--arrete-au", "2021-06-30"]),
    ]
    for youths, seed in ((200, 3), (1000, 4), (3000, 5)):
        carnet = f"{work}/{seed}"
        subprocess.run([program, "simuler", "--jeunes", str(youths), "--graine", str(seed), carnet], check=True, capture_output=True)
        name = f"{youths} invented youths"
        asked.append((name, carnet, ["--annee", "2025"]))
        asked.append((name, carnet, ["--trimestre", "2025-T1", "--arrete-au", "2025-12-31", "--saisi-au", "2025-11-11"]))
    failures, known = 0, {}
    for name, carnet, arguments in asked:
        known[carnet] = known.get(carnet) or journal(carnet)
        figures = rows = dropped = unseen = 0
        wrong = []
        for dimension in [None] + PAR:
            by = ["--par", dimension] if dimension else []
            lists = f"{work}/listes"
            run(carnet, "bilan", *arguments, *by, "--justifier", lists, "-o", f"{work}/bilan.csv", "--ecraser")
            report = json.loads(run(carnet, "bilan", *arguments, *by, "--format", "json"))
            numbers, tables = expected(report), read(lists)
            wrong += [f"{dimension}: {line}" for line in differences(numbers, tables)]
            wrong += [f"{dimension}: {line}" for line in strangers(tables, lists, *known[carnet])]
            figures += len(numbers)
            rows += sum(len(tables[table]) for table in LISTS)
        if rows < 400000:
            dropped, unseen = missed(numbers, tables)
        dropping = f", {dropped} rows dropped, {unseen} not missed" if dropped else ""
        print(f"{name} {' '.join(arguments)}: 13 reports, {figures} figures, {rows} rows, {len(wrong)} different{dropping}")
        for line in wrong[:10]:
            print("  " + line)
        failures += len(wrong) + unseen
    sys.exit(1 if failures else 0)


main(*sys.argv[1:])
