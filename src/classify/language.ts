import { eld } from 'eld/small';

/** What language a text is in: ISO 639-1, or `und`; certain only when there was enough text to tell. */
export interface RecognisedLanguage {
  language: string;
  certain: boolean;
}

const SAMPLE = 2000;
const SAMPLES = 4;
const LONG_PASSAGE = 200;

/** Recognises the language of one text. Texts of a few words are seldom certain: take the language of their document. */
export function recogniseLanguage(text: string): RecognisedLanguage {
  const result = eld.detect(text.slice(0, SAMPLE * SAMPLES));
  if (result.language === '') return { language: 'und', certain: false };
  return { language: result.language, certain: result.isReliable() };
}

/** The language of a whole document, from samples spread over it, so that a foreign preface or menu does not decide. */
export function recogniseDocumentLanguage(text: string): RecognisedLanguage {
  if (text.length <= SAMPLE * SAMPLES) return recogniseLanguage(text);
  const stride = (text.length - SAMPLE) / (SAMPLES - 1);
  const samples = Array.from({ length: SAMPLES }, (_, index) => text.slice(index * stride, index * stride + SAMPLE));
  return recogniseLanguage(samples.join('\n'));
}

/** The language of a passage: its document's, unless the passage is long and certainly in another one. */
export function passageLanguage(text: string, documentLanguage: string): string {
  if (text.length < LONG_PASSAGE) return documentLanguage;
  const own = recogniseLanguage(text);
  return own.certain ? own.language : documentLanguage;
}
