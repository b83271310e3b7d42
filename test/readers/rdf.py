"""RDF: Turtle and JSON-LD by rdflib, with the headline question in SPARQL; the tables beside them by pandas."""

import io

import pandas
import rdflib
from rdflib.namespace import RDF, SKOS
from reader import Server, reads, same

CG = rdflib.Namespace("https://w3id.org/clausegraph/vocabulary#")
ELI = rdflib.Namespace("http://data.europa.eu/eli/ontology#")
REGULATION = "eu-dsa"

HEADLINE = """
PREFIX cg: <https://w3id.org/clausegraph/vocabulary#>
PREFIX eli: <http://data.europa.eu/eli/ontology#>
SELECT DISTINCT ?clauseType ?platform WHERE {
  ?clauseType cg:fallsUnder / eli:is_part_of ?regulation .
  ?platform cg:uses ?clauseType .
  FILTER(STRENDS(STR(?regulation), "/id/Regulation:eu-dsa"))
}
"""


def graph(server: Server, name: str, **filters: str) -> rdflib.Graph:
    """An export as triples; a context that it names is fetched from the server, as any reader does."""
    form = "turtle" if name.endswith("ttl") else "json-ld"
    return rdflib.Graph().parse(data=server.export(name, **filters), format=form)


def of(found: rdflib.Graph, kind: rdflib.URIRef) -> set[rdflib.term.Node]:
    return set(found.subjects(RDF.type, kind))


def check_taxonomy(server: Server, found: rdflib.Graph) -> str:
    data = server.ask("{ clauseTypes(first: 1) { totalCount } categories(first: 1) { totalCount } }")
    same("clause types", len(of(found, CG.ClauseType)), data["clauseTypes"]["totalCount"])
    same("categories", len(of(found, CG.Category)), data["categories"]["totalCount"])
    for concept in of(found, SKOS.Concept):
        labels = list(found.objects(concept, SKOS.prefLabel))
        assert len({label.language for label in labels}) == len(labels) > 0, f"labels of {concept}"
        assert (concept, SKOS.inScheme, None) in found, f"{concept} is in no scheme"
        broader = set(found.transitive_objects(concept, SKOS.broader)) - {concept}
        assert not broader & set(found.objects(concept, SKOS.related)), f"{concept} is related to what is broader"
    return f"{len(of(found, SKOS.Concept))} concepts, {len(found)} triples"


@reads("taxonomy.ttl", by="rdflib")
def taxonomy_turtle(server: Server) -> str:
    return check_taxonomy(server, graph(server, "taxonomy.ttl"))


@reads("taxonomy.jsonld", by="rdflib")
def taxonomy_jsonld(server: Server) -> str:
    return check_taxonomy(server, graph(server, "taxonomy.jsonld"))


def check_clause_types(server: Server, table: pandas.DataFrame) -> str:
    same("clause types", len(table), server.ask("{ clauseTypes(first: 1) { totalCount } }")["clauseTypes"]["totalCount"])
    return f"{len(table)} clause types"


@reads("taxonomy.csv", by="pandas")
def taxonomy_csv(server: Server) -> str:
    return check_clause_types(server, pandas.read_csv(io.BytesIO(server.export("taxonomy.csv"))))


@reads("taxonomy.ndjson", by="pandas")
def taxonomy_ndjson(server: Server) -> str:
    return check_clause_types(server, pandas.read_json(io.BytesIO(server.export("taxonomy.ndjson")), lines=True))


def totals(server: Server) -> dict[str, int]:
    data = server.ask(
        """{ regulations(first: 1) { totalCount } articles(first: 1) { totalCount }
             jurisdictions(first: 1) { totalCount } agencies(first: 1) { totalCount } }"""
    )
    return {name: one["totalCount"] for name, one in data.items()}


def check_law(server: Server, found: rdflib.Graph) -> str:
    counts = totals(server)
    same("regulations", len(of(found, ELI.LegalResource)), counts["regulations"])
    same("articles", len(of(found, ELI.LegalResourceSubdivision)), counts["articles"])
    same("jurisdictions", len(of(found, CG.Jurisdiction)), counts["jurisdictions"])
    same("agencies", len(of(found, CG.Agency)), counts["agencies"])
    for article in of(found, ELI.LegalResourceSubdivision):
        assert (article, ELI.is_part_of, None) in found, f"{article} is part of no regulation"
    return f"{len(found)} triples, {counts['articles']} articles"


@reads("law.ttl", by="rdflib")
def law_turtle(server: Server) -> str:
    return check_law(server, graph(server, "law.ttl"))


@reads("law.jsonld", by="rdflib")
def law_jsonld(server: Server) -> str:
    return check_law(server, graph(server, "law.jsonld"))


def law_table(server: Server, name: str, what: str) -> str:
    table = pandas.read_csv(io.BytesIO(server.export(name)))
    same(what, len(table), totals(server)[what])
    return f"{len(table)} {what}"


@reads("law.csv", by="pandas")
def articles_csv(server: Server) -> str:
    return law_table(server, "law.csv", "articles")


@reads("law.regulations.csv", by="pandas")
def regulations_csv(server: Server) -> str:
    return law_table(server, "law.regulations.csv", "regulations")


@reads("law.agencies.csv", by="pandas")
def agencies_csv(server: Server) -> str:
    return law_table(server, "law.agencies.csv", "agencies")


@reads("law.jurisdictions.csv", by="pandas")
def jurisdictions_csv(server: Server) -> str:
    return law_table(server, "law.jurisdictions.csv", "jurisdictions")


def check_headline(server: Server, found: rdflib.Graph) -> str:
    """The same platforms at the same clause types as the API's answer to the headline question."""
    nodes = server.ask(
        f"""{{ regulation(slug: "{REGULATION}") {{ clauseTypes(first: 100) {{ nodes {{
            id platforms(first: 100) {{ nodes {{ id }} }} }} }} }} }}"""
    )["regulation"]["clauseTypes"]["nodes"]
    expected = {(node["id"], platform["id"]) for node in nodes for platform in node["platforms"]["nodes"]}
    rows = {tuple(str(one).rsplit("/", 1)[1] for one in row) for row in found.query(HEADLINE)}
    same("pairs of clause type and platform", rows, expected)
    return f"{len(found)} triples; SPARQL finds {len(rows)} pairs of clause type and platform"


@reads("knowledge.ttl", by="rdflib")
def knowledge_turtle(server: Server) -> str:
    return check_headline(server, graph(server, "knowledge.ttl"))


@reads("knowledge.jsonld", by="rdflib")
def knowledge_jsonld(server: Server) -> str:
    return check_headline(server, graph(server, "knowledge.jsonld"))


def check_mappings(server: Server, found: rdflib.Graph) -> str:
    """Every mapping by itself, with its reason, and as a triple from the clause type to the article."""
    articles = server.ask(
        f"""{{ regulation(slug: "{REGULATION}") {{ articles(first: 500) {{ nodes {{
            clauseTypes(first: 1) {{ totalCount }} }} }} }} }}"""
    )["regulation"]["articles"]["nodes"]
    expected = sum(article["clauseTypes"]["totalCount"] for article in articles)
    same("mappings", len(of(found, CG.Mapping)), expected)
    same("triples", len(list(found.subject_objects(CG.fallsUnder))), expected)
    for mapping in of(found, CG.Mapping):
        assert (mapping, CG.rationale, None) in found, f"{mapping} has no rationale"
    return f"{len(found)} triples, {expected} mappings to {REGULATION}"


@reads("crosswalk.ttl", by="rdflib")
def crosswalk_turtle(server: Server) -> str:
    return check_mappings(server, graph(server, "crosswalk.ttl", regulation=REGULATION))


@reads("crosswalk.jsonld", by="rdflib")
def crosswalk_jsonld(server: Server) -> str:
    return check_mappings(server, graph(server, "crosswalk.jsonld", regulation=REGULATION))
