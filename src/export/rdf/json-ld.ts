import type { Chunk } from '../table.ts';
import { CONTEXT } from './context.ts';
import { iriOf, wellFormed } from './iri.ts';
import { type OpenResource, Typed, type Value, valuesOf } from './resource.ts';
import { PREFIXES, type TermKind } from './term.ts';
import { TERMS } from './vocabulary-term.ts';

const TYPES: Readonly<Partial<Record<TermKind, object>>> = {
  english: { '@language': 'en' },
  day: { '@type': `${PREFIXES.xsd}date` },
  time: { '@type': `${PREFIXES.xsd}dateTime` },
};

function typed({ text, kind }: Typed): object {
  const iri = kind === 'link' ? iriOf(text) : null;
  if (iri !== null) return { id: iri };
  if (kind === 'number') return { '@value': Number(text), '@type': `${PREFIXES.xsd}double` };
  return { '@value': wellFormed(text), ...TYPES[kind] };
}

function jsonValue(name: string, value: Value): unknown {
  if (value instanceof Typed) return typed(value);
  if (typeof value === 'object') return plain(value);
  if (typeof value !== 'string') return value;
  const link = Object.hasOwn(TERMS, name) && TERMS[name as keyof typeof TERMS].kind === 'link';
  if (!link) return wellFormed(value);
  return iriOf(value) ?? { '@value': wellFormed(value) };
}

/** A resource without what says nothing, its addresses fit for RDF. */
export function plain({ id, type, ...properties }: OpenResource): object {
  const entries = Object.entries(properties).flatMap(([name, given]) => {
    const values = valuesOf(given).map((value) => jsonValue(name, value));
    return values.length === 0 ? [] : [[name, values.length === 1 ? values[0] : values]];
  });
  const iri = typeof id === 'string' ? iriOf(id) : null;
  return {
    ...(iri === null ? {} : { id: iri }),
    ...(type === undefined ? {} : { type }),
    ...Object.fromEntries(entries),
  };
}

/** Resources as JSON-LD with its context in it, one resource a line; nothing before the first batch has been read. */
export async function* jsonLd(
  batches: AsyncIterable<readonly OpenResource[]>,
  context: object = CONTEXT['@context'],
): AsyncGenerator<Chunk> {
  let before = `{"@context":${JSON.stringify(context)},\n"@graph":[\n`;
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield before + batch.map((resource) => JSON.stringify(plain(resource))).join(',\n');
    before = ',\n';
  }
  yield `${before === ',\n' ? '\n' : before}]}\n`;
}
