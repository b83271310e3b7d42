import type { DocumentFacts, WordedFacts } from '../facts.ts';

/** The facts of a document as an archive gives them: no text, no heading, no cue. */
export function bareFacts(document: DocumentFacts): DocumentFacts {
  const bare = (stretch: WordedFacts): WordedFacts => ({
    ...stretch,
    text: null,
    clauseTypes: stretch.clauseTypes.map((each) => ({ ...each, cues: [] })),
  });
  const provisions = document.provisions.map((provision) => {
    return { ...provision, headingPath: null, worded: provision.worded.map(bare) };
  });
  return { ...document, provisions };
}
