import { getSelfClosingTagMarkup } from 'write-excel-file/utility';

// What a spreadsheet opens without repairing the file: so many links on a sheet, each so long.
const MOST_LINKS = 65_530;
const MOST_CHARACTERS = 2_079;
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Links of one worksheet: the first ones, as many as a sheet may have; addresses beyond them are text to copy. */
export interface Hyperlinks {
  /** Whether the cell leads there now. */
  add(address: string, url: string): boolean;
  /** The element of the worksheet, empty without links. */
  xml(): string;
  /** The elements of the part that says where they lead. */
  relationships(): string;
}

/** A worksheet's links, none so far. */
export function hyperlinks(): Hyperlinks {
  const targets = new Map<string, string>();
  const cells: string[] = [];
  return {
    add(address, url) {
      if (cells.length >= MOST_LINKS || url.length > MOST_CHARACTERS || !/^https?:\/\//.test(url)) return false;
      if (!URL.canParse(url)) return false;
      const { href } = new URL(url);
      const id = targets.get(href) ?? `rId${targets.size + 1}`;
      targets.set(href, id);
      cells.push(getSelfClosingTagMarkup('hyperlink', { ref: address, 'r:id': id }));
      return true;
    },
    xml: () => (cells.length === 0 ? '' : `<hyperlinks>${cells.join('')}</hyperlinks>`),
    relationships: () =>
      [...targets]
        .map(([Target, Id]) =>
          getSelfClosingTagMarkup('Relationship', { Id, Type: TYPE, Target, TargetMode: 'External' }),
        )
        .join(''),
  };
}
