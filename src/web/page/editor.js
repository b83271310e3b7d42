import { operationsOf } from './snippet.js';

/**
 * What the panel needs of Monaco.
 * @typedef {object} Model
 * @property {{ path: string }} uri
 * @property {() => string} getValue
 * @property {(position: object) => number} getOffsetAt
 */

/**
 * @typedef {object} Monaco
 * @property {{
 *   getModels(): Model[],
 *   getEditors(): { getModel(): Model | null, getPosition(): object | null }[],
 * }} editor
 */

function monaco() {
  return /** @type {typeof globalThis & { monaco: Monaco }} */ (globalThis).monaco.editor;
}

/** @param {string} file */
function textOf(file) {
  const model = monaco()
    .getModels()
    .find(({ uri }) => uri.path.endsWith(file));
  return model?.getValue() ?? '';
}

/**
 * @param {string} what
 * @param {string} file
 * @returns {Record<string, unknown>}
 */
function objectOf(what, file) {
  const text = textOf(file).trim();
  if (text === '') return {};
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${what} are no JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Error(`${what} are no JSON object.`);
  return value;
}

/** @returns {Record<string, string>} */
function headers() {
  const given = Object.entries(objectOf('The headers', 'request-headers.json'));
  for (const [name, value] of given)
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[ -~]*$/.test(String(value)))
      throw new Error(`"${name}" cannot be sent as a header.`);
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** What stands in the editors now; an error says what of it cannot be used. */
export function editorContent() {
  return {
    query: textOf('operation.graphql'),
    variables: objectOf('The variables', 'variables.json'),
    headers: headers(),
  };
}

/** The operations of the tab by name, the one in which the cursor stands first. */
export function operationNames() {
  const editor = monaco()
    .getEditors()
    .find((one) => one.getModel()?.uri.path.endsWith('operation.graphql'));
  const model = editor?.getModel();
  const position = editor?.getPosition();
  const offset = model && position ? model.getOffsetAt(position) : 0;
  const found = operationsOf(model?.getValue() ?? '');
  const current = found.find(({ start, end }) => start <= offset && offset <= end);
  return [...new Set([...(current ? [current.name] : []), ...found.map(({ name }) => name)])];
}
