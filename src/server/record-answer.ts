import type { GraphView } from '../db/view.ts';
import type { About } from '../export/about.ts';
import { type OpenResource, Typed, type Value, valuesOf } from '../export/rdf/resource.ts';
import { TERMS, type TermName } from '../export/rdf/vocabulary-term.ts';
import { readRecordName } from '../export/record/name.ts';
import type { RecordView } from '../export/record/record.ts';
import { type Linked, type RecordPage, recordPage } from '../web/record-page.ts';

/** Said by the heading of the page already. */
const HEADING = new Set<string>(['id', 'type', 'label', 'prefLabel']);

function isTold(name: string): name is TermName {
  return Object.hasOwn(TERMS, name) && !HEADING.has(name);
}

function addressesIn(resource: OpenResource, base: string): string[] {
  return Object.values(resource).flatMap((value) =>
    valuesOf(value).filter((one): one is string => typeof one === 'string' && one.startsWith(base)),
  );
}

/** What the records that a record names are called, by address. */
async function namesIn(graph: GraphView, origin: string, { record, kind }: RecordView): Promise<Map<string, string>> {
  const base = `${origin}/id/`;
  const addresses = [...new Set(addressesIn(record.resource, base))].filter((one) => !one.includes('#'));
  const named = addresses.map((uri) => ({ uri, ...readRecordName(decodeURIComponent(uri.slice(base.length))) }));
  const kinds = [...new Set(named.map((one) => one.kind))].filter((one) => one !== kind || named.length < 100);
  const found = await Promise.all(
    kinds.map(async (one) => {
      const known = await one.read(
        graph,
        origin,
        named.filter((other) => other.kind === one).map(({ key }) => key),
      );
      return known.map(({ resource, title }) => [resource.id, title] as const);
    }),
  );
  return new Map(found.flat());
}

function linkedOf(value: Value, isLink: boolean, base: string, names: ReadonlyMap<string, string>): Linked {
  if (value instanceof Typed) return { text: value.text };
  if (typeof value === 'object') return { text: String(value.expressionTitle ?? value.label ?? value.id ?? '') };
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
    const values = valuesOf(given);
    if (!isTold(name) || values.length === 0) return [];
    const { label, kind } = TERMS[name];
    return [{ label, values: values.map((value) => linkedOf(value, kind === 'link', base, names)) }];
  });
}

/** The page about a record. */
export async function recordHtml(
  graph: GraphView,
  about: Pick<About, 'origin' | 'version' | 'day' | 'disclaimer'>,
  view: RecordView,
): Promise<string> {
  const { record, kind, neighbours } = view;
  const base = `${about.origin}/id/`;
  const uri = record.resource.id;
  const here = `./${uri.slice(base.length)}`;
  const names = await namesIn(graph, about.origin, view);
  const question = kind.question.replace('$key', JSON.stringify(record.key));
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
