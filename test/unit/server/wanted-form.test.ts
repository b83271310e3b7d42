import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_FORMS } from '../../../src/export/answer-form.ts';
import { acceptedForm, wantedForm, wantsAll } from '../../../src/server/wanted-form.ts';

function chosen(accept: string | null): string {
  const wanted = acceptedForm(accept);
  return wanted === 'json' ? wanted : wanted.extension;
}

function asked(parameters: string, headers: Record<string, string> = {}): Request {
  return new Request(`http://localhost/graphql?${parameters}`, { headers });
}

describe('accept', () => {
  it.each([
    [null, 'json'],
    ['*/*', 'json'],
    ['text/csv', 'csv'],
    ['TEXT/CSV; charset=utf-8', 'csv'],
    ['text/csv, */*;q=0.8', 'csv'],
    ['text/csv, */*', 'csv'],
    ['text/csv, application/json', 'csv'],
    ['application/json, text/csv', 'json'],
    ['text/csv;q=0.5, application/json;q=0.9', 'json'],
    ['application/json;q=0.1, application/x-ndjson;q=0.2, text/csv;q=0.3', 'csv'],
    ['text/csv;q=0', 'json'],
    ['text/csv;q=none', 'json'],
    ['text/*', 'json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'json'],
    ['', 'json'],
    [',;,=', 'json'],
  ])('%s gives %s', (accept, extension) => expect(chosen(accept)).toBe(extension));

  it('is read whatever it holds', () => {
    fc.assert(fc.property(fc.string(), (accept) => ['json', ...ANSWER_FORMS.keys()].includes(chosen(accept))));
    const parts = fc.constantFrom('text/csv', 'application/json', '*/*', ';', ',', 'q=', 'q=0.5', 'q=-1', 'q=9e9', ' ');
    fc.assert(fc.property(fc.array(parts), (some) => ['json', ...ANSWER_FORMS.keys()].includes(chosen(some.join('')))));
  });
});

describe('format', () => {
  it('goes before accept, and lists those that exist', () => {
    expect(wantedForm(asked('format=csv', { accept: 'application/json' }))).toMatchObject({ extension: 'csv' });
    expect(wantedForm(asked('format=json', { accept: 'text/csv' }))).toBe('json');
    expect(() => wantedForm(asked('format=pdf'))).toThrow(/"pdf"\. There are: json, csv, xlsx, ndjson/);
    expect(() => wantedForm(asked('format=csv&format=xlsx'))).toThrow(/several times/);
  });

  it('and all are read or refused in words, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (format, all) => {
        const request = asked(String(new URLSearchParams({ format, all })));
        for (const read of [() => wantedForm(request), () => wantsAll(request)])
          try {
            read();
          } catch (error) {
            expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
          }
      }),
    );
  });
});
