import { convertDateToSerialNumber, sanitizeTextContent } from 'write-excel-file/utility';
import type { Cell, CellType } from '../table.ts';

// Places in the list of `cellXfs` of `styles.xml`.
const STYLE = { plain: 0, header: 1, day: 2, time: 3, link: 4 } as const;

const MOST_CHARACTERS = 32_767;
const CUT = '… [cut here: a cell holds no more; CSV has all of it]';
// What XML cannot hold, and the sign that the writer would leave out.
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}|\p{Cs}|\uFFFD/gu;
// Spreadsheets read `_x0041_` as the character of that number, but not behind `_x005F`.
const LOOKS_NUMBERED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const NEEDS_NOTHING = /^[\w !#-%'-;=?@()[\]{|}~.-]*$/;
// The calendar of spreadsheets has a 29 February 1900; what lies before is told as text.
const FIRST_SERIAL = 61;
const FORMS = { day: /^\d{4}-\d{2}-\d{2}$/, time: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/ };

function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return text.slice(0, MOST_CHARACTERS - CUT.length).replace(/\p{Cs}$/u, '') + CUT;
}

/** A text as a cell shows it: cut where it is longer than a cell may be, lines ended by LF, `□` for what XML cannot hold. */
export function cellText(text: string): string {
  return shortened(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(UNWRITABLE, '□'));
}

function textCell(address: string, text: string, style: number): string {
  const simple = NEEDS_NOTHING.test(text) && text.length <= MOST_CHARACTERS && !text.includes('_x');
  const safe = simple ? text : sanitizeTextContent(cellText(text).replace(LOOKS_NUMBERED, '_x005F_'));
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
}

function numberCell(address: string, value: number, style: number): string {
  return Number.isFinite(value) ? `<c r="${address}" s="${style}"><v>${value}</v></c>` : '';
}

function momentCell(address: string, text: string, type: 'day' | 'time'): string {
  const serial = FORMS[type].test(text) ? convertDateToSerialNumber(new Date(text)) : Number.NaN;
  return serial >= FIRST_SERIAL ? numberCell(address, serial, STYLE[type]) : textCell(address, text, STYLE.plain);
}

/** A cell in the XML of a worksheet: days and times as dates, numbers as numbers, texts as texts and never as formulas; nothing for what is not known. */
export function cellXml(address: string, cell: Cell, type: CellType, linked: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberCell(address, cell, STYLE.plain);
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell !== 'string') return textCell(address, cell.join('; '), STYLE.plain);
  if (type === 'day' || type === 'time') return momentCell(address, cell, type);
  return textCell(address, cell, linked ? STYLE.link : STYLE.plain);
}

/** A cell of the first row. */
export function headerXml(address: string, name: string): string {
  return textCell(address, name, STYLE.header);
}
