"""The funnel of one carnet by DuckDB: prints it, with the seconds spent without start-up and imports.

Usage: funnel.py QUERY CARNET PROGRAMME FROM TO FACTS_UNTIL THREADS
"""

import glob
import json
import sys
import tempfile
import time

import duckdb


def funnel(query, carnet, programme, start, end, until, threads, spill):
    """The funnel, by the query in the file `query`."""
    connection = duckdb.connect(
        config={
            "threads": int(threads),
            # Nothing depends on the order of lines: files are read side by side.
            "preserve_insertion_order": False,
            "temp_directory": spill,
        }
    )
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
        return json.loads(connection.execute(file.read()).fetchone()[0])


with tempfile.TemporaryDirectory() as spill:
    begun = time.perf_counter()
    counts = funnel(*sys.argv[1:], spill)
    seconds = time.perf_counter() - begun
print(json.dumps({"version": duckdb.__version__, "seconds": seconds, "funnel": counts}))
