import { command, query } from '../../db/query.ts';

type Nothing = Record<string, never>;

/** How far a collection is loaded; `asOf` is the time of its newest version, `origin` whether its wordings came with it. */
export interface CollectionState {
  id: string;
  head: string | null;
  digest: string | null;
  origin: 'IMPORT' | 'ARCHIVE' | 'RECORDS' | null;
  asOf: string | null;
  incomplete: boolean;
  /** Whether all of its documents came with their whole history; a loader before this one left it out. */
  followed: boolean;
}

/** What the data rests on; null where nothing was loaded. */
export interface DatasetState {
  version: string | null;
  seedsDigest: string | null;
  classifier: string | null;
  /** A load changed documents and was cut short before it derived what follows from them. */
  unsettled: boolean;
}

/** What the data rests on: one row, or none before the first load. */
export const datasetState = query<Nothing, DatasetState>('dataset/state');

/** How far each collection is loaded, by id. */
export const collectionStates = query<Nothing, CollectionState>('collection/states');

/** Statements on which the version of the data rests; inside a transaction. */
export const rests = {
  state: command<Nothing, DatasetState>('dataset/state'),
  collections: command<Nothing, CollectionState>('collection/states'),
  judgements: command<Nothing, { held: unknown[] }>('judgement/standing'),
  restamp: command<{ version: string; now: string }>('dataset/restamp'),
};

/** Says what the data rests on; the time changes only with the version. */
export const stampDataset = command<{
  version: string;
  seedsDigest: string | null;
  classifier: string | null;
  now: string;
}>('dataset/stamp');

/** Numbers the versions that were brought since the last time, behind all that came before; there must be a stamp. */
export const arriveVersions = command<Nothing>('dataset/arrive');

/** Forgets which seeds were loaded, so that the next start loads them again. */
export const unseedDataset = command<Nothing>('dataset/unseed');

/** Says that documents are being changed; a stamp takes it back. */
export const unsettleDataset = command<Nothing>('dataset/unsettle');

/** Says what of a collection is loaded; the time changes only with the digest. */
export const finishCollection = command<{
  key: string;
  head: string;
  digest: string;
  origin: 'IMPORT' | 'ARCHIVE' | 'RECORDS';
  asOf: string | null;
  incomplete: true | null;
  now: string;
}>('collection/finish');
