"""The answer to the headline question in every form: which platforms share a clause type that falls under the DSA."""

import io

import networkx
import openpyxl
import pandas
import rdflib
from reader import Server, reads, same
from table import check_workbook, frame

QUERY = """
query Headline {
  regulation(slug: "eu-dsa") {
    id
    clauseTypes(first: FIRST) {
      nodes {
        id
        slug
        platforms(first: FIRST) {
          nodes {
            id
            slug
          }
        }
      }
    }
  }
}
"""


def expected(server: Server) -> set[tuple[str, str]]:
    nodes = server.ask(QUERY.replace("FIRST", "100"))["regulation"]["clauseTypes"]["nodes"]
    return {(node["slug"], platform["slug"]) for node in nodes for platform in node["platforms"]["nodes"]}


def whole(server: Server, form: str) -> bytes:
    """By small pages that the server follows."""
    return server.answer(form, QUERY.replace("FIRST", "10"), all="true")


def check(server: Server, table: pandas.DataFrame) -> str:
    pairs = list(zip(table["regulation.clauseTypes.slug"], table["regulation.clauseTypes.platforms.slug"]))
    same("pairs of clause type and platform", set(pairs), expected(server))
    same("rows", len(pairs), len(set(pairs)))
    return f"{len(pairs)} pairs of clause type and platform"


@reads("query csv", by="pandas")
def csv(server: Server) -> str:
    return check(server, frame(whole(server, "csv"), "csv"))


@reads("query ndjson", by="pandas")
def ndjson(server: Server) -> str:
    return check(server, frame(whole(server, "ndjson"), "ndjson"))


@reads("query xlsx", by="openpyxl")
def xlsx(server: Server) -> str:
    data = whole(server, "xlsx")
    check_workbook(data)
    assert len(openpyxl.load_workbook(io.BytesIO(data)).sheetnames) > 1, "the columns are explained"
    return check(server, frame(data, "xlsx"))


def check_graph(server: Server, graph: rdflib.Graph) -> str:
    rows = graph.query(
        """
        PREFIX cg: <https://w3id.org/clausegraph/vocabulary#>
        SELECT ?clauseType ?platform WHERE {
          ?regulation cg:clauseTypes ?type .
          ?type cg:slug ?clauseType ; cg:platforms / cg:slug ?platform .
        }
        """
    )
    pairs = {(str(clause_type), str(platform)) for clause_type, platform in rows}
    same("pairs of clause type and platform", pairs, expected(server))
    return f"{len(graph)} triples, {len(pairs)} pairs"


@reads("query ttl", by="rdflib")
def turtle(server: Server) -> str:
    return check_graph(server, rdflib.Graph().parse(data=whole(server, "ttl"), format="turtle"))


@reads("query jsonld", by="rdflib")
def jsonld(server: Server) -> str:
    return check_graph(server, rdflib.Graph().parse(data=whole(server, "jsonld"), format="json-ld"))


@reads("query graphml", by="networkx")
def graphml(server: Server) -> str:
    graph = networkx.read_graphml(io.BytesIO(whole(server, "graphml")))
    pairs = expected(server)
    slugs = dict(graph.nodes(data="slug"))
    found = {(slugs[source], slugs[target]) for source, target in graph.edges()}
    assert found >= pairs, f"{len(pairs - found)} edges are missing"
    # The operation and the regulation are nodes too.
    same("nodes", graph.number_of_nodes(), 2 + len({one for one, _ in pairs}) + len({one for _, one in pairs}))
    return f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges"
