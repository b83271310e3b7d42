import { applying, groundsOf, mappingsOf, regulationsOf } from './mapping.ts';
import { reasonOf, reasonTerms, shown } from './note.ts';
import type { RuleName } from './rule.ts';
import type { FrequentQuestion, Statement } from './statement.ts';
import { type Reading, type Teller, typeId } from './teller.ts';
import { listed, type Term, term } from './term.ts';

/** What people ask of a provision, with answers: of its kind first, then of its law, its past, its fellows, and how sure all this is. */
export function questionsOf(teller: Teller): FrequentQuestion[] {
  const [primary] = teller.readings;
  if (primary === undefined) return [...unclassified(teller), changed(teller)];
  return [
    ...ofKind(teller, primary),
    law(teller),
    complaint(teller),
    changed(teller),
    others(teller, primary),
    sure(teller, primary),
  ];
}

function asked(question: string, { text, restsOn, origin, block }: Statement): FrequentQuestion {
  return { question, answer: text, restsOn, origin, block };
}

function answer(
  teller: Teller,
  name: RuleName,
  terms: Readonly<Record<string, Term>>,
  grounds: readonly string[],
): FrequentQuestion {
  return asked(teller.question(name), teller.rule(name, terms, grounds));
}

function ofKind({ filled, state, law }: Teller, reading: Reading): FrequentQuestion[] {
  return reading.type.blocks
    .filter(({ part }) => part === 'FAQ')
    .map((block) => {
      const question = filled({ ...block, template: block.question ?? '' }, reading);
      const said = filled(block, reading);
      const whole = term(said.text, ...question.restsOn, ...said.restsOn, ...law.mentions(question.text));
      return asked(question.text, state({ part: 'FAQ', term: whole, block: block.id }));
    });
}

function law(teller: Teller): FrequentQuestion {
  const mappings = mappingsOf(teller);
  const grounds = [...new Set([...teller.readings.map(({ type }) => typeId(type)), ...groundsOf(mappings)])];
  if (mappings.length === 0) return answer(teller, 'faq-law-none', {}, grounds);
  return answer(teller, 'faq-law', { regulations: regulationsOf(mappings, teller.law) }, grounds);
}

function complaint(teller: Teller): FrequentQuestion {
  const slugs = [...new Set(applying(mappingsOf(teller), teller).map(({ regulation }) => regulation))];
  const enforced = new Map<string, string[]>();
  for (const slug of slugs)
    for (const agency of teller.law.regulation(slug)?.agencies ?? [])
      if (teller.law.agency(agency)?.complaints)
        enforced.set(agency, [...(enforced.get(agency) ?? []), `Regulation:${slug}`]);
  const types = teller.readings.map(({ type }) => typeId(type));
  if (enforced.size === 0) return answer(teller, 'faq-complaint-none', {}, types);
  const agencies = listed([...enforced.keys()].sort().map((slug) => teller.law.authority(slug)));
  return answer(teller, 'faq-complaint', { agencies }, [...types, ...new Set([...enforced.values()].flat())]);
}

function changed(teller: Teller): FrequentQuestion {
  const { provision, platform, self } = teller;
  const { sha256, firstTracked, lastChanged, changeCount, documentChangedBefore, documentId } = provision;
  if (documentChangedBefore) return answer(teller, 'faq-document-changed', {}, [self, `Document:${documentId}`]);
  if (sha256 === null || firstTracked === null) return answer(teller, 'faq-change-unknown', {}, [self]);
  const date = term((changeCount === 0 ? firstTracked : (lastChanged ?? firstTracked)).slice(0, 10));
  const name = changeCount === 0 ? 'faq-never-changed' : changeCount === 1 ? 'faq-changed-once' : 'faq-changed-often';
  return answer(teller, name, { platform, date, count: term(String(changeCount)) }, [self]);
}

function others(teller: Teller, { type, counted }: Reading): FrequentQuestion {
  const count = type.platformCount - (counted ? 1 : 0);
  const name = count <= 0 ? 'faq-no-other-platform' : count === 1 ? 'faq-one-other-platform' : 'faq-other-platforms';
  return answer(teller, name, { type: term(type.label, typeId(type)), count: term(String(count)) }, [typeId(type)]);
}

function sure(teller: Teller, { type, basis, level, confidence, classifier }: Reading): FrequentQuestion {
  const inferred = classifier === 'record' ? 'basis-inferred-recorded' : 'basis-inferred';
  const terms = {
    basis: teller.phrase(
      ({ EXPLICIT: 'basis-explicit', INFERRED: inferred, CURATED: 'basis-curated' } as const)[basis],
    ),
    confidence: teller.phrase(
      ({ LOW: 'confidence-low', MEDIUM: 'confidence-medium', HIGH: 'confidence-high' } as const)[level],
      { value: term(shown(confidence)) },
    ),
  };
  const question = term(teller.question('faq-sure'));
  return asked(question.text, teller.rule('faq-sure', terms, [teller.self, typeId(type)]));
}

function unclassified(teller: Teller): FrequentQuestion[] {
  const reason = reasonOf(teller);
  if (reason === null) return [];
  return [answer(teller, 'faq-unclassified', { reason: teller.phrase(reason, reasonTerms(teller)) }, [teller.self])];
}
