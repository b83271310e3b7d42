import type { Passage } from './conclusion.ts';
import type { CueBook, TypeCues } from './cue.ts';
import type { Evidence } from './evidence.ts';
import type { Phrase } from './phrase.ts';
import { type Hit, PhraseIndex } from './phrase-index.ts';
import { parsePhrase } from './phrase-parser.ts';
import { type Tokens, tokenise } from './token.ts';

type Role = 'strong' | 'weak' | 'not' | 'passing';

interface Found {
  strong: Hit[];
  weak: Hit[];
  barred: Set<number>;
}

/** The evidence that a passage holds for one clause type, with the deciding words on request. */
interface TypeEvidence {
  slug: string;
  evidence: Evidence;
  quote(): string[];
}

/** A cue book made ready for reading passages. */
export interface CueIndex {
  evidence(tokens: Tokens, passage: Passage): TypeEvidence[];
}

const MOST_QUOTES = 4;

/** Parses every phrase of the cue book once; throws `BadInput` for one that cannot be read. */
export function compileCues(book: CueBook): CueIndex {
  const text = collect(book, textRoles);
  const headings = collect(book, (cues) => [
    ['strong', cues.headings],
    ['not', cues.notHeadings],
  ]);
  return {
    evidence(tokens, passage) {
      const found = text.find(tokens);
      if (found.size === 0) return [];
      const above = headings.find(tokenise(passage.headingPath.join('\n')));
      return [...found].flatMap(([slug, hits]) => {
        const heading = above.get(slug);
        const cues = book.types[slug];
        if (!cues || (heading && heading.barred.size > 0)) return [];
        return [
          {
            slug,
            evidence: {
              strong: hits.strong,
              weak: hits.weak,
              heading: (heading?.strong.length ?? 0) > 0,
              expected: cues.termsTypes.includes(passage.termsType),
              dedicated: cues.dedicated.includes(passage.termsType),
              sentenceCount: tokens.sentenceCount,
            },
            quote: () => quotes(hits, tokens),
          },
        ];
      });
    },
  };
}

function textRoles(cues: TypeCues): [Role, readonly string[]][] {
  return [
    ['strong', cues.phrases],
    ['weak', cues.weak],
    ['not', cues.not],
  ];
}

interface Collection {
  find(tokens: Tokens): Map<string, Found>;
}

function collect(book: CueBook, rolesOf: (cues: TypeCues) => [Role, readonly string[]][]): Collection {
  const phrases: Phrase[] = [];
  const owners: { slug: string; role: Role }[] = [];
  const add = (slug: string, role: Role, sources: readonly string[]) => {
    for (const source of sources) {
      phrases.push(parsePhrase(source, book.groups));
      owners.push({ slug, role });
    }
  };
  for (const [slug, cues] of Object.entries(book.types))
    for (const [role, sources] of rolesOf(cues)) add(slug, role, sources);
  add('', 'passing', book.passing);
  const index = new PhraseIndex(phrases);
  return { find: (tokens) => sortOut(index.find(tokens), tokens.questions, owners) };
}

/** A question only asks and a passing sentence only mentions: their cues do not count, nor do those beside a veto. */
function sortOut(
  hits: readonly Hit[],
  questions: ReadonlySet<number>,
  owners: readonly { slug: string; role: Role }[],
): Map<string, Found> {
  const found = new Map<string, Found>();
  const passing = new Set(questions);
  for (const hit of hits) {
    const owner = owners[hit.phrase];
    if (!owner) continue;
    if (owner.role === 'passing') {
      passing.add(hit.sentence);
      continue;
    }
    const own = found.get(owner.slug) ?? { strong: [], weak: [], barred: new Set<number>() };
    found.set(owner.slug, own);
    if (owner.role === 'not') own.barred.add(hit.sentence);
    else own[owner.role].push(hit);
  }
  for (const own of found.values()) {
    const counts = (hit: Hit) => !passing.has(hit.sentence) && !own.barred.has(hit.sentence);
    own.strong = own.strong.filter(counts);
    own.weak = own.weak.filter(counts);
  }
  return found;
}

function quotes(found: Found, tokens: Tokens): string[] {
  const deciding = [...found.strong, ...found.weak].slice(0, MOST_QUOTES);
  return [...new Set(deciding.map((hit) => tokens.words.slice(hit.start, hit.end).join(' ')))];
}
