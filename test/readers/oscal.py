"""OSCAL: catalogs and the mapping collection by the models of compliance-trestle, which refuse what the schema does not know."""

import json
import uuid

from reader import Server, reads, same
from trestle.oscal.catalog import Catalog
from trestle.oscal.mapping import MappingCollection

REGULATION = "eu-dsa"


def root(data: bytes, name: str) -> dict:
    document = json.loads(data)
    same("roots", list(document), [name])
    check_uuids(document)
    return document[name]


def check_uuids(value: object) -> None:
    """Every uuid is one, and names one thing."""
    seen: list[str] = []

    def walk(part: object) -> None:
        if isinstance(part, dict):
            if "uuid" in part:
                seen.append(str(uuid.UUID(part["uuid"])))
            for child in part.values():
                walk(child)
        elif isinstance(part, list):
            for child in part:
                walk(child)

    walk(value)
    same("uuids that are there once", len(set(seen)), len(seen))


def controls(catalog: Catalog) -> set[str]:
    found: set[str] = set()

    def walk(part: object) -> None:
        for control in getattr(part, "controls", None) or []:
            found.add(control.id)
            walk(control)
        for group in getattr(part, "groups", None) or []:
            walk(group)

    walk(catalog)
    return found


def catalog(server: Server, name: str) -> Catalog:
    return Catalog.model_validate(root(server.export(name, regulation=REGULATION), "catalog"))


def law(server: Server) -> dict:
    return server.ask(
        f"""{{ regulation(slug: "{REGULATION}") {{
            articles(first: 500) {{ totalCount nodes {{ clauseTypes(first: 1) {{ totalCount }} }} }}
            clauseTypes(first: 1) {{ totalCount }} }} }}"""
    )["regulation"]


@reads("crosswalk.oscal-catalog.json", by="trestle")
def articles(server: Server) -> str:
    found = controls(catalog(server, "crosswalk.oscal-catalog.json"))
    same("controls", len(found), law(server)["articles"]["totalCount"])
    return f"{len(found)} articles of {REGULATION} as controls"


@reads("crosswalk.oscal-clause-types.json", by="trestle")
def clause_types(server: Server) -> str:
    found = controls(catalog(server, "crosswalk.oscal-clause-types.json"))
    same("controls", len(found), law(server)["clauseTypes"]["totalCount"])
    return f"{len(found)} clause types as controls"


@reads("crosswalk.oscal-mapping.json", by="trestle")
def mapping(server: Server) -> str:
    document = root(server.export("crosswalk.oscal-mapping.json", regulation=REGULATION), "mapping-collection")
    collection = MappingCollection.model_validate(document)
    maps = [one for mapping in collection.mappings for one in mapping.maps]
    same("mappings", len(maps), sum(node["clauseTypes"]["totalCount"] for node in law(server)["articles"]["nodes"]))
    known = controls(catalog(server, "crosswalk.oscal-catalog.json")) | controls(
        catalog(server, "crosswalk.oscal-clause-types.json")
    )
    named = {item.id_ref for one in maps for item in [*one.sources, *one.targets]}
    assert named <= known, f"mappings name controls that no catalog has: {sorted(named - known)[:3]}"
    return f"{len(maps)} mappings"
