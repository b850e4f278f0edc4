"""Holds the tables of the HTML reports against the JSON of the same reports.

    python3 Fixtures/oracles/pages.py PROGRAM > Fixtures/oracles/pages.txt

Parses what `bilan`, `cohortes` and `durees` print with --format html (Python's own parser, nothing of the program),
takes every table by its caption and rows by their labels, and looks for each number of --format json where a reader
would (with --reunion, the periods before are also asked for as reports of their own): counts written in French, shares computed here from numerator and base, shades from the shares. Also counts what a
browser would ask for, and says how large the largest page is. Exits 1 when anything differs.
"""

import html.parser
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
NBSP, NARROW = "\u00a0", "\u202f"


class Tables(html.parser.HTMLParser):
    """Every table: caption, titles of columns, and rows as (group, label, cells, shades)."""

    def __init__(self, text):
        super().__init__()
        self.tables, self.heading, self.asked, self.svg, self.text = [], "", [], 0, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag in ("script", "link", "img", "iframe") or "src" in given:
            self.asked.append(tag)
        if tag == "svg":
            self.svg += 1
        if tag == "table":
            self.tables.append({"heading": self.heading, "titles": [], "rows": []})
            self.group = ""
        elif tag == "tr":
            self.row, self.kinds, self.shades = [], [], []
        elif tag in ("th", "td", "caption", "h2"):
            self.text, self.span = "", given.get("colspan")
            style = given.get("class") or ""
            self.shade = int(style[1:]) if tag == "td" and style[1:].isdigit() else None

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_data(self, data):
        if self.text is not None:
            self.text += data

    def handle_endtag(self, tag):
        if tag == "h2":
            self.heading, self.text = self.text.strip(), None
        elif tag == "caption":
            self.tables[-1]["caption"], self.text = self.text.strip(), None
        elif tag in ("th", "td"):
            self.row.append((tag, self.text.strip(), self.span))
            self.shades.append(self.shade)
            self.text = None
        elif tag == "tr" and self.row:
            table, first = self.tables[-1], self.row[0]
            if first[0] == "td" and not first[2]:
                table["titles"] = [cell[1] for cell in self.row[1:]]
            elif first[2]:
                self.group = first[1] if first[0] == "th" else self.group
            else:
                cells = [cell[1] for cell in self.row[1:]]
                table["rows"].append((self.group, first[1], cells, self.shades[1:]))


def french(number):
    return ("\u2212" if number < 0 else "") + f"{abs(number):,}".replace(",", NARROW)


def percent(numerator, base):
    if base == 0:
        return "— (base vide)"
    tenths = (2000 * numerator + base) // (2 * base)
    if tenths == 0 and numerator:
        return "< 0,1" + NBSP + "%"
    if tenths == 1000 and numerator < base:
        return "> 99,9" + NBSP + "%"
    return french(tenths // 10) + f",{tenths % 10}{NBSP}%"


def whole(numerator, base):
    percent = (200 * numerator + base) // (2 * base)
    if percent == 0 and numerator:
        return f"<{NBSP}1{NBSP}%"
    if percent == 100 and numerator < base:
        return f">{NBSP}99{NBSP}%"
    return f"{percent}{NBSP}%"


class Check:
    def __init__(self, page):
        self.page, self.count, self.wrong = page, 0, []

    def rows(self, caption):
        found = [table for table in self.page.tables if table["caption"].startswith(caption)]
        if len(found) != 1:
            self.wrong.append(f"{len(found)} tables « {caption} »")
        return found[0]["rows"] if found else []

    def equal(self, what, found, expected):
        self.count += 1
        if found != expected:
            self.wrong.append(f"{what}: {found} instead of {expected}")

    def cells(self, caption, place, expected, label=None):
        rows = self.rows(caption)
        row = rows[place] if place < len(rows) else ("", "", [], [])
        if label is not None:
            self.equal(caption + " label", row[1], label)
        self.count += len(expected)
        if row[2] != expected:
            self.wrong.append(f"{caption}, {place}: {row[2]} instead of {expected}")


def bilan(check, report):
    funnel, rest, out = report["funnel"], report["funnel"]["nonMobilises"], report["funnel"]["horsPublic"]
    met, gone = funnel["reperes"], funnel["mobilises"]
    rates = {rate["name"]: rate for rate in report["rates"]}
    names = "reperes personnes mobilises droitCommun apresMobilisation accesDirect enSituation sortiesAnticipees"
    names += " declarees sansReponse sansSollicitation reprises autresSorties fileActive"
    tables = [table for table in check.page.tables if table["caption"] == "L’entonnoir"]
    counts = [row[2][0] for row in tables[0]["rows"]]
    for name, count in zip(names.split(), counts, strict=True):
        check.equal(name, count, french(funnel[name]))
    people = [funnel["inscrits"]] + [out[name] for name in ("total", "age", "criteres", "dejaSuivis")]
    check.equal("people", [row[2][0] for row in tables[1]["rows"]], [french(count) for count in people])
    left = [rest[name] for name in ("accesDirect", "departs", "aRevoir", "sansNouvelles")]
    for place, count in enumerate(left):
        check.cells("Parmi les repérés de la période", place, [french(count)])
    if met or gone:
        mobilised, arrived, early = (rates[name] for name in ("tauxMobilisation", "tauxDroitCommun", "tauxSortieAnticipee"))
        bars = []
        if met:
            bars += [(met, met), (mobilised["numerator"], met), (arrived["numerator"], met)] + [(n, met) for n in left]
        if gone:
            bars += [(gone, gone), (early["numerator"], gone)]
        for place, (count, base) in enumerate(bars):
            shown = check.rows("Ce que sont devenus les jeunes")[place][2][:2]
            check.equal("bar", shown, [french(count) + " / " + french(base), percent(count, base)])
    for place, rate in enumerate(report["rates"]):
        share = french(rate["numerator"]) + " / " + french(rate["base"])
        cells = [percent(rate["numerator"], rate["base"]), share, french(rate["observesMoinsDe6Mois"])]
        check.cells("Les taux", place, cells)
    if len(report["months"]) > 1:
        for place, month in enumerate(report["months"]):
            counts = [month[name] for name in ("reperes", "mobilises", "droitCommun", "sortiesAnticipees")]
            check.cells("Mois par mois", place, [french(count) for count in counts])
    if report["breakdown"]:
        found = [table for table in check.page.tables if table["heading"].startswith("Par ")]
        for row, shown in zip(report["breakdown"]["rows"], found[0]["rows"] if found else [], strict=True):
            counts = [row[name] for name in ("reperes", "mobilises", "droitCommun", "sortiesAnticipees")]
            check.equal("breakdown", shown[2], [french(count) for count in counts])
    for caption, rows in (("Les dispositifs", report["devices"]), ("Les situations", report["situations"])):
        shown = sorted(tuple(row[2]) for row in check.rows(caption)) if rows else []
        keys = ("events", "eventsMobilises", "persons", "personsMobilises")
        check.equal(caption, shown, sorted(tuple(french(row[key]) for key in keys) for row in rows))
    for moment, total in (("reperes", met), ("mobilises", gone)):
        if not total:
            continue
        caption = "Le profil des " + ("repérés" if moment == "reperes" else "mobilisés")
        shown = sorted((row[2][0], row[2][1].rstrip(" *")) for row in check.rows(caption)) if report["profile"][moment] else []
        asked = {row["trait"] for row in report["profile"][moment] if isinstance(row["value"], bool)}
        expected = [row for row in report["profile"][moment] if row["value"] is not True and row["value"] is not False]
        for trait in asked:
            said = [row for row in report["profile"][moment] if row["trait"] == trait]
            yes = [row["count"] for row in said if row["value"] is True]
            expected.append({"count": sum(yes), "base": said[0]["base"]})
        pairs = [(percent(row["count"], row["base"]), french(row["count"]) + " / " + french(row["base"])) for row in expected]
        check.equal(caption, shown, sorted(pairs))
    activity = report["activity"]
    counts = [activity[name] for name in ("contacts", "jeunesVus", "proches", "tentatives")]
    counts += [activity["seances"]["tenues"], activity["personnesRencontrees"], activity["jeunesRencontres"]]
    counts += [activity["seances"]["annulees"], activity["seances"]["reportees"], activity["actionsActives"]]
    counts += [kind["count"] for kind in activity["actionsParNature"]] + [activity["partenairesActifs"]]
    for place, count in enumerate(counts):
        check.cells("L’activité", place, [french(count)])


def cohortes(check, report):
    for caption, name in (("Mobilisés, par mois", "mobilises"), ("Entrés dans le droit commun, par mois", "droitCommun")):
        if not sum(row["n"] for row in report["rows"]):
            continue
        shown = {row[1]: row for row in check.rows(caption) if row[0] == ""}
        months = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split()
        for row in report["rows"]:
            year, month = row["month"].split("-")
            label = months[int(month) - 1] + NBSP + year
            if row["n"] == 0:
                check.equal(label, shown.get(label, (0, 0, ["0"]))[2][0], "0")
                continue
            cells, shades = [french(row["n"])], [None]
            for horizon in row["horizons"]:
                mature, count = horizon["mature"], horizon[name]
                if mature == 0:
                    cells.append("–")
                elif mature == row["n"]:
                    cells.append(french(count) + NBSP + "(" + whole(count, mature) + ")")
                else:
                    cells.append(french(count) + "/" + french(mature))
                shades.append((20 * count + mature) // (2 * mature) if mature else None)
            check.equal(label, shown.get(label, (0, 0, []))[2], cells)
            check.equal(label + " shades", shown.get(label, (0, 0, 0, []))[3], shades)
        for place in range(len(report["rows"][0]["horizons"])):
            sums = [sum(row["horizons"][place][key] or 0 for row in report["rows"]) for key in (name, "mature")]
            total = [row[2][place + 1] for row in check.rows(caption) if row[0] == "Ensemble"]
            share = [percent(*sums), french(sums[0])] if sums[1] else ["–", "–"]
            check.equal("total", total, share + [french(sums[1])])


def durees(check, report):
    counts = report["counts"]
    states = ("arrive", "situation", "sortie", "autre", "encours")
    total = sum(counts.values())
    if total:
        for place, state in enumerate(states):
            cells = [percent(counts[state], total), french(counts[state]) + " / " + french(total)]
            check.cells("Où en sont les mobilisés", place, cells)
        for place, row in enumerate(report["bins"] + [counts]):
            numbers = [row[state] for state in states]
            check.cells("La durée des parcours", place, [french(n) for n in [sum(numbers)] + numbers])
        for place, row in enumerate(report["frequency"]):
            cells = [percent(row["count"], total), french(row["count"]) + " / " + french(total)]
            check.cells("La fréquence", place, cells)
    for curve in report["curves"]:
        if curve["n"] == 0 or all(step["events"] == 0 for step in curve["steps"]):
            continue
        title = "Du premier contact" if curve["origin"] == "premier-contact" else "De la mobilisation"
        mine = [table for table in check.page.tables if table["heading"].startswith(title) and ", par " not in table["heading"]]
        quartiles, horizons, causes, ticks, panels = mine[-5:]
        for quantile, row in zip(curve["quantiles"], quartiles["rows"], strict=True):
            months = f"{days(quantile['day'] / 30.4375)}{NBSP}mois" if quantile["day"] is not None else ""
            if quantile["day"] is not None and "," not in months:
                months = months.replace(NBSP + "mois", ",0" + NBSP + "mois")
            check.equal(row[1], row[2], [length(quantile["day"]), months, interval(quantile)])
        for table in (horizons, ticks):
            for row in table["rows"]:
                curve_row(check, curve, row)
        for table in (causes, panels):
            for row in table["rows"]:
                known = at(curve, day(row[1]))
                for cell, share in zip(row[2], known["incidence"].values() if known else [None] * len(row[2]), strict=True):
                    check.equal(row[1], cell.split(" ±")[0].strip(), rounded(share["estimate"]) if share else "non observé")


    if report["breakdown"]:
        for place, title in enumerate(("Du premier contact", "De la mobilisation")):
            mine = [table for table in check.page.tables if table["heading"].startswith(title) and ", par " in table["heading"]]
            groups = [row["curves"][place] for row in report["breakdown"]["rows"] if row["curves"][place]["n"]]
            drawn = [group for group in groups if group["steps"] is not None]
            for group, row in zip(groups, mine[0]["rows"] if mine else [], strict=True):
                cells = [french(group["n"]), "–", "–", "–"]
                if group in drawn:
                    ended = sum(step["events"] for step in group["steps"])
                    median = group["quantiles"][1]
                    cells = [french(group["n"]), french(ended), length(median["day"]), interval(median)]
                check.equal("breakdown", row[2], cells)
            for group, row in zip(drawn, mine[1]["rows"] if drawn else [], strict=True):
                known = [at(group, horizon["day"]) for horizon in group["horizons"]]
                check.equal("breakdown", row[2], [rounded(k["survival"]) if k else "–" for k in known])
            shown = [row for table in mine[2:] for row in table["rows"]]
            for group in drawn:
                for row in [row for row in shown if row[0] and shown_of(mine, drawn, group, row)]:
                    curve_row(check, group, row)


def shown_of(tables, drawn, group, row):
    """Whether a row of numbers under a figure is of that group: they are in the order of the first table."""
    return row[0] == [row[1] for row in tables[1]["rows"]][drawn.index(group)]


def days(number):
    tenths = int(abs(number) * 10 + 0.5)
    return french(tenths // 10) + (f",{tenths % 10}" if tenths % 10 else "")


def length(number):
    return "non atteinte" if number is None else days(number) + NBSP + ("jour" if number < 2 else "jours")


def interval(quantile):
    lower, upper = quantile["lower"], quantile["upper"]
    if lower is None and upper is None:
        return "non estimable"
    if upper is None:
        return length(lower) + " ou plus"
    return "au plus " + length(upper) if lower is None else days(lower) + " à " + length(upper)


def curve_row(check, curve, row):
    known = at(curve, day(row[1]))
    if known is None:
        check.equal(row[1], row[2], ["0", "non observé", ""])
        return
    bounds = "non estimable"
    if known["lower"] is not None and known["upper"] is not None:
        bounds = rounded(known["lower"]).split(NBSP)[0] + " à " + rounded(known["upper"])
    check.equal(row[1], row[2], [french(known["atRisk"]), rounded(known["survival"]), bounds])


def day(label):
    months = int("".join(c for c in label if c.isdigit()))
    return (487 * months + 8) // 16


def at(curve, when):
    """The estimates of a day: those of the last step not after it."""
    steps = curve["steps"]
    if when > steps[-1]["day"] and steps[-1]["survival"] > 0:
        return None
    risk = next((step["atRisk"] for step in steps if step["day"] >= when), 0)
    before = [step for step in steps if step["day"] <= when]
    if not before:
        shares = {cause: {"estimate": 0} for cause in steps[0]["incidence"]}
        return {"atRisk": risk, "survival": 1, "lower": None, "upper": None, "incidence": shares}
    return {**before[-1], "atRisk": risk}


def rounded(share):
    return percent(int(share * 1e9 + 0.5), 10**9)


def meeting(check, report, program, words):
    """The periods before are reports of their own; details add up; the tables say the same."""
    said = report["meeting"]
    place = words.index("--du")
    others = without(without(words[place + 4:], "--par"), "--arrete-au")
    for number, earlier in enumerate(said["earlier"]):
        days = ["--du", earlier["period"]["from"], "--au", earlier["period"]["to"]]
        days += ["--arrete-au", earlier["factsUntil"]]
        own = json.loads(run(program, words[:place] + days + others + ["--format", "json"]))
        for key in ("funnel", "rates", "activity"):
            check.equal(earlier["kind"] + " " + key, earlier[key], own[key])
        if number == 0:
            known = ["--saisi-au", earlier["period"]["to"], "--format", "json"]
            then = json.loads(run(program, words[:place] + days + without(others, "--saisi-au") + known))["funnel"]
            for key, counted in (("then", then), ("now", own["funnel"])):
                flat = {**counted, "horsPublic": counted["horsPublic"]["total"]}
                check.equal(key, said["late"][key], {name: flat[name] for name in said["late"][key]})
    columns = [report] + said["earlier"]
    rows = {(row[0], row[1]): row[2] for row in check.rows("Par rapport aux périodes")}
    names = {"Repérés": "reperes", "Mobilisés": "mobilises", "Entrés dans le droit commun": "droitCommun",
             "En situation avant le droit commun": "enSituation", "Sorties anticipées": "sortiesAnticipees",
             "Reprises après une sortie": "reprises", "File active à l’arrêt des faits": "fileActive"}
    for label, name in names.items():
        check.equal(label, rows[("", label)], [french(column["funnel"][name]) for column in columns])
    for number, label in enumerate(("Mobilisés parmi les repérés", "Droit commun parmi les repérés")):
        rates = [column["rates"][number] for column in columns]
        check.equal(label, rows[("", label)], [percent(rate["numerator"], rate["base"]) for rate in rates])
    activity, outings, contacts = report["activity"], said["outings"], said["contacts"]
    for rows, total in ((outings["formats"], activity["seances"]["tenues"]), (outings["places"], activity["seances"]["tenues"]),
                        (contacts["kinds"], activity["contacts"]), (contacts["channels"], activity["contacts"]),
                        (contacts["attemptChannels"], activity["tentatives"])):
        check.equal("sum", sum(row["count"] for row in rows), total)
    shown = [row[2][0] for row in check.rows("Les contacts en détail")]
    lists = [contacts[key] for key in ("kinds", "channels", "themes", "attemptChannels", "attemptResults")]
    check.equal("contacts", shown, [french(row["count"]) for rows in lists for row in rows])
    shown = [row[2][0] for row in check.rows("Les séances en détail") if row[0]]
    lists = [outings[key] for key in ("reasons", "formats", "places")]
    check.equal("outings", shown, [french(row["count"]) for rows in lists for row in rows])
    missing = [row for row in said["missing"] if row["unknown"]]
    cells = [[french(row["unknown"]) + " / " + french(row["base"]), percent(row["unknown"], row["base"])] for row in missing]
    check.equal("missing", [row[2] for row in check.rows("À compléter")] if missing else [], cells)
    kinds = [sum(1 for partner in said["partners"] if partner["convention"] == kind)
             for kind in ("en-cours", "a-venir", "echue", "absente")]
    shown = [row[2][0] for row in check.rows("Les partenaires") if row[0].startswith("Convention")]
    check.equal("conventions", shown, [french(count) for count in kinds])


def without(words, option):
    return words if option not in words else words[: words.index(option)] + words[words.index(option) + 2 :]


CASES = [
    ("exemple", "val-exemple", "2025-01-01", "2025-12-31", ["--par", "genre"]),
    ("exemple", "standard", "2025-03-10", "2025-06-20", ["--par", "lieu-zone"]),
    ("exemple", "standard", "2030-01-01", "2030-12-31", []),
    ("milolab", "milolab", "2020-01-01", "2023-06-30", ["--par", "zone"]),
    ("milolab", "milolab", "2022-01-01", "2022-12-31", ["--arrete-au", "2023-06-30", "--par", "conseiller"]),
    ("milolab", "o2r", "2022-02-01", "2022-02-28", ["--seulement", "genre=F"]),
    ("in-systeme", "in-systeme", "2019-12-01", "2021-11-30", ["--par", "lien"]),
    ("in-systeme", "standard", "2020-01-01", "2021-06-30", ["--saisi-au", "2021-03-31"]),
]


def run(program, words):
    done = subprocess.run([program] + words, capture_output=True, check=True)
    return done.stdout.decode()


def main():
    program, failed, largest = sys.argv[1], False, 0
    os.environ["ALLERVERS_AUJOURDHUI"] = "2031-01-01"
    for carnet, programme, start, end, given in CASES:
        for verb, check_all in (("bilan", bilan), ("cohortes", cohortes), ("durees", durees)):
            options = given[: given.index("--par")] if verb == "cohortes" and "--par" in given else given
            words = [verb, "--carnet", f"{ROOT}/{carnet}", "--programme", programme, "--du", start, "--au", end]
            words += options
            report = json.loads(run(program, words + ["--format", "json"]))
            text = run(program, words + ["--format", "html"])
            check = Check(Tables(text))
            check_all(check, report)
            if verb == "bilan" and report["period"]["from"] != "2030-01-01":
                words += ["--reunion"]
                report = json.loads(run(program, words + ["--format", "json"]))
                text = run(program, words + ["--format", "html"])
                check.page = Tables(text)
                meeting(check, report, program, [word for word in words if word != "--reunion"])
            wrong = check.wrong + [f"asks for {tag}" for tag in check.page.asked]
            failed, largest = failed or bool(wrong), max(largest, len(text.encode()))
            print(f"{' '.join([verb, carnet, programme, start, end] + options)}: {check.count} values in "
                  f"{len(check.page.tables)} tables, {check.page.svg} figures, {len(wrong)} different")
            for line in wrong[:5]:
                print("  " + line)
    print(f"largest page: {largest // 1024} KiB")
    sys.exit(failed)


main()
