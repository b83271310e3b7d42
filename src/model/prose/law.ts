import type { AgencyFacts, JurisdictionFacts, ProseFacts, RegulationFacts } from './facts.ts';
import { type Lexicon, lexiconOf } from './mention.ts';
import { type Term, term } from './term.ts';

/** All law by its keys, in the words in which it is spoken of. */
export interface Law {
  regulation(slug: string): RegulationFacts | undefined;
  agency(slug: string): AgencyFacts | undefined;
  /** A place by its name; by its code where it is not known. */
  place(code: string): Term;
  /** A regulation by its short name, resting on its place too. */
  nameOf(slug: string): Term;
  /** The place whose law a regulation is. */
  placeOf(slug: string): Term;
  /** A regulation with its place in brackets. */
  cited(slug: string): Term;
  /** An agency with its place in brackets. */
  authority(slug: string): Term;
  mentions: Lexicon;
}

/** The law that prose can speak of. */
export function lawOf({ regulations, agencies, jurisdictions }: Omit<ProseFacts, 'provisions'>): Law {
  const bySlug = new Map(regulations.map((each) => [each.slug, each]));
  const agencyBySlug = new Map(agencies.map((each) => [each.slug, each]));
  const byCode = new Map(jurisdictions.map((each) => [each.code, each]));
  const place = (code: string): Term => term(byCode.get(code)?.name ?? code, `Jurisdiction:${code}`);
  const placeOf = (slug: string): Term => place(bySlug.get(slug)?.jurisdiction ?? '');
  const nameOf = (slug: string): Term => term(bySlug.get(slug)?.shortName ?? slug, `Regulation:${slug}`);
  return {
    regulation: (slug) => bySlug.get(slug),
    agency: (slug) => agencyBySlug.get(slug),
    place,
    nameOf,
    placeOf,
    cited: (slug) => inBrackets(nameOf(slug), placeOf(slug)),
    authority(slug) {
      const agency = agencyBySlug.get(slug);
      return inBrackets(term(agency?.shortName ?? slug, `Agency:${slug}`), place(agency?.jurisdiction ?? ''));
    },
    mentions: lexiconOf([
      ...regulations.flatMap(({ slug, shortName, name }) => named(`Regulation:${slug}`, [shortName, name])),
      ...agencies.flatMap(({ slug, shortName, name }) => named(`Agency:${slug}`, [shortName, name])),
      ...jurisdictions.flatMap((each) => named(`Jurisdiction:${each.code}`, namesOf(each))),
    ]),
  };
}

function inBrackets(one: Term, other: Term): Term {
  return { text: `${one.text} (${other.text})`, restsOn: [...one.restsOn, ...other.restsOn] };
}

function named(id: string, names: readonly string[]) {
  return [...new Set(names)].map((name) => ({ name, id }));
}

/** Codes of countries are words too (IT, IN); that of a union of countries is spoken. */
function namesOf({ code, name, kind }: JurisdictionFacts): string[] {
  return kind === 'SUPRANATIONAL' ? [name, code] : [name];
}
