import type { Collection } from '../collection.ts';
import type { Document } from '../document.ts';
import type { Evidence } from '../evidence.ts';
import type { Platform } from '../platform.ts';
import type { Provision } from '../provision.ts';
import { archivedTextUrl, type Version } from '../version.ts';
import type { Citable } from './citable.ts';

/** What the citations of all that stands in a document have in common. */
export interface CitedDocument {
  document: Document;
  platform: Pick<Platform, 'name'>;
  collection: Pick<Collection, 'name' | 'licence' | 'attribution'>;
  /** The data that are cited: their version, and the day of their newest version of a document. */
  data: { version: string; day: string };
}

interface Recorded extends CitedDocument {
  key: string;
  title: string;
  /** The version in which it was recorded; null where none is known. */
  version: Pick<Version, 'commit' | 'capturedAt' | 'path' | 'versionsUrl'> | null;
  url: string | null;
  marks: [name: string, value: string | null][];
}

function citableOf({ key, title, version, url, marks, document, platform, collection, data }: Recorded): Citable {
  const { name, licence, attribution } = collection;
  const named = [...marks, ['Clausegraph data version', data.version] as const];
  return {
    key,
    title,
    author: platform.name,
    genre: document.termsType,
    archive: {
      name,
      licence,
      attribution,
      commit: version?.versionsUrl == null ? null : version.commit,
      path: version?.path ?? null,
    },
    date: version?.capturedAt.slice(0, 10) ?? document.firstTracked?.slice(0, 10) ?? null,
    accessed: data.day,
    url: (version === null ? null : archivedTextUrl(version)) ?? url ?? document.sourceUrls?.[0] ?? null,
    language: document.language === 'und' ? null : document.language,
    marks: named.flatMap(([mark, value]) => (value === null ? [] : [[mark, value] as const])),
  };
}

/** A provision as it is cited, with the latest version that has it. */
export function provisionCitable(cited: CitedDocument, provision: Provision, evidence: Evidence | null): Citable {
  return citableOf({
    ...cited,
    key: provision.id,
    title: `${cited.document.title}: ${provision.title ?? `provision ${provision.id}`}`,
    version: evidence,
    url: provision.url,
    marks: [
      ['record', provision.id],
      ['published as', provision.externalIds?.join(', ') ?? null],
      ['version', evidence?.versionId ?? null],
      ['SHA-256 of the wording', evidence?.wordingSha256 ?? null],
      ['SHA-256 of the recorded text', evidence?.versionSha256 ?? null],
    ],
  });
}

function versionMarks({ document }: CitedDocument, version: Version): Recorded['marks'] {
  return [
    ['record', document.id],
    ['version', version.id],
    ['SHA-256 of the recorded text', version.sha256],
  ];
}

/** A version as it is cited. */
export function versionCitable(cited: CitedDocument, version: Version): Citable {
  const title = `${cited.document.title}, as recorded on ${version.capturedAt.slice(0, 10)}`;
  return citableOf({ ...cited, key: version.id, title, version, url: null, marks: versionMarks(cited, version) });
}

/** A document as it is cited: as its latest version has it, null where none was read as terms. */
export function documentCitable(cited: CitedDocument, version: Version | null): Citable {
  const { id, title } = cited.document;
  const marks: Recorded['marks'] = version === null ? [['record', id]] : versionMarks(cited, version);
  return citableOf({ ...cited, key: id, title, version, url: null, marks });
}
