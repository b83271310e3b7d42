import { shortestWay } from '../model/way.ts';
import { wordingList } from '../model/wording.ts';
import { builder } from './builder.ts';
import { listing } from './list-field.ts';
import { ClauseTypeRef, PlatformRef, WordingRef } from './node-ref.ts';
import { sha256Of } from './sha256.ts';

WordingRef.implement({
  description:
    'What a provision says, word for word, once for all provisions that say it: what several platforms share is one wording.',
  fields: (t) => ({
    sha256: t.exposeString('id', {
      description:
        'SHA-256, hex, of the normalised text in UTF-8: its key. Normalised is: NFC; without invisible and control characters, icons of private fonts and data URIs; single quotation marks, primes and backticks as \', double ones and guillemets as ", dashes and minus as -, an ellipsis as three dots; white space as one space each, none at the ends.',
    }),
    text: t.exposeString('text', {
      nullable: true,
      description:
        'The words. Null until the collection itself is imported: `clausegraph import <collection.versionsUrl>` brings them.',
    }),
    length: t.field({
      type: 'NonNegativeInt',
      nullable: true,
      description: 'Length of the text in characters; null as long as the text is.',
      resolve: ({ length }) => length,
    }),
  }),
});

const WordingFilterRef = builder.inputType('WordingFilter', {
  description: 'Which wordings to keep.',
  fields: (t) => ({
    sha256s: t.stringList({ description: 'Only these, by SHA-256 in hex.' }),
    textContains: t.string({
      description: 'Only those with this in their text, whatever the case. Finds only in imported collections.',
    }),
    textKnown: t.boolean({ description: 'Only those whose text is here (true), or is not (false).' }),
    platforms: t.stringList({ description: 'Only those of current provisions of these platforms, by slug.' }),
    clauseTypes: t.stringList({
      description: 'Only those of current provisions of any of these clause types, by slug.',
    }),
    classified: t.boolean({
      description: 'Only those of a current provision with a clause type (true), or of none with one (false).',
    }),
    platformsAtLeast: t.int({ description: 'Only those that current documents of this many platforms share.' }),
    provisionsAtLeast: t.int({ description: 'Only those that this many current provisions have.' }),
  }),
});

const Wordings = listing('Wording', {
  node: WordingRef,
  list: wordingList,
  filter: WordingFilterRef,
  parameters: ({ sha256s, textContains, ...filter }) => ({
    ...filter,
    sha256s: sha256s?.map((sha256) => sha256.toLowerCase()) ?? null,
    textContains: textContains?.toLowerCase() ?? null,
  }),
  orders: {
    SHA256: 'By key.',
    LENGTH: 'By length in characters; those without text come as the shortest.',
    PROVISIONS: 'By the number of current provisions.',
    PLATFORMS: 'By the number of platforms that share it.',
  },
  defaultOrder: { field: 'SHA256', direction: 'ASC' },
});

Wordings.root('wordings', 'Wordings of provisions, each once.', ({ platforms, clauseTypes }) =>
  shortestWay({ 'by-platform': platforms, 'by-clause-type': clauseTypes }),
);
Wordings.on(PlatformRef, 'wordings', {
  from: 'by-platform',
  key: (platform) => platform.slug,
  description: 'Wordings of its current provisions.',
});
Wordings.on(ClauseTypeRef, 'wordings', {
  from: 'by-clause-type',
  key: (clauseType) => clauseType.slug,
  description: 'Wordings of the current provisions of this clause type.',
});

builder.queryField('wording', (t) =>
  t.field({
    type: WordingRef,
    nullable: true,
    description: 'One wording; null when no provision says this.',
    args: { sha256: t.arg.string({ required: true, description: 'SHA-256 of the normalised text, 64 hex digits.' }) },
    resolve: (_query, { sha256 }) => sha256Of('sha256', sha256),
  }),
);
