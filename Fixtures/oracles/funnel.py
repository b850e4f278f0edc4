"""Holds the queries of `allervers sql` against the program's own funnels, by DuckDB and by Spark.

    ALLERVERS_ORACLE=/tmp/oracle swift test --filter QueryOracleTests
    python3 Fixtures/oracles/funnel.py /tmp/oracle duckdb > Fixtures/oracles/funnel.txt
    python3 Fixtures/oracles/funnel.py /tmp/oracle spark >> Fixtures/oracles/funnel.txt

The first line writes 50 random carnets (corrections, retractions of retractions, links, several episodes, pauses,
doubled lines), four queries for each engine, each under a definition of its own, and what the program counts. The
script runs each query once over all carnets and compares every count of every carnet; exits 1 when one differs.

Made with DuckDB 2.0.0 and PySpark 4.3.0 (PyPI), OpenJDK 17 (Debian 12: default-jre-headless).
"""

import glob
import json
import resource
import sys
import tempfile
import time


def duckdb_rows(script):
    import duckdb

    # The machine is shared.
    limits = {"memory_limit": "8GB", "temp_directory": tempfile.gettempdir() + "/duckdb-spill"}
    connection = duckdb.connect(config=limits)
    for statement in duckdb.extract_statements(script):
        answer = connection.execute(statement)
    names = [column[0] for column in answer.description]
    return duckdb.__version__, [dict(zip(names, row)) for row in answer.fetchall()]


def spark_rows(script):
    import pyspark
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[*]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.warehouse.dir", tempfile.mkdtemp())
        .config("spark.sql.shuffle.partitions", "1")
        # Many small files are few tasks.
        .config("spark.sql.files.openCostInBytes", "0")
        .config("spark.sql.files.minPartitionNum", "1")
        .config("spark.default.parallelism", "1")
        # A hundred files are listed here, not by a hundred tasks for each statement that names them.
        .config("spark.sql.sources.parallelPartitionDiscovery.threshold", "10000")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.adaptive.enabled", "false")
        .config("spark.driver.memory", "4g")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    session.catalog.clearCache()
    lines = [line for line in script.splitlines() if not line.startswith("--")]
    for statement in "\n".join(lines).split(";\n"):
        if statement.strip():
            answer = session.sql(statement)
    return pyspark.__version__, [row.asDict() for row in answer.collect()]


def flat(funnel):
    """The counts of a funnel one level deep: horsPublic.age as horsPublicAge."""
    counts = {}
    for key, value in funnel.items():
        if isinstance(value, dict):
            for inner, count in value.items():
                counts[key + inner[0].upper() + inner[1:]] = count
        else:
            counts[key] = value
    return counts


def main(folder, engine):
    rows_of = {"duckdb": duckdb_rows, "spark": spark_rows}[engine]
    failed = False
    for path in sorted(glob.glob(f"{folder}/*.{engine}.sql")):
        begun = time.perf_counter()
        with open(path, encoding="utf-8") as file:
            version, rows = rows_of(file.read())
        seconds = time.perf_counter() - begun
        with open(path.replace(f".{engine}.sql", ".json"), encoding="utf-8") as file:
            expected = {carnet: flat(funnel) for carnet, funnel in json.load(file).items()}
        found = {row.pop("carnet").removeprefix("file:"): row for row in rows}
        different = [
            f"{carnet} {name}: {count} by allervers, {found.get(carnet, {}).get(name)} by {engine}"
            for carnet, counts in expected.items()
            for name, count in counts.items()
            if found.get(carnet, {}).get(name) != count
        ]
        failed = failed or bool(different) or len(found) != len(expected)
        total = sum(count for counts in expected.values() for count in counts.values())
        number = path.split("/")[-1].split(".")[0]
        print(
            f"{engine} {version}, query {number}: {len(found)} carnets, "
            f"{sum(len(counts) for counts in expected.values())} counts (sum {total}), "
            f"{len(different)} different, {seconds:.0f} s",
            flush=True,
        )
        for line in different[:20]:
            print("  " + line)
    if engine == "duckdb":
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"peak memory {peak:.0f} MiB")
    sys.exit(1 if failed else 0)


main(*sys.argv[1:])
