import { create, fragment } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

/** Where XML is added to. */
export type { XMLBuilder };

// What no XML can hold, such as U+0001 or half a surrogate pair, is left out.
const OPTIONS = { invalidCharReplacement: '' };

/** A text as the XML library must be given it: it takes what looks like an entity for one, so that `&lt;` in a text would become `<`. */
export function verbatim(text: string): string {
  return text.replaceAll('&', '&amp;');
}

/** A document cut before its last closing tags, which begin with `</name>`: what comes between is written piece by piece. */
export function documentAround(name: string, fill: (document: XMLBuilder) => void): [head: string, tail: string] {
  const document = create({ version: '1.0', encoding: 'UTF-8', ...OPTIONS });
  fill(document);
  const text = document.end({ allowEmptyTags: true });
  const at = text.lastIndexOf(`</${name}>`);
  return [`${text.slice(0, at)}\n`, `${text.slice(at)}\n`];
}

/** Elements for the middle of a document, one a line. */
export function elements<Item>(items: readonly Item[], add: (parent: XMLBuilder, item: Item) => void): string {
  return items
    .map((item) => {
      const parent = fragment(OPTIONS);
      add(parent, item);
      return `${parent.toString()}\n`;
    })
    .join('');
}

/** A text as XML or HTML has it between two tags. */
export function escapedText(text: string): string {
  return fragment(OPTIONS).txt(verbatim(text)).toString();
}
