"""Sets out 100 copies of an invented carnet, for funnel.py: DuckDB must count in each what the program counts in one.

    python3 Fixtures/oracles/copies.py .build/release/allervers /tmp/copies
    python3 Fixtures/oracles/funnel.py /tmp/copies duckdb > Fixtures/oracles/copies.txt

160,000 events a carnet, 16 million in all. The journals are hard links under 100 folders: a query takes the carnet
from the path. What copies.txt holds was measured on two cores shared with ten other processes: about four minutes of
processor time a query, within the 8 GB that funnel.py allows. Two queries: a year by the usual programme; a quarter by another one, as it was known at its end.
"""

import json
import os
import subprocess
import sys

QUERIES = [
    ["--programme", "standard", "--annee", "2025"],
    ["--programme", "o2r", "--trimestre", "2025-T2", "--saisi-au", "2025-06-30"],
]


def main(program, folder):
    one = f"{folder}/one"
    journal = f"{one}/journal"
    os.makedirs(folder)
    subprocess.run([program, "simuler", "--jeunes", "25000", "--graine", "7", one], check=True)

    def ask(verb, *words):
        command = [program, verb, "--carnet", one, "--aujourd-hui", "2026-01-15", *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    for copy in range(100):
        for writer in os.listdir(journal):
            place = f"{folder}/carnet-{copy}/journal/{writer}"
            os.makedirs(place)
            for name in os.listdir(f"{journal}/{writer}"):
                os.link(f"{journal}/{writer}/{name}", f"{place}/{name}")
    files = f"{folder}/carnet-*/journal/*/*.jsonl"
    for number, words in enumerate(QUERIES):
        with open(f"{folder}/{number}.duckdb.sql", "w", encoding="utf-8") as file:
            file.write(ask("sql", "--moteur", "duckdb", *words, files))
        funnel = json.loads(ask("bilan", *words, "--format", "json"))["funnel"]
        with open(f"{folder}/{number}.json", "w", encoding="utf-8") as file:
            json.dump({f"{folder}/carnet-{copy}/": funnel for copy in range(100)}, file)


main(*sys.argv[1:])
