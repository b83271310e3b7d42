import type { CollectionFacts } from '../facts.ts';
import type { CollectionSeed } from '../seeds/collection.ts';
import { upperSnake } from './word.ts';

/** What the seeds say of a collection, as facts; `head` is what was read of it. */
export function collectionFacts(seed: CollectionSeed, head: string): CollectionFacts {
  const { id, name, tagline, licence, licenceUrl, attribution, url, versionsUrl, declarationsUrl } = seed;
  const kind = upperSnake(seed.kind) === 'CURATED' ? 'CURATED' : 'OPEN_TERMS_ARCHIVE';
  const { languages, jurisdictions } = seed;
  return {
    id,
    kind,
    name,
    tagline,
    licence,
    licenceUrl,
    attribution,
    url,
    versionsUrl,
    declarationsUrl,
    languages,
    jurisdictions,
    head,
  };
}

/** The facts of a collection with what the seeds say of it instead of what was found in its repository. */
export function describedBy(seeds: readonly CollectionSeed[], facts: CollectionFacts): CollectionFacts {
  const seed = seeds.find(({ id }) => id === facts.id);
  return seed === undefined ? facts : collectionFacts(seed, facts.head);
}
