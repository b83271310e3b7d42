import { array, assert, asyncProperty, constantFrom, oneof, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { iriOf } from '../../../src/export/rdf/iri.ts';
import { jsonLd } from '../../../src/export/rdf/json-ld.ts';
import type { OpenResource } from '../../../src/export/rdf/resource.ts';
import { turtle } from '../../../src/export/rdf/turtle.ts';
import { full, storeOf, storeOfJson, triplesOf } from '../../support/rdf.ts';

async function* batchesOf(...batches: OpenResource[][]) {
  yield* batches;
}

async function written(make: typeof turtle, resources: OpenResource[]): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of make(batchesOf(resources))) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

const HOSTILE = [
  '=1+1',
  '"""',
  "'\\",
  'a\r\nb\tc',
  '<&>]]>',
  'x@en',
  '\u0001\u001f\u007f\ufffe\u2028',
  '\ud800 half',
  'مرحبا 👩‍⚖️',
  '',
  '. } ; ,',
];
const text = oneof(constantFrom(...HOSTILE), string({ unit: 'binary' }));

describe('RDF', () => {
  test('carries every text as it is, in both forms alike', async () => {
    const resource = record({ label: text, prefLabel: text, alias: array(text, { maxLength: 3 }), page: text });
    await assert(
      asyncProperty(array(resource, { maxLength: 4 }), async (rows) => {
        const resources = rows.map((row, index) => ({ id: `https://a.example/${index}`, type: 'Platform', ...row }));
        const store = storeOf(await written(turtle, resources));
        for (const { id, label } of resources)
          expect(store.getObjects(id, full('rdfs:label'), null).map(({ value }) => value)).toEqual([
            label.replaceAll(/\p{Cs}/gu, '\ufffd'),
          ]);
        expect(triplesOf(await storeOfJson(await written(jsonLd, resources)))).toEqual(triplesOf(store));
      }),
      { numRuns: 150 },
    );
  });

  test('takes no address that RDF does not take', () => {
    expect(iriOf('https://a.example/x y>"{}|\\^`<')).toBe('https://a.example/x%20y%3E%22%7B%7D%7C%5C%5E%60%3C');
    expect(iriOf('not an address')).toBeNull();
    expect(iriOf('/relative')).toBeNull();
  });

  test('tells what stands in a resource, named or not', async () => {
    const nested: OpenResource = {
      id: 'https://a.example/1',
      from: [{ label: 'inner', page: 'https://b.example' }, { label: 'other' }],
      isRealizedBy: { id: 'https://a.example/1#en', expressionTitle: 'Act', somethingElse: 1.5 },
      provisions: 3,
      certainty: 0.85,
      current: false,
      label: null,
    };
    const store = storeOf(await written(turtle, [nested]));
    expect(triplesOf(store)).toHaveLength(11);
    expect(triplesOf(await storeOfJson(await written(jsonLd, [nested])))).toEqual(triplesOf(store));
  });
});
