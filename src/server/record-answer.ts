import type { GraphView } from '../db/view.ts';
import type { Told } from '../export/about.ts';
import { type OpenResource, valuesOf } from '../export/rdf/resource.ts';
import { TERMS, type TermName } from '../export/rdf/vocabulary-term.ts';
import { questionOf, type RecordKind } from '../export/record/kind.ts';
import { type RecordName, readRecordName } from '../export/record/name.ts';
import type { RecordView } from '../export/record/record.ts';
import { type Linked, type RecordPage, recordPage } from '../web/record-page.ts';

type Plain = string | number | boolean;

/** Said by the heading of the page already. */
const HEADING = new Set<string>(['id', 'type', 'label', 'prefLabel']);

function isTold(name: string): name is TermName {
  return Object.hasOwn(TERMS, name) && !HEADING.has(name);
}

/** The records that a record links to. An address below ours that names none may stand in anybody's data. */
function linkedRecords(resource: OpenResource, base: string): RecordName[] {
  const links = Object.entries(resource).flatMap(([name, given]) =>
    isTold(name) && TERMS[name].kind === 'link' ? valuesOf(given) : [],
  );
  const own = links.filter((one): one is string => typeof one === 'string' && one.startsWith(base));
  return [...new Set(own)].flatMap((uri) => {
    try {
      return [readRecordName(decodeURIComponent(uri.slice(base.length)))];
    } catch {
      return [];
    }
  });
}

/** What the records that a record links to are called, by address. */
async function namesIn(graph: GraphView, origin: string, { record }: RecordView): Promise<Map<string, string>> {
  const linked = linkedRecords(record.resource, `${origin}/id/`);
  const kinds = [...new Set(linked.map(({ kind }) => kind))];
  const keysOf = (kind: RecordKind) => linked.filter((one) => one.kind === kind).map(({ key }) => key);
  const found = await Promise.all(kinds.map((kind) => kind.read(graph, origin, keysOf(kind))));
  return new Map(found.flat().map(({ resource, title }) => [resource.id, title]));
}

function linkedOf(value: Plain, isLink: boolean, base: string, names: ReadonlyMap<string, string>): Linked {
  const text = value === true ? 'yes' : value === false ? 'no' : String(value);
  if (!isLink) return { text };
  const own = text.startsWith(base);
  return {
    text: names.get(text) ?? (own ? text.slice(base.length) : text),
    href: own ? `./${text.slice(base.length)}` : text,
  };
}

function factsOf(resource: OpenResource, base: string, names: ReadonlyMap<string, string>): RecordPage['facts'] {
  return Object.entries(resource).flatMap(([name, given]) => {
    // What stands in a resource repeats it, for programs.
    const values = valuesOf(given).filter((value): value is Plain => typeof value !== 'object');
    if (!isTold(name) || values.length === 0) return [];
    const { label, kind } = TERMS[name];
    return [{ label, values: values.map((value) => linkedOf(value, kind === 'link', base, names)) }];
  });
}

/** The page about a record. */
export async function recordHtml(graph: GraphView, about: Told, view: RecordView): Promise<string> {
  const { record, kind, neighbours } = view;
  const base = `${about.origin}/id/`;
  const uri = record.resource.id;
  const here = `./${uri.slice(base.length)}`;
  const names = await namesIn(graph, about.origin, view);
  const question = questionOf(kind, record.key);
  return recordPage({
    title: record.title,
    kind: kind.name,
    uri,
    facts: factsOf(record.resource, base, names),
    neighbours: neighbours
      .filter(({ total }) => total > 0)
      .map(({ title, total, shown }) => ({
        title,
        total,
        shown: shown.map((one) => ({ text: one.title, href: `./${one.uri.slice(base.length)}` })),
      })),
    elsewhere: [
      { text: 'JSON-LD', href: `${here}?format=jsonld` },
      { text: 'Turtle', href: `${here}?format=ttl` },
      { text: 'Ask in GraphiQL', href: `../graphql?query=${encodeURIComponent(question)}` },
      { text: 'All exports', href: '../export' },
    ],
    citation: `Clausegraph: ${record.title} (${kind.name}). ${uri}, data of ${about.day}, version ${about.version}.`,
    disclaimer: about.disclaimer,
  });
}
