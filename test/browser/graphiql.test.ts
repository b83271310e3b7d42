import { getOperationAST, parse } from 'graphql';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExamples } from '../../src/web/example.ts';
import { startBrowser, watch } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';

const HEADLINE = 'WhoSharesClausesUnderTheDsa';
const operations = readExamples().map(({ query }) => getOperationAST(parse(query)));
const titles = operations.map((operation) => operation?.name?.value);
const kinds = new Map(operations.map((operation) => [operation?.name?.value, operation?.operation]));

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

async function openPage(path: string, context?: BrowserContext): Promise<Page> {
  const page = await (context ?? browser).newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(server.url + path);
  await page.waitForSelector('.graphiql-tab-active');
  return page;
}

/** Presses as a hand does: the button stays down for a moment, and slips by some pixels. */
async function clickTab(page: Page, title: string): Promise<void> {
  const tab = page.getByRole('button', { name: title, exact: true });
  await tab.scrollIntoViewIfNeeded();
  const { x, y } = (await tab.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 20, y + 10);
  await page.mouse.down();
  await page.waitForTimeout(60);
  await page.mouse.move(x + 26, y + 11, { steps: 3 });
  await page.mouse.up();
}

async function activeTab(page: Page): Promise<string> {
  return (await page.textContent('.graphiql-tab-active .graphiql-tab-button')) ?? '';
}

/** Waits until the editor shows this text; Monaco writes its spaces as non-breaking ones. */
function questionShown(page: Page, text: string): Promise<unknown> {
  return page.waitForFunction((wanted) => {
    const shown = document.querySelector('.graphiql-query-editor .view-lines')?.textContent ?? '';
    return shown.replaceAll('\u00a0', ' ').includes(wanted);
  }, text);
}

function tabTitles(page: Page): Promise<string[]> {
  return page.$$eval('.graphiql-tab-button', (tabs) => tabs.map((tab) => tab.firstChild?.textContent ?? ''));
}

test('the headline question is the first of all example tabs, and running it shows data, with no other host asked', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const { hosts, complaints } = watch(page);
  await page.goto(server.url);
  await page.waitForSelector('.graphiql-tab-active');
  expect(new URL(page.url()).pathname).toBe('/graphql');
  expect(titles[0]).toBe(HEADLINE);
  expect(await tabTitles(page)).toEqual(titles);

  const answered = page.waitForResponse((response) => (response.request().postData() ?? '').includes(HEADLINE));
  await page.click('.graphiql-execute-button');
  const { data, errors } = await (await answered).json();
  expect(errors).toBeUndefined();
  expect(data.regulation.clauseTypes.totalCount).toBe(27);
  await page.waitForFunction(() => document.querySelector('.result-window')?.textContent?.includes('"shortName"'));
  expect([...hosts]).toEqual([new URL(server.url).host]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a subscription stays open and shows its events', async () => {
  const page = await openPage('/graphql?query=subscription%20Live%20%7B%20changes%20%7B%20cursor%20%7D%20%7D');
  await page.click('.graphiql-execute-button');
  await page.waitForFunction(() => document.querySelector('.result-window')?.textContent?.includes('"cursor"'));
  await page.waitForSelector('[aria-label^="Stop query"]');
  await page.click('.graphiql-execute-button');
  await expect.poll(() => server.log.some((line) => line.msg === 'subscription ended'), { timeout: 10_000 }).toBe(true);
  await page.close();
});

test('the documentation of the schema opens beside the question', async () => {
  const page = await openPage('/graphql');
  await page.click('[aria-label="Show Documentation Explorer"]');
  await page.click('.graphiql-doc-explorer-root-type >> text=Query');
  await page.waitForSelector('.graphiql-doc-explorer-content >> text=regulation');
  await page.close();
});

test('a question in the address has a tab of its own before the examples', async () => {
  const query = 'query SharedByAFriend { __typename }';
  const page = await openPage(`/graphql?query=${encodeURIComponent(query)}`);
  expect(await tabTitles(page)).toEqual(['SharedByAFriend', ...titles]);
  const answered = page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('SharedByAFriend'),
  );
  await page.click('.graphiql-execute-button');
  expect(await (await answered).json()).toEqual({ data: { __typename: 'Query' } });
  await page.close();
});

test('the first click on another tab shows its question, and the tabs stay in their order', async () => {
  const [, second = '', ...rest] = titles;
  const last = rest.at(-1) ?? '';
  const page = await openPage('/graphql');
  for (const title of [second, last]) {
    await questionShown(page, '#');
    await clickTab(page, title);
    await questionShown(page, `${kinds.get(title)} ${title}`);
    expect(await activeTab(page)).toBe(title);
    expect(await tabTitles(page)).toEqual(titles);
  }
  await page.close();
});

test('a reload and a second window show the tabs as they were left, edits too, with the same one active', async () => {
  const context = await browser.newContext();
  const page = await openPage('/graphql', context);
  const shows = async (window: Page, wanted: (string | undefined)[], active: string | undefined, text: string) => {
    await window.waitForSelector('.graphiql-tab-active');
    await questionShown(window, text);
    expect(await activeTab(window)).toBe(active);
    expect(await tabTitles(window)).toEqual(wanted);
  };
  await questionShown(page, HEADLINE);
  await page.waitForTimeout(1000);
  await page.goto(`${server.url}/graphql`);
  await shows(page, titles, HEADLINE, HEADLINE);

  const [, , third = ''] = titles;
  await clickTab(page, third);
  await questionShown(page, `query ${third}`);
  await page.goto(`${server.url}/graphql`);
  await shows(page, titles, third, third);

  await page.click('.graphiql-query-editor .view-lines');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('query Mine { __typename }');
  await page.waitForFunction(
    (name) => document.querySelector('.graphiql-tab-active .graphiql-tab-button')?.textContent === name,
    'Mine',
  );
  const mine = titles.with(2, 'Mine');
  await page.reload();
  await shows(page, mine, 'Mine', 'query Mine');
  await shows(await openPage('/', context), mine, 'Mine', 'query Mine');

  const shared = `/graphql?query=${encodeURIComponent('query SharedByAFriend { __typename }')}`;
  await shows(await openPage(shared, context), [...mine, 'SharedByAFriend'], 'SharedByAFriend', 'SharedByAFriend');
  await context.close();
});

test('the second visit loads no heavy file again', async () => {
  const page = await openPage('/graphql');
  await page.reload();
  await page.waitForSelector('.graphiql-tab-active');
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => [entry.name, (entry as PerformanceResourceTiming).transferSize]),
  );
  const heavy = sizes.filter(([name]) => String(name).endsWith('/graphiql.js'));
  expect(heavy).toEqual([[expect.any(String), 0]]);
  await page.close();
});
