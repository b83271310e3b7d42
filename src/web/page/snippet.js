/**
 * What somebody wants to take away: an operation, what it is asked with, and in which form.
 * @typedef {object} Taking
 * @property {string} endpoint absolute address of the API
 * @property {string} query
 * @property {string | null} operationName
 * @property {Readonly<Record<string, unknown>> | null} variables
 * @property {Readonly<Record<string, string>>} headers such as that of an API key; a link cannot carry them
 * @property {FormName} form
 * @property {boolean} all whether the server follows the pages of lists
 */

/** @typedef {keyof typeof FORMS} FormName */

/**
 * The forms of an answer, and what reads them in Python: a library, and an expression of it for `…`.
 * `byLink` says whether the expression takes a link as well as bytes.
 */
export const FORMS = {
  csv: { library: 'pandas', read: 'pandas.read_csv(…)', byLink: true },
  xlsx: { library: 'pandas', read: 'pandas.read_excel(…)', byLink: true },
  ndjson: { library: 'pandas', read: 'pandas.read_json(…, lines=True)', byLink: true },
  ttl: { library: 'rdflib', read: 'rdflib.Graph().parse(…, format="turtle")', byLink: true },
  jsonld: { library: 'rdflib', read: 'rdflib.Graph().parse(…, format="json-ld")', byLink: true },
  graphml: { library: 'networkx', read: 'networkx.read_graphml(…)', byLink: false },
};

/** Programs and servers on the way cut or refuse links that are longer. */
export const LONGEST_LINK = 8000;

/** Above this, an R console cuts a line. */
const LINE = 2000;

/** Texts and comments, whose words mean nothing; braces; and the heads of operations. */
const TOKEN =
  /"""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\\n])*"|#[^\n\r]*|[(){}]|(?<!fragment\s+)\b(?:query|mutation|subscription)[\s,]+(?<name>[_A-Za-z]\w*)/g;

const JSON_TYPE = { 'content-type': 'application/json' };

/** @param {Taking} taking */
function address({ endpoint, form, all }) {
  return `${endpoint}?format=${form}${all ? '&all=true' : ''}`;
}

/**
 * The operations of a document that have a name, with where they begin and end in it.
 * @param {string} document
 */
export function operationsOf(document) {
  /** @type {{ name: string, start: number, end: number }[]} */
  const found = [];
  let depth = 0;
  for (const token of document.matchAll(TOKEN)) {
    const [text] = token;
    if (text === '{' || text === '(') depth += 1;
    else if (text === '}' || text === ')') depth -= 1;
    else if (depth === 0 && token.groups?.name !== undefined)
      found.push({ name: token.groups.name, start: token.index, end: document.length });
    const last = found.at(-1);
    if (text === '}' && depth === 0 && last?.end === document.length) last.end = token.index + 1;
  }
  return found;
}

/**
 * What the server is sent; an operation is named only where the document has several.
 * @param {Taking} taking
 */
function asked({ query, operationName, variables }) {
  return {
    query,
    ...(operationName !== null && operationsOf(query).length > 1 && { operationName }),
    ...(variables !== null && Object.keys(variables).length > 0 && { variables }),
  };
}

/** How a file of it is called where the server does not say.
 * @param {Taking} taking
 */
export function fileName({ operationName, form }) {
  return `${operationName ?? 'answer'}.${form}`;
}

/** The request by which a page gets the file; its length is no matter.
 * @param {Taking} taking
 */
export function requestOf(taking) {
  return {
    url: address(taking),
    init: { method: 'POST', headers: { ...taking.headers, ...JSON_TYPE }, body: JSON.stringify(asked(taking)) },
  };
}

/** An address that answers with the file; it carries no headers.
 * @param {Taking} taking
 */
export function linkOf(taking) {
  const { query, operationName, variables } = asked(taking);
  const parameters = new URLSearchParams({
    ...(operationName !== undefined && { operationName }),
    ...(variables !== undefined && { variables: JSON.stringify(variables) }),
    query,
  });
  return `${address(taking)}&${parameters.toString().replaceAll('+', '%20')}`;
}

/** A word of a POSIX shell.
 * @param {string} text
 */
function shellWord(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** @param {Taking} taking */
function curlWords(taking) {
  const { url, init } = requestOf(taking);
  const headers = Object.entries(init.headers).filter(([, value]) => value !== '');
  return [
    `curl -fsS ${shellWord(url)}`,
    ...headers.map(([name, value]) => `-H ${shellWord(`${name}: ${value}`)}`),
    `--data-raw ${shellWord(init.body)}`,
  ];
}

/** A command for a POSIX shell that writes the file.
 * @param {Taking} taking
 */
export function curlOf(taking) {
  return `${[...curlWords(taking), `-o ${shellWord(fileName(taking))}`].join(' \\\n  ')}\n`;
}

/** @param {Taking} taking */
function goesByLink(taking) {
  return Object.keys(taking.headers).length === 0 && linkOf(taking).length <= LONGEST_LINK;
}

/** Python that reads the answer into a table (pandas) or a graph (rdflib, networkx). A text in JSON is one in Python.
 * @param {Taking} taking
 */
export function pythonOf(taking) {
  const { library, read, byLink } = FORMS[taking.form];
  const name = library === 'pandas' ? 'table' : 'graph';
  if (byLink && goesByLink(taking))
    return `import ${library}\n\n${name} = ${read.replace('…', () => JSON.stringify(linkOf(taking)))}\n`;
  const { url, init } = requestOf(taking);
  return `import io
import urllib.request

import ${library}

request = urllib.request.Request(
    ${JSON.stringify(url)},
    data=${JSON.stringify(init.body)}.encode(),
    headers=${JSON.stringify(init.headers)},
)
with urllib.request.urlopen(request) as answer:
    ${name} = ${read.replace('…', 'io.BytesIO(answer.read())')}
`;
}

/** A text in R, which knows the escapes of JSON; in pieces where a console would cut the line.
 * @param {string} text
 */
function rText(text) {
  if (text.length <= LINE) return JSON.stringify(text);
  const pieces = text.match(/[\s\S]{1,1000}/gu) ?? [];
  return `paste0(\n  ${pieces.map((piece) => JSON.stringify(piece)).join(',\n  ')}\n)`;
}

/** R that reads CSV into a data frame, or keeps another form as a file.
 * @param {Taking} taking
 */
export function rOf(taking) {
  const { form, headers } = taking;
  const command = rText(curlWords(taking).join(' '));
  if (linkOf(taking).length > LONGEST_LINK)
    return form === 'csv' ? `table <- read.csv(pipe(${command}))\n` : `system(${rText(curlOf(taking).trimEnd())})\n`;
  const link = rText(linkOf(taking));
  const named = Object.entries(headers).map(([name, value]) => `${JSON.stringify(name)} = ${JSON.stringify(value)}`);
  const with_ = named.length === 0 ? '' : `, headers = c(${named.join(', ')})`;
  if (form !== 'csv') return `download.file(${link}, ${JSON.stringify(fileName(taking))}, mode = "wb"${with_})\n`;
  return named.length === 0 ? `table <- read.csv(${link})\n` : `table <- read.csv(url(${link}${with_}))\n`;
}
