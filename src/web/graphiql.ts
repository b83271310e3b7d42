import { readFileSync } from 'node:fs';
import { type Asset, asset, contentHash } from './asset.ts';
import type { Example } from './example.ts';
import { exportPanel } from './export-panel.ts';
import { graphiqlStyle } from './graphiql-style.ts';
import { icon } from './icon.ts';

/** GraphiQL as a small page and the files that it loads, by path. No other host is asked for anything. */
export interface GraphiqlSite {
  readonly page: Asset;
  readonly files: ReadonlyMap<string, Asset>;
}

const JAVASCRIPT = 'text/javascript; charset=utf-8';

/** What the page may load: its own files only. Monaco writes style elements, hence the one exception. */
export const GRAPHIQL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The scripts of our own, plain JavaScript that is checked as it is, beside this file. */
const OWN_SCRIPTS = ['start.js', 'export-panel.js', 'editor.js', 'snippet.js'];

function ownScript(name: string): string {
  return readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');
}

/** JSON that cannot end the script element around it. */
function inlineJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function pageText(root: string, options: object): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Clausegraph</title>
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}graphiql.css">
<script id="graphiql-options" type="application/json">${inlineJson(options)}</script>
<script type="module" src="${root}start.js"></script>
<script defer src="${root}graphiql.js"></script>
</head>
<body class="no-focus-outline">
<noscript>GraphiQL needs JavaScript. Programs ask by POST at this address.</noscript>
<div id="root">Loading GraphiQL …</div>
${exportPanel}
</body>
</html>
`;
}

/** Builds the site; the heavy files come from the package of GraphiQL, loaded when this is first called. */
export async function graphiqlSite(endpoint: string, examples: readonly Example[]): Promise<GraphiqlSite> {
  const parts = await import('@graphql-yoga/render-graphiql/graphiql');
  const contents = {
    'graphiql.js': asset(JAVASCRIPT, parts.js),
    'graphiql.css': asset('text/css; charset=utf-8', parts.css + graphiqlStyle),
    ...Object.fromEntries(OWN_SCRIPTS.map((name) => [name, asset(JAVASCRIPT, ownScript(name))])),
    'editor-worker.js': asset(JAVASCRIPT, parts.editorWorkerService),
    'json-worker.js': asset(JAVASCRIPT, parts.jsonWorker),
    'graphql-worker.js': asset(JAVASCRIPT, parts.graphqlWorker),
    'icon.svg': asset('image/svg+xml', icon),
  };
  const root = `/graphiql/${contentHash(...Object.values(contents).map(({ etag }) => etag))}/`;
  const options = {
    endpoint,
    title: 'Clausegraph',
    logo: icon,
    examples: examples.map(({ query }) => query),
    workers: {
      editorWorkerService: `${root}editor-worker.js`,
      json: `${root}json-worker.js`,
      graphql: `${root}graphql-worker.js`,
    },
  };
  return {
    page: asset('text/html; charset=utf-8', pageText(root, options)),
    files: new Map(Object.entries(contents).map(([name, file]) => [root + name, file])),
  };
}
