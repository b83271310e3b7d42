"""Tables: CSV, NDJSON and Parquet by pandas (pyarrow), XLSX by openpyxl."""

import io

import openpyxl
import pandas
from reader import Server, reads, same

PLATFORM = "chatgpt"
SMALL = "stability-ai"
REGULATION = "eu-dsa"

Frame = pandas.DataFrame


def frame(data: bytes, extension: str, sheet: str | int = 0) -> Frame:
    """A file as pandas reads it; an empty cell is an empty text."""
    file = io.BytesIO(data)
    if extension == "csv":
        return pandas.read_csv(file, keep_default_na=False)
    if extension == "ndjson":
        return pandas.read_json(file, lines=True).fillna("")
    if extension == "parquet":
        return pandas.read_parquet(file).fillna("")
    return pandas.read_excel(file, sheet_name=sheet, keep_default_na=False)


def check_workbook(data: bytes, sheet: str | None = None) -> None:
    """A workbook has no formulas, and its table a frozen header with filters."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    for one in book.worksheets:
        for row in one.iter_rows():
            assert not any(cell.data_type == "f" for cell in row), f"a formula in sheet {one.title}"
    table = book[sheet] if sheet else book.worksheets[0]
    assert table.freeze_panes is not None, f"no frozen header in sheet {table.title}"
    assert table.auto_filter.ref is not None, f"no filters in sheet {table.title}"


def check_crosswalk(server: Server, table: Frame) -> str:
    articles = server.ask(
        f"""{{ regulation(slug: "{REGULATION}") {{ articles(first: 500) {{ nodes {{
            id clauseTypes(first: 500) {{ nodes {{ slug }} }} }} }} }} }}"""
    )["regulation"]["articles"]["nodes"]
    expected = {
        (clause_type["slug"], article["id"].removeprefix("Article:"))
        for article in articles
        for clause_type in article["clauseTypes"]["nodes"]
    }
    same("pairs of clause type and article", set(zip(table["clauseType"], table["article"])), expected)
    same("rows", len(table), len(expected))
    return f"{len(table)} mappings to {REGULATION}"


@reads("crosswalk.csv", by="pandas")
def crosswalk_csv(server: Server) -> str:
    return check_crosswalk(server, frame(server.export("crosswalk.csv", regulation=REGULATION), "csv"))


@reads("crosswalk.ndjson", by="pandas")
def crosswalk_ndjson(server: Server) -> str:
    return check_crosswalk(server, frame(server.export("crosswalk.ndjson", regulation=REGULATION), "ndjson"))


@reads("crosswalk.xlsx", by="openpyxl")
def crosswalk_xlsx(server: Server) -> str:
    data = server.export("crosswalk.xlsx", regulation=REGULATION)
    check_workbook(data)
    return check_crosswalk(server, frame(data, "xlsx"))


def check_map(server: Server, extension: str, sheet: str | int = 0, platform: str = PLATFORM) -> str:
    """All of a platform, then only what falls under one regulation: the same provisions as the API lists."""
    data = server.ask(
        f"""{{ all: provisions(filter: {{ platforms: ["{platform}"], classified: true }}) {{ totalCount }}
            law: provisions(filter: {{ platforms: ["{platform}"], regulations: ["{REGULATION}"] }}) {{ totalCount }}
            regulation(slug: "{REGULATION}") {{ agencies(first: 500) {{ nodes {{ slug }} }} }} }}"""
    )
    name = f"regulatory-map.{extension}"
    whole = frame(server.export(name, platform=platform), extension, sheet)
    same("provisions", whole["provision"].nunique(), data["all"]["totalCount"])
    same("platforms", set(whole["platform"]), {platform})
    assert whole.notna().all(axis=None)
    part = frame(server.export(name, platform=platform, regulation=REGULATION), extension, sheet)
    same("provisions under it", part["provision"].nunique(), data["law"]["totalCount"])
    same("regulations", set(part["regulation"]), {REGULATION})
    agencies = {node["slug"] for node in data["regulation"]["agencies"]["nodes"]}
    same("agencies", set(part["agency"]), agencies)
    assert (part["rationale"] != "").all(), "a mapping without a rationale"
    same("rows of it among all", int((whole["regulation"] == REGULATION).sum()), len(part))
    return f"{len(whole)} edges of {platform}, {len(part)} to {REGULATION}"


@reads("regulatory-map.csv", by="pandas")
def map_csv(server: Server) -> str:
    return check_map(server, "csv")


@reads("regulatory-map.ndjson", by="pandas")
def map_ndjson(server: Server) -> str:
    return check_map(server, "ndjson")


@reads("regulatory-map.parquet", by="pyarrow")
def map_parquet(server: Server) -> str:
    return check_map(server, "parquet")


@reads("regulatory-map.xlsx", by="openpyxl")
def map_xlsx(server: Server) -> str:
    check_workbook(server.export("regulatory-map.xlsx", platform=SMALL), "Map")
    return check_map(server, "xlsx", "Map", SMALL)
