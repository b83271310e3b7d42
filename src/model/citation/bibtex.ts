import { type Citable, noteOf, oneLine } from './citable.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return oneLine(text).replaceAll(/[\\{}#$%&_~^]/g, (sign) => SPECIAL[sign] ?? sign);
}

/** An address as BibTeX takes it, verbatim: what would end the field is percent-encoded. */
function address(url: string): string {
  return oneLine(url).replaceAll(/[\\{} ]/g, (sign) => encodeURIComponent(sign));
}

/** A BibTeX entry of type `misc`, in UTF-8; names and titles in braces of their own, so that no case is changed. */
export function bibtex(citable: Citable): string {
  const { key, author, title, genre, archive, date, accessed, url, language } = citable;
  const fields: [string, string | null][] = [
    ['author', `{${escaped(author)}}`],
    ['title', `{${escaped(title)}}`],
    ['year', date?.slice(0, 4) ?? null],
    ['month', date?.slice(5, 7) ?? null],
    ['day', date?.slice(8, 10) ?? null],
    ['type', escaped(genre)],
    ['howpublished', archive === null ? null : escaped(archive.name)],
    ['url', url === null ? null : address(url)],
    ['urldate', accessed],
    ['language', language],
    ['note', escaped(noteOf(citable))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}
