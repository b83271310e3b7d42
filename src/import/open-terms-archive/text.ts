import { createHash } from 'node:crypto';
import { recogniseDocumentLanguage } from '../../classify/language.ts';
import type { VersionFacts } from '../facts.ts';
import type { Provision } from '../markdown/provision.ts';
import type { BlobReader } from './blob.ts';
import { type NoTerms, readTerms } from './terms.ts';

/** A recorded text: what is known of its bytes, and its clauses with their language or why it has none. */
export interface RecordedText extends Pick<VersionFacts, 'sha256' | 'bytes'> {
  terms: { unreadable: null; provisions: readonly Provision[]; language: string } | NoTerms;
}

/** Texts return, mostly soon, as sites swing between two states of a page. Bytes of what is remembered. */
const REMEMBERED = 2_000_000;

/** Reads the recorded texts of one document, a text that was met a short while ago from memory. */
export function createTextReader(blobs: BlobReader, split: (markdown: string) => Provision[]) {
  const remembered = new Map<string, RecordedText>();
  let size = 0;

  const remember = (objectId: string, text: RecordedText): void => {
    remembered.set(objectId, text);
    size += text.bytes ?? 0;
    for (const [oldest, { bytes }] of remembered) {
      if (size <= REMEMBERED) return;
      remembered.delete(oldest);
      size -= bytes ?? 0;
    }
  };
  return {
    async read(objectId: string): Promise<RecordedText> {
      const known = remembered.get(objectId);
      if (known) {
        remembered.delete(objectId);
        remembered.set(objectId, known);
        return known;
      }
      const text = textOf(await blobs.read(objectId), split);
      remember(objectId, text);
      return text;
    },
  };
}

function textOf(bytes: Buffer | null, split: (markdown: string) => Provision[]): RecordedText {
  const terms = readTerms(bytes, split);
  const sha256 = bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
  const content = { sha256, bytes: bytes?.length ?? null };
  if (terms.unreadable !== null) return { ...content, terms };
  const { language } = recogniseDocumentLanguage(terms.provisions.map(({ text }) => text).join('\n'));
  return { ...content, terms: { ...terms, language } };
}
