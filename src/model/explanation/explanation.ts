import { query } from '../../db/query.ts';
import type { GraphView } from '../../db/view.ts';
import { type Mapped, mappedBranches } from './mapped.ts';
import { inOrder, levelRank, type Path } from './path.ts';
import { type Place, railPaths } from './rail.ts';
import { type Branch, backward, type Said, saidBranch } from './said.ts';
import { keyOf, kindOf, type Saying, type Step, stepBetween, turned } from './step.ts';

type Read<Row extends object> = (graph: GraphView, parameters: { key: string }) => Promise<Row[]>;
type Kinds<Row extends object> = Readonly<Record<string, Read<Row>>>;

/** What nodes of the terms say, by kind. */
const said: Kinds<Said> = {
  Platform: query('explanation/said-by-platform'),
  Collection: query('explanation/said-by-collection'),
  Document: query('explanation/said-by-document'),
  Provision: query('explanation/said-by-provision'),
  Wording: query('explanation/said-by-wording'),
  Version: query('explanation/said-by-version'),
  Change: query('explanation/said-by-change'),
};

/** Mappings that lead to nodes of the law, by kind. */
const mapped: Kinds<Mapped> = {
  Article: query('explanation/mapped-to-article'),
  Regulation: query('explanation/mapped-to-regulation'),
  Jurisdiction: query('explanation/mapped-to-jurisdiction'),
  Agency: query('explanation/mapped-to-agency'),
};

/** Where nodes stand among terms, by kind; nodes of the law where curated records name them. */
const places: Kinds<Place> = {
  Platform: query('explanation/place-of-platform'),
  Collection: query('explanation/place-of-collection'),
  Document: query('explanation/place-of-document'),
  Provision: query('explanation/place-of-provision'),
  Wording: query('explanation/place-of-wording'),
  Version: query('explanation/place-of-version'),
  Change: query('explanation/place-of-change'),
  Regulation: query('explanation/place-of-regulation'),
  Agency: query('explanation/place-of-agency'),
  Jurisdiction: query('explanation/place-of-jurisdiction'),
};

const inCategory: Read<{ clauseType: string }> = query('explanation/grouped-in-category');

interface LawWay {
  nodes: string[];
  relationships: (Saying & { type: string; starts: string; role: string | null })[];
}
const throughLaw = query<{ fromLabel: string; from: string; toLabel: string; to: string }, LawWay>(
  'explanation/through-law',
);

const LAW = new Set(['ClauseType', 'Category', 'Article', 'Regulation', 'Agency', 'Jurisdiction']);

/** The paths between two nodes, given by global id, of at most `longest` steps: the shortest first, then the strongest. Empty where nothing connects them. */
export async function pathsBetween(graph: GraphView, from: string, to: string, longest: number): Promise<Path[]> {
  const bothLaw = LAW.has(kindOf(from)) && LAW.has(kindOf(to));
  const found = bothLaw
    ? await lawPaths(graph, from, to)
    : (await Promise.all([overClauseTypes(graph, from, to), overPlaces(graph, from, to)])).flat();
  return inOrder(found, longest);
}

async function overPlaces(graph: GraphView, from: string, to: string): Promise<Path[]> {
  const [ahead, back] = await Promise.all([from, to].map((id) => readOf(places, graph, id)));
  return railPaths(from, ahead ?? [], to, back ?? []);
}

async function readOf<Row extends object>(kinds: Kinds<Row>, graph: GraphView, id: string): Promise<Row[]> {
  const read = kinds[kindOf(id)];
  return read === undefined ? [] : read(graph, { key: keyOf(id) });
}

/** Chains from a node to clause types; a clause type is at the end of its own already. */
async function branchesOf(graph: GraphView, id: string): Promise<Branch[]> {
  const kind = kindOf(id);
  if (kind === 'ClauseType') return [{ clauseType: keyOf(id), steps: [], strength: [] }];
  if (kind === 'Category')
    return (await inCategory(graph, { key: keyOf(id) })).map(({ clauseType }) => ({
      clauseType,
      steps: [turned(stepBetween(`ClauseType:${clauseType}`, id))],
      strength: [],
    }));
  if (LAW.has(kind))
    return mappedBranches(await readOf(mapped, graph, id), kind).map((branch) => ({
      ...branch,
      steps: backward(branch.steps),
    }));
  return (await readOf(said, graph, id)).map((row) => saidBranch(id, row));
}

/** Paths that meet in a clause type: of each the strongest chain from one side and every chain from the other. */
async function overClauseTypes(graph: GraphView, from: string, to: string): Promise<Path[]> {
  const [ahead = [], back = []] = await Promise.all([branchesOf(graph, from), branchesOf(graph, to)]);
  return ahead.flatMap((one) =>
    back
      .filter(({ clauseType }) => clauseType === one.clauseType)
      .map((other) => ({
        steps: [...one.steps, ...backward(other.steps)],
        strength: [...one.strength, ...other.strength],
      })),
  );
}

async function lawPaths(graph: GraphView, from: string, to: string): Promise<Path[]> {
  const ends = { fromLabel: kindOf(from), from: keyOf(from), toLabel: kindOf(to), to: keyOf(to) };
  return (await throughLaw(graph, ends)).map((way) => {
    const steps = way.relationships.map((between, index) =>
      lawStep(way.nodes[index] ?? '', way.nodes[index + 1] ?? '', between),
    );
    return { steps, strength: [Math.min(...steps.map(({ confidence }) => levelRank(confidence) || 4))] };
  });
}

function lawStep(from: string, to: string, { type, starts, role, ...saying }: LawWay['relationships'][number]): Step {
  const rationale = saying.rationale ?? role;
  return starts === from
    ? { ...stepBetween(from, to, { ...saying, rationale }, type), direction: 'FORWARD' }
    : { ...stepBetween(from, to, { ...saying, rationale }, type), direction: 'BACKWARD' };
}
