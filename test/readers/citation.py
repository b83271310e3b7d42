"""Citations: BibTeX by pybtex, RIS by rispy, CSL-JSON by its fields."""

import json

import rispy
from pybtex.database import parse_string
from reader import Server, reads, same

PLATFORM = "chatgpt"


def documents(server: Server) -> dict[str, str]:
    """Titles of the documents of a platform, by record id."""
    nodes = server.ask(
        f'{{ platform(slug: "{PLATFORM}") {{ documents(first: 500) {{ nodes {{ recordId title }} }} }} }}'
    )["platform"]["documents"]["nodes"]
    return {node["recordId"]: node["title"] for node in nodes}


def check_keys(server: Server, keys: list[str], titles: list[str]) -> str:
    expected = documents(server)
    same("keys", sorted(keys), sorted(expected))
    for key, title in zip(keys, titles):
        assert expected[key] in title, f"{key} is called {title!r}, in the API {expected[key]!r}"
    return f"{len(keys)} documents of {PLATFORM}"


@reads("citations.bib", by="pybtex")
def bibtex(server: Server) -> str:
    entries = parse_string(server.export("citations.bib", platform=PLATFORM).decode(), "bibtex").entries
    return check_keys(server, list(entries), [entry.fields["title"].replace("{", "").replace("}", "") for entry in entries.values()])


@reads("citations.ris", by="rispy")
def ris(server: Server) -> str:
    entries = rispy.loads(server.export("citations.ris", platform=PLATFORM).decode())
    return check_keys(server, [entry["id"] for entry in entries], [entry["title"] for entry in entries])


@reads("citations.csl.json", by="json")
def csl(server: Server) -> str:
    entries = json.loads(server.export("citations.csl.json", platform=PLATFORM))
    assert all(entry["type"] and entry["URL"] for entry in entries)
    return check_keys(server, [entry["id"] for entry in entries], [entry["title"] for entry in entries])
