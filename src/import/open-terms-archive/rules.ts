import type { Classifier } from '../../classify/classify.ts';
import { passageLanguage } from '../../classify/language.ts';
import type { Conclude } from '../history/conclusion.ts';

/** To be raised whenever the same bytes would be parted into other provisions, followed through versions in another way or concluded of in another spelling. */
const READING = 'history-2';

/** Version of the rules by which documents are read: a document that was read by others is read anew. */
export function readerVersion({ version }: Pick<Classifier, 'version'>): string {
  return `${READING} ${version}`;
}

/** What is concluded of the passages of documents of this type. */
export function concludeBy(classifier: Classifier, termsType: string): Conclude {
  return ({ text, headingPath, language }) => {
    const own = passageLanguage(text, language);
    const { conclusions, unclassifiedReason } = classifier.classify({ text, headingPath, termsType, language: own });
    const clauseTypes = conclusions.map(({ clauseType, rank, confidence, basis, cues }) => {
      return { clauseType, rank, confidence, basis, cues, classifier: classifier.version };
    });
    return { language: own, unclassifiedReason: unclassifiedReason ?? null, clauseTypes };
  };
}
