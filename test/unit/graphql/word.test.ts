import { readFileSync } from 'node:fs';
import { isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { schema } from '../../../src/graphql/schema.ts';
import {
  bases,
  collectionKinds,
  jurisdictionKinds,
  levels,
  regulationStatuses,
  regulationTypes,
  relations,
} from '../../../src/import/seeds/word.ts';

const { reviewStatuses } = parse(readFileSync('seeds/meta.yaml', 'utf8')) as { reviewStatuses: { slug: string }[] };

test.each([
  ['Relation', relations],
  ['ConfidenceLevel', levels],
  ['Severity', levels],
  ['Basis', bases],
  ['RegulationStatus', regulationStatuses],
  ['RegulationType', regulationTypes],
  ['JurisdictionKind', jurisdictionKinds],
  ['CollectionKind', collectionKinds],
  ['ReviewStatus', reviewStatuses.map(({ slug }) => slug)],
])('%s has the words of the seeds', (name, words) => {
  const type = schema.getType(name);
  const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  expect(values.toSorted()).toEqual(words.map((word) => word.toUpperCase().replaceAll('-', '_')).toSorted());
});
