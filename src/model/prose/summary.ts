import type { ProvisionFacts } from './facts.ts';
import type { Statement } from './statement.ts';
import { type Reading, type Teller, typeId } from './teller.ts';
import { listed, type Term, term } from './term.ts';

const FORMS = { PARAGRAPH: 'paragraph', LIST: 'list', TABLE: 'table' } as const satisfies Record<
  ProvisionFacts['kind'],
  string
>;
const BY_LEVEL = { LOW: 'summary-low', MEDIUM: 'summary-medium', HIGH: 'summary-high' } as const;

/** What a provision is: what clauses of its kind do, and where it stands. */
export function summaryOf(teller: Teller): Statement[] {
  const [primary, ...others] = teller.readings;
  const own = ownSummary(teller);
  return [
    ...(own.length > 0 ? own : primary === undefined ? unclassified(teller) : [ofKind(teller, primary)]),
    ...(others.length > 0 ? [alsoOf(teller, others)] : []),
    ...placeOf(teller),
  ];
}

function ownSummary({ provision, self, state, told }: Teller): Statement[] {
  const own = told('SUMMARY');
  if (own.length > 0 || provision.gist === null) return own;
  return [state({ part: 'SUMMARY', term: term(provision.gist), grounds: [self], origin: 'CURATED' })];
}

function ofKind(teller: Teller, reading: Reading): Statement {
  const block = reading.type.blocks.find(({ part }) => part === 'SUMMARY');
  const clause = block === undefined ? labelled(reading) : teller.filled(block, reading);
  const statement = teller.rule(BY_LEVEL[reading.level], { clause }, [teller.self]);
  return { ...statement, block: block?.id ?? statement.block };
}

/** For a clause type that no building block tells of. */
function labelled({ type }: Reading): Term {
  return term(`is of the kind "${type.label}"`, typeId(type));
}

function alsoOf(teller: Teller, others: readonly Reading[]): Statement {
  return teller.rule('summary-also', {
    types: listed(others.map(({ type }) => term(`"${type.label}"`, typeId(type)))),
  });
}

function unclassified(teller: Teller): Statement[] {
  return teller.provision.removedAt === null ? [teller.rule('summary-unclassified', {}, [teller.self])] : [];
}

function placeOf({ provision, platform, document, self, rule }: Teller): Statement[] {
  const { sha256, removedAt, current, kind } = provision;
  if (sha256 === null) return [rule('summary-recorded', { platform }, [self])];
  const grounds = [self, ...platform.restsOn];
  if (removedAt !== null) return [rule('summary-removed', { document, date: term(removedAt.slice(0, 10)) }, grounds)];
  const place = rule('summary-place', { form: term(FORMS[kind]), document, platform }, [self]);
  return current ? [place] : [place, rule('summary-ended', { document }, grounds)];
}
