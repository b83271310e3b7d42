import { BadInput } from '../errors.ts';
import { type Passage, passageOf, type Segment } from '../model/highlight.ts';
import type { SearchHit } from '../model/search.ts';
import type { Term } from '../model/search-query.ts';
import { builder } from './builder.ts';
import { encodeGlobalId } from './global-id.ts';
import { SearchKindRef } from './search-kind.ts';

/** A result with the query that found it and its cursor. */
export interface SearchEdge extends SearchHit {
  cursor: string;
  terms: readonly Term[];
}

interface Highlight extends Passage {
  field: string;
}

const SHORTEST = 20;
const LONGEST = 2000;

const SegmentRef = builder.objectRef<Segment>('HighlightSegment').implement({
  description: 'A stretch of a passage.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words, plain text without any markup.' }),
    match: t.exposeBoolean('match', { description: 'Whether this is what was searched for.' }),
  }),
});

const HighlightRef = builder.objectRef<Highlight>('Highlight').implement({
  description: 'A passage in which the words of the query stand.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'In which field of the node, such as `text` or `definition`.' }),
    text: t.exposeString('text', { description: 'The passage: a piece of the field around the first match.' }),
    whole: t.exposeBoolean('whole', { description: 'Whether the passage is all that the field says.' }),
    segments: t.field({
      type: [SegmentRef],
      description: 'The passage in pieces, what matched apart from what did not; joined they are `text`.',
      resolve: ({ segments }) => segments,
    }),
  }),
});

function highlightsOf({ fields, terms }: SearchEdge, length: number): Highlight[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    (typeof value === 'string' ? [value] : (value ?? [])).flatMap((text) => {
      const passage = passageOf(text, terms, length);
      return passage === null ? [] : [{ field, ...passage }];
    }),
  );
}

/** One result of a search. */
export const SearchEdgeRef = builder.objectRef<SearchEdge>('SearchEdge').implement({
  description: 'One result: the node, why it was found, and its place.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'The place of this result; give it as `after` to go on behind it.',
    }),
    kind: t.field({ type: SearchKindRef, description: 'Which kind of node it is.', resolve: ({ label }) => label }),
    score: t.exposeFloat('score', {
      description:
        'How well it fits: how often the words stand in its names and its text, against their length, and more where a name is the query. It rests on the node alone, so that it is the same on every machine; it compares results of one query only.',
    }),
    node: t.node({
      description: 'What was found.',
      id: ({ label, key }) => encodeGlobalId(label, key),
    }),
    highlights: t.field({
      type: [HighlightRef],
      description:
        'Where the words stand: one passage for each field that has them. Empty where only words across fields match.',
      args: {
        length: t.arg.int({
          required: true,
          defaultValue: 300,
          description: `About how many characters of a passage, ${SHORTEST} to ${LONGEST}.`,
        }),
      },
      complexity: { field: 1, multiplier: 3 },
      resolve: (edge, { length }) => {
        if (length < SHORTEST || length > LONGEST)
          throw new BadInput(`"length" of highlights is ${length}; it is from ${SHORTEST} to ${LONGEST} characters.`);
        return highlightsOf(edge, length);
      },
    }),
  }),
});
