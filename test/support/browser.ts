import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The machine's own Chromium: named by CHROMIUM, or found in PATH. */
function chromiumPath(): string {
  const { CHROMIUM, PATH = '' } = process.env;
  const found =
    CHROMIUM ??
    PATH.split(delimiter)
      .flatMap((folder) => NAMES.map((name) => join(folder, name)))
      .find(executable);
  if (found === undefined)
    throw new Error('The browser tests need Chromium: apt-get install chromium, or name its executable by CHROMIUM.');
  return found;
}

/** Starts Chromium without a window. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
}

/** What a page did besides showing itself: the hosts it asked, and everything that went wrong in it. */
export interface Conduct {
  readonly hosts: Set<string>;
  readonly complaints: string[];
}

/** Watches a page from its first request on. */
export function watch(page: Page): Conduct {
  const conduct: Conduct = { hosts: new Set(), complaints: [] };
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http')) conduct.hosts.add(host);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) conduct.complaints.push(message.text());
  });
  page.on('pageerror', (error) => conduct.complaints.push(error.message));
  page.on('requestfailed', (request) => conduct.complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  return conduct;
}
