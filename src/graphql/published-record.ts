import type { PublishedFacts } from '../model/prose/facts.ts';
import { builder } from './builder.ts';

const ShownPrevalenceRef = builder
  .objectRef<{ platforms: number; outOf: number; note: string | null }>('ShownPrevalence')
  .implement({
    description: 'How common a published record says that its provision is; what the graph has is told elsewhere.',
    fields: (t) => ({
      platforms: t.field({
        type: 'NonNegativeInt',
        description: 'Other platforms with it, as the record shows.',
        resolve: ({ platforms }) => platforms,
      }),
      outOf: t.field({
        type: 'NonNegativeInt',
        description: 'Platforms that the record compared.',
        resolve: ({ outOf }) => outOf,
      }),
      note: t.exposeString('note', { nullable: true, description: 'What is to be said of these figures.' }),
    }),
  });

function shownPrevalence({ shownPlatforms, shownOutOf, shownNote }: PublishedFacts) {
  if (shownPlatforms === null || shownOutOf === null) return null;
  return { platforms: shownPlatforms, outOf: shownOutOf, note: shownNote };
}

/** What a published record shows of itself. */
export const PublishedRecordRef = builder.objectRef<PublishedFacts>('PublishedRecord').implement({
  description:
    'What the published record on which a curated provision rests shows of itself; a fact about the record, not a finding of ours.',
  fields: (t) => ({
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where it is published; null where no address is known.',
      resolve: ({ url }) => url,
    }),
    source: t.exposeString('source', { nullable: true, description: 'Which record it is, and when it was read.' }),
    archive: t.exposeString('archive', { nullable: true, description: 'Where the publisher archived the document.' }),
    analysedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the publisher analysed the provision.',
      resolve: ({ analysedAt }) => analysedAt,
    }),
    snapshotStored: t.exposeBoolean('snapshotStored', {
      nullable: true,
      description: 'Whether the publisher says that it keeps a snapshot.',
    }),
    hashVerified: t.exposeBoolean('hashVerified', {
      nullable: true,
      description: 'Whether the publisher says that it verified the hash; nothing was verified here.',
    }),
    documentChangedBefore: t.exposeBoolean('documentChangedBefore', {
      nullable: true,
      description: 'Whether the publisher says that the document had changed before.',
    }),
    prevalenceShown: t.field({
      type: ShownPrevalenceRef,
      nullable: true,
      description: 'How common it says the provision is.',
      resolve: shownPrevalence,
    }),
    analysisParts: t.stringList({
      description: 'The headings of its analysis.',
      resolve: ({ analysisParts }) => analysisParts ?? [],
    }),
    followedTopics: t.stringList({
      description: 'The topics that it offers to follow.',
      resolve: ({ followedTopics }) => followedTopics ?? [],
    }),
  }),
});
