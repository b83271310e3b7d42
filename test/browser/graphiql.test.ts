import { getOperationAST, parse } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExamples } from '../../src/web/example.ts';
import { startBrowser, watch } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';

const HEADLINE = 'WhoSharesClausesUnderTheDsa';
const titles = readExamples().map(({ query }) => getOperationAST(parse(query))?.name?.value);

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

async function openPage(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(server.url + path);
  await page.waitForSelector('.graphiql-tab-active');
  return page;
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
