import { appliesOn } from '../article.ts';
import type { Relation } from '../mapping.ts';
import type { MappedArticle } from './facts.ts';
import type { Law } from './law.ts';
import { type Reading, type Teller, typeId } from './teller.ts';
import { listed, type Term } from './term.ts';

/** An article that bears on one of the clause types of a provision. */
export interface ReadMapping extends MappedArticle {
  reading: Reading;
}

/** Every article that bears on a clause type of the provision, the primary one first; those of these relations only, where any are given. */
export function mappingsOf({ readings }: Teller, ...relations: readonly Relation[]): ReadMapping[] {
  return readings
    .flatMap((reading) => reading.type.mappings.map((mapping) => ({ ...mapping, reading })))
    .filter(({ relation }) => relations.length === 0 || relations.includes(relation));
}

/** Those that apply on the day. */
export function applying(mappings: readonly ReadMapping[], { day }: Teller): ReadMapping[] {
  return mappings.filter((mapping) => appliesOn(mapping, day));
}

/** Their regulations as they are listed in a sentence, each once. */
export function regulationsOf(mappings: readonly ReadMapping[], law: Law): Term {
  return listed(mappings.map(({ regulation }) => law.cited(regulation)));
}

/** Global ids of what mappings rest on: the clause types, and the articles. */
export function groundsOf(mappings: readonly ReadMapping[]): string[] {
  const types = mappings.map(({ reading }) => typeId(reading.type));
  return [...new Set([...types, ...mappings.map(({ article }) => `Article:${article}`)])];
}
