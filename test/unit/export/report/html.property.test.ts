import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { html } from '../../../../src/export/report/html.ts';
import { addressOf, printable } from '../../../../src/export/report/text.ts';
import { anyReport, blocksOf, linesOf } from './any-report.ts';

const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false });
const VOID = ['br', 'meta'];

describe('a report in HTML', () => {
  test('is well-formed, has its title, and no element that runs or loads anything, whatever stands in it', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const page = html(report);
        expect(XMLValidator.validate(page.replace('<!DOCTYPE html>\n', ''))).toBe(true);
        const root = parser.parse(page);
        expect(root.html.body.main.h1).toBe(printable(report.title) || '–');
        const addresses = blocksOf(report).flatMap(linesOf).flat().map(addressOf);
        const shown = [...page.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
        expect(shown.sort()).toEqual(addresses.filter((one) => one !== null).sort());
        expect(page).not.toMatch(/<(script|img|iframe|link|object|form|base)\b|<[a-z]+[^>]*\s(on\w+|src|style)=/);
      }),
      { numRuns: 200 },
    );
  });

  test('closes at once only what HTML knows to be empty', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const closed = [...html(report).matchAll(/<([a-z0-9]+)[^<>]*\/>/g)].map(([, name]) => name ?? '');
        expect(closed.filter((name) => !VOID.includes(name))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
