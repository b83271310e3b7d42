import { Html, html } from './html.ts';
import { pageStyle } from './page-style.ts';

/** A text that may lead somewhere. */
export interface Linked {
  readonly text: string;
  readonly href?: string | undefined;
}

/** What a page about a record shows. */
export interface RecordPage {
  readonly title: string;
  readonly kind: string;
  readonly uri: string;
  readonly facts: readonly { readonly label: string; readonly values: readonly Linked[] }[];
  readonly neighbours: readonly { readonly title: string; readonly total: number; readonly shown: readonly Linked[] }[];
  /** Other forms and places, such as Turtle and GraphiQL. */
  readonly elsewhere: readonly Linked[];
  readonly citation: string;
  readonly disclaimer: string;
}

/** Addresses that a reader may follow; a script in an address is none. */
function isSafe(href: string): boolean {
  return /^(https?:|\.\.?\/|\/(?!\/))/i.test(href);
}

function linked({ text, href }: Linked): Html {
  return href !== undefined && isSafe(href) ? html`<a href="${href}">${text}</a>` : html`${text}`;
}

function values(all: readonly Linked[]): Html {
  const [first, ...others] = all;
  if (first !== undefined && others.length === 0) return html`<dd dir="auto">${linked(first)}</dd>`;
  return html`<dd><ul>${all.map((one) => html`<li dir="auto">${linked(one)}</li>`)}</ul></dd>`;
}

function section({ title, total, shown }: RecordPage['neighbours'][number]): Html {
  const more = total > shown.length ? html`<p class="more">${shown.length} of ${total} are shown.</p>` : html``;
  return html`<section><h2>${title} (${total})</h2>
<ul>${shown.map((one) => html`<li dir="auto">${linked(one)}</li>\n`)}</ul>
${more}</section>
`;
}

function page(title: string, main: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Clausegraph</title>
<style>${new Html([pageStyle], [])}</style>
</head>
<body>
${main}
</body>
</html>
`.text;
}

/** A page about a record, to read and to print: what it is, those around it, where to go on, how to cite it. */
export function recordPage(record: RecordPage): string {
  const { title, kind, uri, facts, neighbours, elsewhere, citation, disclaimer } = record;
  return page(
    title,
    html`<main>
<header><p class="kind">${kind} · <a href="${uri}">${uri}</a></p>
<h1 dir="auto">${title}</h1></header>
<nav aria-label="Other forms"><ul>${elsewhere.map((one) => html`<li>${linked(one)}</li>`)}</ul></nav>
<section><h2>Facts</h2>
<dl>${facts.map(({ label, values: all }) => html`<dt>${label}</dt>${values(all)}\n`)}</dl></section>
${neighbours.map(section)}
<section><h2>Citation</h2>
<pre>${citation}</pre></section>
</main>
<footer><p>${disclaimer}</p></footer>`,
  );
}

/** A page that says what is wrong with an address, and what to do. */
export function refusalPage(title: string, message: string): string {
  return page(title, html`<main><h1>${title}</h1>\n<p>${message}</p></main>`);
}
