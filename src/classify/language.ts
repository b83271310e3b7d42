import { eld } from 'eld/small';

/** What language a text is in: ISO 639-1, or `und`; certain only when there was enough text to tell. */
export interface RecognisedLanguage {
  language: string;
  certain: boolean;
}

/** As much as the recogniser reads of a text. */
const SAMPLE = 1000;
const SAMPLES = 7;
const LONG_PASSAGE = 200;
const UNKNOWN: RecognisedLanguage = { language: 'und', certain: false };

/** Recognises the language of one text. Texts of a few words are seldom certain: take the language of their document. */
export function recogniseLanguage(text: string): RecognisedLanguage {
  const result = eld.detect(text.slice(0, SAMPLE));
  return result.language === '' ? UNKNOWN : { language: result.language, certain: result.isReliable() };
}

/** The language of most of a whole document, from samples spread over it: a foreign preface or menu does not decide. */
export function recogniseDocumentLanguage(text: string): RecognisedLanguage {
  if (text.length <= SAMPLE) return recogniseLanguage(text);
  const stride = (text.length - SAMPLE) / (SAMPLES - 1);
  const samples = Array.from({ length: SAMPLES }, (_, index) =>
    recogniseLanguage(text.slice(Math.round(index * stride))),
  );
  const votes = new Map<string, number>();
  for (const { language, certain } of samples) if (certain) votes.set(language, (votes.get(language) ?? 0) + 1);
  const [first] = [...votes].sort(
    ([one, votesOfOne], [other, votesOfOther]) => votesOfOther - votesOfOne || (one < other ? -1 : 1),
  );
  return first ? { language: first[0], certain: true } : (samples[0] ?? UNKNOWN);
}

/** The language of a passage: its document's, unless the passage is long and certainly in another one. */
export function passageLanguage(text: string, documentLanguage: string): string {
  if (text.length < LONG_PASSAGE) return documentLanguage;
  const own = recogniseLanguage(text);
  return own.certain ? own.language : documentLanguage;
}
