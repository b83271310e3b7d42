import { type Citable, noteOf, oneLine } from './citable.ts';

function dateParts(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** The item of CSL that says it. */
export function cslItem(citable: Citable): object {
  const { key, author, title, genre, archive, date, accessed, url, language } = citable;
  return {
    id: key,
    type: 'webpage',
    author: [{ literal: oneLine(author) }],
    publisher: oneLine(author),
    title: oneLine(title),
    genre: oneLine(genre),
    ...(archive === null ? {} : { archive: oneLine(archive.name), 'container-title': oneLine(archive.name) }),
    ...(archive?.commit == null ? {} : { archive_location: archive.commit }),
    ...(date === null ? {} : { issued: dateParts(date) }),
    accessed: dateParts(accessed),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
    note: oneLine(noteOf(citable)),
  };
}

/** CSL-JSON: a list of one item, for Zotero, Pandoc and whatever else reads CSL. */
export function cslJson(citable: Citable): string {
  return `${JSON.stringify([cslItem(citable)], null, 2)}\n`;
}
