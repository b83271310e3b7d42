import { Articles } from './article.ts';
import { builder } from './builder.ts';
import { ClauseTypes } from './clause-type.ts';
import { PlatformRef, RegulationRef } from './node-ref.ts';
import { Provisions } from './provision-list.ts';
import { requireThere } from './there.ts';

/** A platform held against a regulation, both by slug. */
interface Gaps {
  platform: string;
  regulation: string;
}

const both = ({ platform, regulation }: Gaps) => `${platform} ${regulation}`;

const GapsRef = builder.objectRef<Gaps>('Gaps').implement({
  description:
    'A platform held against a regulation, both ways: which articles no clause addresses, and which clauses no article bears on. A gap is a question to look into, no breach: an article may ask nothing of terms, and terms may say it elsewhere.',
  fields: (t) => ({
    platform: t.field({ type: PlatformRef, description: 'Whose terms.', resolve: ({ platform }) => platform }),
    regulation: t.field({ type: RegulationRef, description: 'Which law.', resolve: ({ regulation }) => regulation }),
  }),
});

Articles.on(GapsRef, 'addressed', {
  from: 'addressed',
  key: both,
  description: 'Articles of the regulation that bear on a clause type which the platform has in a current document.',
});
Articles.on(GapsRef, 'unaddressed', {
  from: 'unaddressed',
  key: both,
  description:
    'Articles of the regulation that no current clause of the platform addresses; with `addressed` they are all. The filter `mapped` tells those apart that bear on no clause type at all (false): no terms can address them here.',
});
ClauseTypes.on(GapsRef, 'clauseTypesOutside', {
  from: 'outside-regulation',
  key: both,
  description: 'Clause types of the platform that fall under no article of the regulation.',
});
ClauseTypes.on(GapsRef, 'clauseTypesOutsideLaw', {
  from: 'outside-law',
  key: ({ platform }) => platform,
  description: 'Clause types of the platform that fall under no regulation at all, as law is mapped here.',
});
Provisions.on(GapsRef, 'provisionsInside', {
  from: 'inside-regulation',
  key: both,
  description: 'Current provisions of the platform that come under the regulation.',
});
Provisions.on(GapsRef, 'provisionsOutside', {
  from: 'outside-regulation',
  key: both,
  description:
    'Current provisions of the platform with a clause type, but none under the regulation. With `provisionsInside` and what is not classified they are all of the platform.',
});
Provisions.on(GapsRef, 'provisionsOutsideLaw', {
  from: 'outside-law',
  key: ({ platform }) => platform,
  description: 'Current provisions of the platform with a clause type, but none under any regulation.',
});

builder.queryField('gaps', (t) =>
  t.field({
    type: GapsRef,
    description:
      'What a regulation and the terms of a platform have without a counterpart, both ways. Research material, not legal advice.',
    args: {
      regulation: t.arg.string({ required: true, description: 'Which law, by slug; it must exist.' }),
      platform: t.arg.string({ required: true, description: 'Whose terms, by slug; it must exist.' }),
    },
    resolve: async (_query, given, context) => {
      const [[platform = ''], [regulation = '']] = await Promise.all([
        requireThere(context, 'platform', [given.platform], 'platform', 'gaps'),
        requireThere(context, 'regulation', [given.regulation], 'regulation', 'gaps'),
      ]);
      return { platform, regulation };
    },
  }),
);
