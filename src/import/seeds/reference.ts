import type { Book } from './book.ts';
import { type Entry, findingsIn, problemAt } from './entry.ts';
import type { SeedProblem } from './problem.ts';
import { ANALYSIS_PARTS } from './record-statement.ts';
import { suggestion } from './suggestion.ts';

/** What can be referred to: its name in messages, the keys that exist, and whether all of them are known. */
interface Target {
  name: string;
  keys: ReadonlySet<string>;
  complete: boolean;
}

/** Every field that names something which no file defines. */
export function unknownReferences(book: Book): SeedProblem[] {
  const to = targetsOf(book);
  const {
    jurisdictions,
    agencies,
    regulations,
    clauseTypes,
    explanations,
    proseRules,
    collections,
    competences,
    records,
    successions,
    judgements,
    sectors,
  } = book;
  const heads = [jurisdictions, agencies, clauseTypes, competences, explanations, proseRules, sectors].flatMap(
    (noun) => noun.heads,
  );
  const reviewed = [
    jurisdictions,
    agencies,
    regulations,
    clauseTypes,
    competences,
    explanations,
    proseRules,
    sectors,
  ].flatMap((noun) => noun.entries as Entry[]);
  return [
    ...refer([...heads, ...reviewed, ...records.entries], 'reviewStatus', to.reviewStatus),
    ...refer([...clauseTypes.heads, ...clauseTypes.entries], 'category', to.category),
    ...refer([...explanations.heads, ...explanations.entries], 'category', to.category),
    ...refer(explanations.entries, 'clauseType', to.clauseType),
    ...refer(jurisdictions.entries, 'within.*', to.jurisdiction),
    ...refer([...agencies.entries, ...regulations.entries], 'jurisdiction', to.jurisdiction),
    ...refer(collections.entries, 'jurisdictions.*', to.jurisdiction),
    ...refer(regulations.entries, 'agencies.*.agency', to.agency),
    ...refer(clauseTypes.entries, 'mappings.*.article', to.article),
    ...refer(competences.entries, 'regulations.*', to.regulation),
    ...refer(competences.entries, 'agencies.*', to.agency),
    ...refer(competences.entries, 'except.*', to.agency),
    ...refer([...records.entries, ...successions.entries], 'collection', to.collection),
    ...refer(judgements.entries, 'clauseType', to.clauseType),
    ...refer(judgements.entries, 'replacement', to.clauseType),
    ...refer(judgements.entries, 'article', to.article),
    ...refer(records.entries, 'provision.clauseType', to.clauseType),
    ...refer(records.entries, 'peers.*.provision.clauseType', to.clauseType),
    ...refer(records.entries, 'agencies.*.agency', to.agency),
    ...refer(records.entries, 'regulationsListed.*', to.regulation),
    ...refer(records.entries, 'regulationsInProse.*', to.regulation),
    ...refer(records.entries, 'jurisdictionFlags.*', to.jurisdiction),
    ...statementReferences(records.entries, to),
  ];
}

/** What the own sentences of a record rest on. */
function statementReferences(records: readonly Entry[], to: ReturnType<typeof targetsOf>): SeedProblem[] {
  return ['statements.*', ...ANALYSIS_PARTS.map((part) => `analysis.${part}.*`)].flatMap((place) => [
    ...refer(records, `${place}.regulations.*`, to.regulation),
    ...refer(records, `${place}.articles.*`, to.article),
    ...refer(records, `${place}.agencies.*`, to.agency),
    ...refer(records, `${place}.jurisdictions.*`, to.jurisdiction),
  ]);
}

function targetsOf(book: Book) {
  const target = (name: string, noun: keyof Book, pattern: string): Target => {
    const { entries, complete } = book[noun];
    const keys = (entries as Entry[]).flatMap((entry) => findingsIn(entry, pattern)).map(({ value }) => value);
    return { name, keys: new Set(keys), complete };
  };
  return {
    reviewStatus: target('review status', 'meta', 'reviewStatuses.*.slug'),
    category: target('category', 'categories', 'slug'),
    jurisdiction: target('jurisdiction', 'jurisdictions', 'code'),
    agency: target('agency', 'agencies', 'slug'),
    regulation: target('regulation', 'regulations', 'slug'),
    article: target('article', 'regulations', 'articles.*.id'),
    clauseType: target('clause type', 'clauseTypes', 'slug'),
    collection: target('collection', 'collections', 'id'),
  };
}

function refer(entries: readonly Entry[], pattern: string, { name, keys, complete }: Target): SeedProblem[] {
  if (!complete) return [];
  return entries
    .flatMap((entry) => findingsIn(entry, pattern))
    .filter(({ value }) => !keys.has(value))
    .map(({ entry, path, value }) => {
      const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
      return problemAt(entry, path, `there is no ${name} "${shown}"${suggestion(value, keys)}`);
    });
}
