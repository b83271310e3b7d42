import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExamples } from '../../src/web/example.ts';
import { startBrowser, watch } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The first visit of a browser, with this question in the editor. */
async function openPage(query?: string): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const parameters = query === undefined ? '' : `?${new URLSearchParams({ query })}`;
  await page.goto(`${server.url}/graphql${parameters}`);
  await page.waitForSelector('.graphiql-toolbar #export-button');
  await page.waitForFunction(() => (document.querySelector('.view-lines')?.textContent ?? '') !== '');
  return page;
}

/** What the panel says once it has something to say that fits. */
async function told(page: Page, wanted: RegExp): Promise<string> {
  await expect.poll(() => page.textContent('#export-told')).toMatch(wanted);
  return (await page.textContent('#export-told')) ?? '';
}

async function copied(page: Page, kind: string): Promise<string> {
  await page.click(`#export-copy-${kind}`);
  await told(page, /^Copied/);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe(await page.inputValue('#export-snippet'));
  return text;
}

test('the panel opens and closes by keyboard, says what it is, and keeps its place beside the question', async () => {
  const page = await openPage();
  const { complaints } = watch(page);
  const button = page.getByRole('button', { name: 'Export', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Export the answer' });
  await panel.waitFor();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('csv');
  await page.keyboard.press('ArrowDown');
  expect(await page.isChecked('input[value=xlsx]')).toBe(true);
  await page.keyboard.press('Escape');
  expect(await panel.isHidden()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('export-button');

  await button.click();
  const [panelBox, buttonBox] = [await panel.boundingBox(), await button.boundingBox()];
  expect(panelBox?.x).toBeGreaterThanOrEqual((buttonBox?.x ?? 0) + (buttonBox?.width ?? 0));
  await copied(page, 'curl');
  const { y = 0, height = 0 } = (await panel.boundingBox()) ?? {};
  expect(y + height).toBeLessThanOrEqual(900);
  await page.click('.graphiql-tab-active');
  expect(await panel.isHidden()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the button is there again when GraphiQL draws its toolbar anew', async () => {
  const page = await openPage();
  await page.evaluate(() => document.querySelector('#export-button')?.remove());
  await page.waitForSelector('.graphiql-toolbar #export-button');
  expect(await page.$$('#export-button')).toHaveLength(1);
  await page.context().close();
});

test('of several operations the one is taken that is chosen, with the variables and headers of the tab', async () => {
  const page = await openPage('query One { __typename }\nquery Two($slug: String!) { platform(slug: $slug) { name } }');
  await page.click('.graphiql-editor-tools >> text=Variables');
  await page.click('.graphiql-editor-tool >> nth=0');
  await page.keyboard.insertText('{"slug": "o\'reilly"}');
  await page.click('#export-button');
  expect(await page.$$eval('#export-operation option', (names) => names.map((name) => name.textContent))).toEqual([
    'One',
    'Two',
  ]);
  await page.selectOption('#export-operation', 'Two');
  const link = new URL(await copied(page, 'link')).searchParams;
  expect(link.get('operationName')).toBe('Two');
  expect(link.get('variables')).toBe('{"slug":"o\'reilly"}');
  await page.click('.graphiql-editor-tools >> text=Headers');
  await page.click('.graphiql-editor-tool:visible');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('{"X-Note": "it\'s"}');
  await page.click('#export-button');
  await page.selectOption('#export-operation', 'Two');
  await page.click('#export-copy-link');
  await told(page, /carries no headers/);
  const curl = await copied(page, 'curl');
  expect(curl).toContain(`-H 'x-note: it'\\''s'`);
  expect(curl).toContain(`-o 'Two.csv'`);
  await page.context().close();
});

test('a link that is too long is refused with the way out, and so are variables that are none', async () => {
  const page = await openPage(`{ __typename } # ${'long '.repeat(3000)}`);
  await page.click('#export-button');
  await page.click('#export-copy-link');
  expect(await told(page, /characters/)).toContain('Take curl, Python or R.');
  expect(await copied(page, 'python')).toContain('urllib.request.Request(');
  await page.click('.graphiql-editor-tools >> text=Variables');
  await page.click('.graphiql-editor-tool >> nth=0');
  await page.keyboard.insertText('{"slug": ');
  await page.click('#export-button');
  await page.click('#export-download');
  await told(page, /^The variables are no JSON/);
  await page.context().close();
});

test('what the server refuses is shown as it says it', async () => {
  const page = await openPage('{ platform(slug: "nobody") { nothing } }');
  await page.click('#export-button');
  await page.click('#export-download');
  await told(page, /Cannot query field "nothing"/);
  expect(await page.textContent('#export-download')).toBe('Download');
  await page.context().close();
});

interface Headline {
  data: { regulation: { clauseTypes: { nodes: { slug: string; platforms: { nodes: { slug: string }[] } }[] } } };
}

/** The answer to the tab that is open first, by the API itself. */
async function headline(): Promise<[clauseType: string, platform: string][]> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: readExamples()[0]?.query }),
  });
  const { data } = (await answer.json()) as Headline;
  return data.regulation.clauseTypes.nodes.flatMap(({ slug, platforms }) =>
    platforms.nodes.map((platform) => [slug, platform.slug] as [string, string]),
  );
}

async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#export-download')]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('the headline question as CSV is what the API answers, and the copied curl command gives the same bytes', async () => {
  const page = await openPage();
  await page.click('#export-button');
  const { name, text } = await downloaded(page);
  expect(name).toBe('WhoSharesClausesUnderTheDsa.csv');
  const rows = parseCsv(text, { columns: true }) as Record<string, string>[];
  expect(rows.map((row) => [row['regulation.clauseTypes.slug'], row['regulation.clauseTypes.platforms.slug']])).toEqual(
    await headline(),
  );
  expect(await told(page, /^Saved/)).toContain('More pages follow');

  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-curl-'));
  await promisify(execFile)('/bin/sh', ['-c', await copied(page, 'curl')], { cwd: folder });
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  rmSync(folder, { recursive: true });
  await page.context().close();
});

test('all pages, by the tick and by the link, are more than the first one', async () => {
  const page = await openPage('query Platforms { platforms(first: 3) { totalCount nodes { slug } } }');
  await page.click('#export-button');
  await page.check('input[name=all]');
  const { text } = await downloaded(page);
  const rows = parseCsv(text, { columns: true }) as Record<string, string>[];
  expect(rows.length).toBe(Number(rows[0]?.['platforms.totalCount']));
  expect(rows.length).toBeGreaterThan(30);
  expect(await told(page, /^Saved/)).not.toContain('More pages');
  expect(await (await fetch(await copied(page, 'link'))).text()).toBe(text);
  await page.context().close();
});
