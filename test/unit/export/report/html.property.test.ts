import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { html } from '../../../../src/export/report/html.ts';
import { printable } from '../../../../src/export/report/text.ts';
import { anyReport } from './any-report.ts';

const VOID = ['br', 'meta'];

describe('a report in HTML', () => {
  test('is well-formed, has its title, and no element that runs or loads anything, whatever stands in it', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const page = html(report);
        expect(XMLValidator.validate(page.replace('<!DOCTYPE html>\n', ''))).toBe(true);
        const root = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false }).parse(page);
        const shown = root.html.body.main.h1?.['#text'] ?? root.html.body.main.h1;
        expect(shown).toBe(printable(report.title) || '–');
        expect(page).not.toMatch(/<(script|img|iframe|link|object|form|base)\b|<[a-z]+[^>]*\s(on\w+|src|style)=/);
        for (const [, address = ''] of page.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^https?:\/\//);
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
