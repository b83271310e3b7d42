import { appliesOn, NO_DAY_YET } from '../article.ts';
import type { Relation } from '../mapping.ts';
import { groundsOf, mappingsOf, type ReadMapping } from './mapping.ts';
import type { RuleName } from './rule.ts';
import type { Statement } from './statement.ts';
import { type Teller, typeId } from './teller.ts';
import { type Term, term } from './term.ts';

const BY_RELATION = {
  MUST_DISCLOSE: 'relation-must-disclose',
  MUST_PROVIDE: 'relation-must-provide',
  LIMITS: 'relation-limits',
  UNFAIRNESS_TEST: 'relation-unfairness-test',
  PROHIBITS: 'relation-prohibits',
  GRANTS_RIGHT: 'relation-grants-right',
  PERMITS: 'relation-permits',
} as const satisfies Record<Relation, RuleName>;

/** The law that a provision comes under by its clause types, article by article, and the law that a record of it names. */
export function landscapeOf(teller: Teller): Statement[] {
  const mappings = mappingsOf(teller);
  return [
    ...teller.told('REGULATORY_LANDSCAPE'),
    ...mappings.map((mapping) => bearing(teller, mapping)),
    ...(mappings.length > 0 ? [] : [noLaw(teller)]),
    ...cited(teller),
  ];
}

/** The words that name the article of a mapping. */
export function articleTerms({ law }: Teller, { article, ref, regulation, rationale }: ReadMapping) {
  return {
    regulation: law.nameOf(regulation),
    article: term(ref, `Article:${article}`),
    jurisdiction: law.placeOf(regulation),
    rationale: term(rationale),
  };
}

function bearing(teller: Teller, mapping: ReadMapping): Statement {
  const { type } = mapping.reading;
  const terms = { type: term(type.label, typeId(type)), ...articleTerms(teller, mapping) };
  const said = teller.rule(BY_RELATION[mapping.relation], terms, groundsOf([mapping]));
  return { ...said, text: [said.text, ...reservations(teller, mapping).map(({ text }) => text)].join(' ') };
}

function reservations({ phrase, day }: Teller, { confidence, appliesFrom, endedOn, ...mapping }: ReadMapping): Term[] {
  const link = { HIGH: [], MEDIUM: [phrase('mapping-medium')], LOW: [phrase('mapping-low')] }[confidence];
  if (appliesOn({ appliesFrom, endedOn, ...mapping }, day)) return link;
  if (appliesFrom === NO_DAY_YET) return [...link, phrase('applies-undated')];
  if (endedOn !== null && endedOn <= day) return [...link, phrase('applies-ended', { date: term(endedOn) })];
  return [...link, phrase('applies-later', { date: term(appliesFrom ?? '') })];
}

function noLaw({ readings, rule, self }: Teller): Statement {
  return readings.length === 0
    ? rule('law-unclassified', {}, [self])
    : rule(
        'law-none',
        {},
        readings.map(({ type }) => typeId(type)),
      );
}

function cited({ provision: { cites, concerns }, law, rule, self }: Teller): Statement[] {
  return [
    ...cites.map(({ regulation, kind }) =>
      rule(
        kind === 'LISTED' ? 'cites-listed' : 'cites-prose',
        { regulation: law.nameOf(regulation), jurisdiction: law.placeOf(regulation) },
        [self],
      ),
    ),
    ...concerns.map(({ agency, rationale }) => {
      const jurisdiction = law.place(law.agency(agency)?.jurisdiction ?? '');
      const named = term(law.agency(agency)?.shortName ?? agency, `Agency:${agency}`);
      return rule('concerns', { agency: named, jurisdiction, rationale: term(rationale) }, [self]);
    }),
  ];
}
