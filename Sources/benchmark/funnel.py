"""The funnel of one carnet by DuckDB: prints it, with the seconds spent without start-up and imports.

Usage: funnel.py QUERY CARNET PROGRAMME FROM TO FACTS_UNTIL THREADS
"""

import glob
import json
import sys
import time

import duckdb

query, carnet, programme, start, end, until, threads = sys.argv[1:]
begun = time.perf_counter()
connection = duckdb.connect(config={"threads": int(threads), "preserve_insertion_order": False})
with open(f"{carnet}/programmes/{programme}.json", encoding="utf-8") as file:
    definition = file.read()
variables = {
    "files": sorted(glob.glob(f"{carnet}/journal/*/*.jsonl")),
    "definition": definition,
    "period_from": start,
    "period_to": end,
    "facts_until": until,
}
for name, value in variables.items():
    connection.execute(f"SET VARIABLE {name} = ?", [value])
with open(query, encoding="utf-8") as file:
    funnel = connection.execute(file.read()).fetchone()[0]
seconds = time.perf_counter() - begun
print(json.dumps({"version": duckdb.__version__, "seconds": seconds, "funnel": json.loads(funnel)}))
