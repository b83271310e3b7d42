import type { Block, ClauseTypeFacts, ConclusionFacts, ProvisionFacts } from './facts.ts';
import type { Law } from './law.ts';
import type { StatementPart } from './part.ts';
import { RULES, type RuleName } from './rule.ts';
import type { Statement, StatementOrigin } from './statement.ts';
import { filled, finished } from './template.ts';
import { type Term, term } from './term.ts';

/** A clause type of the provision, with how it was concluded. */
export interface Reading extends ConclusionFacts {
  type: ClauseTypeFacts;
}

/** What provisions share: law, and the templates of the rules. */
export interface Shared {
  law: Law;
  clauseTypes: ReadonlyMap<string, ClauseTypeFacts>;
  rules: ReadonlyMap<RuleName, Block>;
}

type Terms = Readonly<Record<string, Term>>;

/** Tells of one provision: fills templates, and keeps account of what each sentence rests on. */
export interface Teller {
  readonly provision: ProvisionFacts;
  /** The primary one first. */
  readonly readings: readonly Reading[];
  readonly law: Law;
  /** The day that decides which law applies, `YYYY-MM-DD`. */
  readonly day: string;
  readonly platform: Term;
  readonly document: Term;
  /** Global id of the provision. */
  readonly self: string;
  rule(name: RuleName, terms?: Terms, grounds?: readonly string[]): Statement;
  /** A rule as words within another sentence. */
  phrase(name: RuleName, terms?: Terms): Term;
  /** The question of a rule. */
  question(name: RuleName): string;
  /** A building block of a clause type, filled. */
  filled(block: Block, reading: Reading): Term;
  /** The sentences of the record, where it has some of this part; else the building block of the primary clause type. */
  toldOrBlock(part: StatementPart): Statement[];
  /** The sentences of the record of this part. */
  told(part: StatementPart): Statement[];
  state(statement: {
    part: StatementPart;
    term: Term;
    grounds?: readonly string[];
    origin?: StatementOrigin;
    block?: string;
  }): Statement;
}

/** A teller of one provision. */
export function tellerOf(provision: ProvisionFacts, { law, clauseTypes, rules }: Shared, day: string): Teller {
  const platform = term(provision.platformName, `Platform:${provision.platformSlug}`);
  const document = term(provision.documentTitle, `Document:${provision.documentId}`);
  const readings = provision.conclusions.flatMap((conclusion) => {
    const type = clauseTypes.get(conclusion.clauseType);
    return type === undefined ? [] : [{ ...conclusion, type }];
  });

  function ruleBlock(name: RuleName): Block {
    const block = rules.get(name);
    if (block === undefined) throw new Error(`the graph has no building block for the rule ${name}`);
    return block;
  }
  const state: Teller['state'] = ({ part, term: said, grounds = [], origin = 'COMPOSED', block }) => {
    const text = finished(said.text);
    const restsOn = [...new Set([...grounds, ...said.restsOn, ...law.mentions(text)])];
    return { part, text, restsOn, origin, block: block ?? null };
  };
  const told: Teller['told'] = (part) =>
    provision.statements
      .filter((statement) => statement.part === part)
      .map(({ text, origin, restsOn }) =>
        state({ part, term: term(text, ...restsOn), grounds: [`Provision:${provision.id}`], origin }),
      );
  const filledBlock: Teller['filled'] = (block, { type }) =>
    fill(block.template, { platform, document }, [typeId(type)]);

  return {
    provision,
    readings,
    law,
    day,
    platform,
    document,
    self: `Provision:${provision.id}`,
    state,
    told,
    filled: filledBlock,
    rule(name, terms = {}, grounds = []) {
      const block = ruleBlock(name);
      return state({ part: RULES[name][0], term: fill(block.template, terms), grounds, block: block.id });
    },
    phrase: (name, terms = {}) => fill(ruleBlock(name).template, terms),
    question: (name) => ruleBlock(name).question ?? '',
    toldOrBlock(part) {
      const own = told(part);
      if (own.length > 0) return own;
      return readings
        .slice(0, 1)
        .flatMap((reading) =>
          reading.type.blocks
            .filter((block) => block.part === part)
            .map((block) => state({ part, term: filledBlock(block, reading), block: block.id })),
        );
    },
  };
}

/** Global id of a clause type. */
export function typeId({ slug }: Pick<ClauseTypeFacts, 'slug'>): string {
  return `ClauseType:${slug}`;
}

/** Fills a template; only what it names is rested on. */
function fill(template: string, terms: Terms, grounds: readonly string[] = []): Term {
  const used = Object.entries(terms).filter(([name]) => template.includes(`{${name}}`));
  const text = filled(template, Object.fromEntries(used.map(([name, { text: words }]) => [name, words])));
  return term(text, ...grounds, ...used.flatMap(([, { restsOn }]) => restsOn));
}
