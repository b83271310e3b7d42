"""The property graph: GraphML and GEXF by networkx, the pairs of CSV and NDJSON by pandas."""

import io
import json
from collections import Counter

import networkx
import pandas
from reader import Server, reads, same

PLATFORM = "chatgpt"


def expected(server: Server) -> dict[str, int]:
    """How many nodes of some nouns there are around the provisions of a platform."""
    data = server.ask(
        f"""{{ provisions(filter: {{ platforms: ["{PLATFORM}"] }}) {{ totalCount }}
            platform(slug: "{PLATFORM}") {{ documents(first: 1) {{ totalCount }} clauseTypes(first: 1) {{ totalCount }} }} }}"""
    )
    return {
        "Platform": 1,
        "Provision": data["provisions"]["totalCount"],
        "Document": data["platform"]["documents"]["totalCount"],
        "ClauseType": data["platform"]["clauseTypes"]["totalCount"],
    }


def check_nodes(server: Server, nouns: Counter[str]) -> None:
    for noun, count in expected(server).items():
        same(f"nodes of {noun}", nouns[noun], count)


def check_networkx(server: Server, graph: networkx.Graph, kind: str) -> str:
    check_nodes(server, Counter(noun for _, noun in graph.nodes(data="noun")))
    assert graph.is_directed()
    assert all(noun for _, noun in graph.nodes(data="noun")), "an edge names a node that is not there"
    kinds = Counter(one for *_, one in graph.edges(data=kind))
    same("provisions in documents", kinds["CONTAINS"], expected(server)["Provision"])
    return f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges"


@reads("graph.graphml", by="networkx")
def graphml(server: Server) -> str:
    graph = networkx.read_graphml(io.BytesIO(server.export("graph.graphml", platform=PLATFORM)))
    return check_networkx(server, graph, "relationship")


@reads("graph.gexf", by="networkx")
def gexf(server: Server) -> str:
    data = io.BytesIO(server.export("graph.gexf", platform=PLATFORM))
    return check_networkx(server, networkx.read_gexf(data, version="1.3"), "label")


def check_ends(nodes: list[str], sources: list[str], targets: list[str]) -> None:
    known = set(nodes)
    same("ids that are there once", len(known), len(nodes))
    assert known.issuperset(sources) and known.issuperset(targets), "an edge names a node that is not there"


def table(server: Server, name: str) -> pandas.DataFrame:
    return pandas.read_csv(io.BytesIO(server.export(name, platform=PLATFORM)), keep_default_na=False, low_memory=False)


def check_pair(server: Server, prefix: str, node: str, noun: str, source: str, target: str) -> str:
    nodes, edges = table(server, f"graph.{prefix}nodes.csv"), table(server, f"graph.{prefix}edges.csv")
    check_nodes(server, Counter(nodes[noun]))
    check_ends(list(nodes[node]), list(edges[source]), list(edges[target]))
    return f"{len(nodes)} nodes, {len(edges)} edges"


@reads("graph.nodes.csv", by="pandas")
def gephi_nodes(server: Server) -> str:
    return check_pair(server, "", "Id", "noun", "Source", "Target")


@reads("graph.edges.csv", by="pandas")
def gephi_edges(server: Server) -> str:
    edges = table(server, "graph.edges.csv")
    same("ids that are there once", edges["Id"].nunique(), len(edges))
    same("types", set(edges["Type"]), {"Directed"})
    return f"{len(edges)} edges"


@reads("graph.neo4j-nodes.csv", by="pandas")
def neo4j_nodes(server: Server) -> str:
    return check_pair(server, "neo4j-", "id:ID", ":LABEL", ":START_ID", ":END_ID")


@reads("graph.neo4j-edges.csv", by="pandas")
def neo4j_edges(server: Server) -> str:
    edges = table(server, "graph.neo4j-edges.csv")
    same("types", set(edges[":TYPE"]), set(table(server, "graph.edges.csv")["Label"]))
    return f"{len(edges)} edges"


@reads("graph.ndjson", by="json")
def ndjson(server: Server) -> str:
    records = [json.loads(line) for line in server.export("graph.ndjson", platform=PLATFORM).splitlines()]
    nodes = [record for record in records if record["kind"] == "node"]
    edges = [record for record in records if record["kind"] == "edge"]
    same("records", len(nodes) + len(edges), len(records))
    check_nodes(server, Counter(node["noun"] for node in nodes))
    return f"{len(nodes)} nodes, {len(edges)} edges"
