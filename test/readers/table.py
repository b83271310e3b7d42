"""Tables: CSV and XLSX by pandas and openpyxl, NDJSON by pandas, Parquet by pyarrow."""

import io

import pandas
from reader import Server, reads, same

REGULATION = "eu-dsa"


def mappings(server: Server) -> set[tuple[str, str]]:
    """Clause types and the articles of one regulation that bear on them, as the API has them."""
    data = server.ask(
        f"""{{ regulation(slug: "{REGULATION}") {{ articles(first: 500) {{ nodes {{
            id clauseTypes(first: 500) {{ nodes {{ slug }} }} }} }} }} }}"""
    )
    return {
        (clause_type["slug"], article["id"].removeprefix("Article:"))
        for article in data["regulation"]["articles"]["nodes"]
        for clause_type in article["clauseTypes"]["nodes"]
    }


def check_crosswalk(server: Server, table: pandas.DataFrame) -> str:
    expected = mappings(server)
    same("pairs of clause type and article", set(zip(table["clauseType"], table["article"])), expected)
    same("rows", len(table), len(expected))
    return f"{len(table)} mappings to {REGULATION}"


@reads("crosswalk.csv", by="pandas")
def crosswalk_csv(server: Server) -> str:
    return check_crosswalk(server, pandas.read_csv(io.BytesIO(server.export("crosswalk.csv", regulation=REGULATION))))


@reads("crosswalk.ndjson", by="pandas")
def crosswalk_ndjson(server: Server) -> str:
    data = io.BytesIO(server.export("crosswalk.ndjson", regulation=REGULATION))
    return check_crosswalk(server, pandas.read_json(data, lines=True))
