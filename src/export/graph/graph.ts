import type { Export, Format } from '../export.ts';
import { PROVISION_FILTERS } from '../selection.ts';
import { csvFormat } from '../table-format.ts';
import { gexf } from './gexf.ts';
import { graphNdjson } from './graph-ndjson.ts';
import { gephiEdges, gephiNodes } from './graph-table.ts';
import { graphml } from './graphml.ts';
import { neo4jEdges, neo4jNodes } from './neo4j-csv.ts';

const GRAPHML: Format = {
  mediaType: 'application/graphml+xml; charset=utf-8',
  description: 'GraphML, for networkx, igraph, yEd, Cytoscape',
  write: graphml,
};
const GEXF: Format = {
  mediaType: 'application/gexf+xml; charset=utf-8',
  description: 'GEXF 1.3, for Gephi',
  write: gexf,
};
const NDJSON: Format = {
  mediaType: 'application/x-ndjson; charset=utf-8',
  description: 'nodes, then edges, one JSON object a line, told apart by "kind"',
  write: graphNdjson,
};
const IMPORT = '--array-delimiter=TAB --multiline-fields=true';
const NEO4J_NODES: Format = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  description: `nodes for neo4j-admin database import full ${IMPORT}; not for spreadsheets`,
  write: neo4jNodes,
};
const NEO4J_EDGES: Format = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  description: 'relationships for the same; not for spreadsheets',
  write: neo4jEdges,
};

/** The property graph, whole or what lies around some of its provisions. */
export const graph: Export = {
  name: 'graph',
  description:
    'Nodes and edges: provisions with their documents, platforms, clause types and the law around them; without a filter all there is.',
  filters: PROVISION_FILTERS,
  holdsWordings: true,
  formats: {
    graphml: GRAPHML,
    gexf: GEXF,
    ndjson: NDJSON,
    'nodes.csv': csvFormat(gephiNodes),
    'edges.csv': csvFormat(gephiEdges),
    'neo4j-nodes.csv': NEO4J_NODES,
    'neo4j-edges.csv': NEO4J_EDGES,
  },
};
