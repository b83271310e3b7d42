import type { Classifier } from '../../classify/classify.ts';
import { ClausegraphError, SourceError } from '../../errors.ts';
import type { CollectionFacts, DocumentFacts, HeldDocument, SkippedDocument, UnchangedDocument } from '../facts.ts';
import { collectionFacts, collectionId, readReadme } from './about.ts';
import { isAncestor } from './ancestor.ts';
import { openBlobs } from './blob.ts';
import { type Declarations, noDeclarations, readDeclarations } from './declaration.ts';
import { type DocumentContext, readDocument } from './document.ts';
import { commitFolder } from './folder.ts';
import { type History, readHistory, type TrackedDocument } from './history.ts';
import { openRepository, type Repository } from './repository.ts';

/** How a collection is to be read. */
export interface CollectionOptions {
  classifier: Classifier;
  /** Id to use instead of the one that the source's name gives. */
  collectionId?: string;
  /** Folder, repository, bundle or URL of the declarations. */
  declarations?: string;
  /** Folder for copies of remote repositories and bundles; made when needed. */
  workFolder: string;
  /** Is told, for people, what takes time. */
  report: (message: string) => void;
  /** Is told now and then, within long documents too, how many versions are done. */
  progress?: (versions: number) => void;
}

/** What an earlier run left of a document, by record id; null where it left nothing. */
export type Held = (id: string) => Promise<HeldDocument | null>;

/** A collection that was found readable; its history is known, its texts are read as they are asked for. */
export interface OpenCollection {
  readonly facts: CollectionFacts;
  /** How many documents {@link OpenCollection.documents} will yield or skip, for progress. */
  readonly total: number;
  /** How many versions these documents have. */
  readonly versions: number;
  /** Every document with all its versions, by path. */
  readonly tracked: readonly TrackedDocument[];
  /**
   * The documents with their versions and the history of their provisions, and whatever had to be left out, one after the other.
   * Of documents that are held, only what is new is read.
   */
  documents(held?: Held): AsyncGenerator<DocumentFacts | SkippedDocument | UnchangedDocument>;
  /** The recorded bytes of a version; null if the repository lacks them. */
  read(objectId: string): Promise<Buffer | null>;
  /** Whether a commit belongs to the history that is read; null for one that the repository does not know. */
  isAncestor(commit: string): Promise<boolean | null>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Versions. */
const STEP = 25;

/** Others' commits may begin with the same words; only the engine tells from which snapshot it recorded a version. */
function recordedByEngine({ versions }: TrackedDocument): boolean {
  return versions.some(({ engineVersion, snapshots }) => engineVersion !== null || snapshots.length > 0);
}

async function historyOf({ source, gitFolder, head }: Repository): Promise<History> {
  const history = await readHistory(gitFolder, head).catch((error: unknown) => {
    if (!(error instanceof SourceError)) throw error;
    throw new SourceError(`${source}: its history cannot be read: ${error.message}`, { cause: error });
  });
  if (history.documents.some(recordedByEngine)) return history;
  const files = commitFolder(gitFolder, head);
  const hint =
    (await files.list('declarations')).length > 0
      ? 'It looks like the declarations of a collection: name its "…-versions" repository, and this one with --declarations.'
      : 'No commit records a document "Service/Terms Type.md" as Open Terms Archive does.';
  throw new SourceError(`${source} is no Open Terms Archive collection. ${hint}`);
}

async function* problemsOf(history: History, declarations: Declarations): AsyncGenerator<SkippedDocument> {
  yield* declarations.skipped;
  for (const path of history.unrecorded) {
    yield { skipped: true, path, reason: 'the archive holds it, but no commit records it as a version' };
  }
  for (const { path, undated, versions } of history.documents) {
    if (versions.length === 0) continue;
    for (const commit of undated)
      yield { skipped: true, path, reason: `version ${commit} has no time that can be true` };
  }
}

async function* documentsOf(
  history: History,
  context: Omit<DocumentContext, 'progress'>,
  tell: (versions: number) => void,
): AsyncGenerator<DocumentFacts | SkippedDocument | UnchangedDocument> {
  yield* problemsOf(history, context.declarations);
  let before = 0;
  for (const tracked of history.documents) {
    try {
      const { document, skipped } = await readDocument(tracked, { ...context, progress: stepwise(before, tell) });
      yield* skipped;
      if (document !== null) yield document;
    } catch (error) {
      if (!(error instanceof ClausegraphError)) throw error;
      yield { skipped: true, path: tracked.path, reason: error.message };
    }
    before += tracked.versions.length;
    tell(before);
  }
}

function stepwise(before: number, tell: (versions: number) => void): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % STEP === 0) tell(before + done);
  };
}

/**
 * Opens an Open Terms Archive collection: a git repository (folder, bare or not, or URL) or a bundle (file or URL).
 * What is none is refused with a `SourceError` that says why. It must be closed.
 */
export async function openCollection(source: string, options: CollectionOptions): Promise<OpenCollection> {
  const repository = await openRepository(source, options);
  const history = await historyOf(repository);
  const declarations =
    options.declarations === undefined ? noDeclarations() : await readDeclarations(options.declarations, options);
  const readmeText = await commitFolder(repository.gitFolder, repository.head).read('README.md');
  const readme = readmeText === null ? null : readReadme(readmeText);
  const id = collectionId(options.collectionId, repository, readme, declarations.metadata);
  const { gitFolder, head } = repository;
  const blobs = openBlobs(gitFolder, head);
  const close = async () => blobs.close();
  const context = { collectionId: id, blobs, declarations, classifier: options.classifier };
  const { documents: tracked } = history;
  return {
    facts: collectionFacts(id, repository, readme, declarations.metadata),
    total: tracked.length,
    versions: tracked.reduce((sum, { versions }) => sum + versions.length, 0),
    tracked,
    documents: (held = async () => null) =>
      documentsOf(history, { ...context, held }, options.progress ?? (() => undefined)),
    read: (objectId) => blobs.read(objectId),
    isAncestor: (commit) => isAncestor(gitFolder, commit, head),
    close,
    [Symbol.asyncDispose]: close,
  };
}
