import { editorContent, operationNames } from './editor.js';
import { curlOf, fileName, LONGEST_LINK, linkOf, pythonOf, requestOf, rOf } from './snippet.js';

/** @typedef {import('./snippet.js').Taking} Taking */

/**
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T}
 */
function part(selector, kind) {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}.`);
}

const SNIPPETS = { link: linkOf, curl: curlOf, python: pythonOf, r: rOf };

/**
 * Puts the button into GraphiQL's toolbar, again whenever GraphiQL draws the toolbar anew, and lets the panel of the page do what it offers.
 * @param {HTMLElement} root of GraphiQL
 * @param {string} endpoint absolute address of the API
 */
export function exportPanel(root, endpoint) {
  const panel = part('#export-panel', HTMLElement);
  const form = part('#export-panel form', HTMLFormElement);
  const button = part('#export-button', HTMLButtonElement);
  const told = part('#export-told', HTMLOutputElement);
  const snippet = part('#export-snippet', HTMLTextAreaElement);
  const download = part('#export-download', HTMLButtonElement);
  const operation = part('#export-operation', HTMLSelectElement);
  /** @type {AbortController | null} */
  let running = null;

  function keepButton() {
    if (root.contains(button)) return;
    root.querySelector('.graphiql-toolbar')?.append(button);
    button.hidden = false;
  }
  new MutationObserver(keepButton).observe(root, { childList: true, subtree: true });
  keepButton();

  /** Beside the button, and within the window whatever the panel holds. */
  function place() {
    const { right, top } = button.getBoundingClientRect();
    panel.style.left = `${Math.max(8, Math.min(right + 8, innerWidth - panel.offsetWidth - 8))}px`;
    panel.style.top = `${Math.max(8, Math.min(top, innerHeight - panel.offsetHeight - 8))}px`;
  }
  new ResizeObserver(place).observe(panel);
  addEventListener('resize', place);

  /** @param {string} text @param {'good' | 'bad' | 'busy'} [state] */
  function tell(text, state = 'good') {
    told.textContent = text;
    told.dataset.state = state;
  }

  /** @returns {Taking} */
  function taking() {
    const chosen = new FormData(form);
    return {
      endpoint,
      ...editorContent(),
      operationName: operation.value || null,
      form: /** @type {Taking['form']} */ (chosen.get('form')),
      all: chosen.has('all'),
    };
  }

  function open() {
    const names = operationNames();
    operation.replaceChildren(...names.map((name) => new Option(name)));
    part('#export-operations', HTMLElement).hidden = names.length < 2;
    snippet.hidden = true;
    tell('');
    panel.hidden = false;
    button.ariaExpanded = 'true';
    part('#export-panel input[name=form]:checked', HTMLInputElement).focus();
  }

  function close() {
    panel.hidden = true;
    button.ariaExpanded = 'false';
  }

  async function save() {
    if (running !== null) return running.abort();
    running = new AbortController();
    download.textContent = 'Stop';
    tell('Asking …', 'busy');
    try {
      tell(await downloaded(taking(), running.signal));
    } catch (error) {
      tell(running.signal.aborted ? 'Stopped. Nothing was saved.' : messageOf(error), 'bad');
    } finally {
      running = null;
      download.textContent = 'Download';
    }
  }

  /** @param {keyof typeof SNIPPETS} kind */
  async function copy(kind) {
    try {
      const wanted = taking();
      if (kind === 'link') checkLink(wanted);
      snippet.value = SNIPPETS[kind](wanted);
      snippet.hidden = false;
      snippet.focus();
      snippet.select();
      const copied = await navigator.clipboard.writeText(snippet.value).then(
        () => true,
        () => false,
      );
      const secret = Object.keys(wanted.headers).length > 0 ? ' It holds your headers: keep a key to yourself.' : '';
      tell((copied ? 'Copied.' : 'Copy it from here.') + secret);
    } catch (error) {
      snippet.hidden = true;
      tell(messageOf(error), 'bad');
    }
  }

  button.addEventListener('click', () => (panel.hidden ? open() : close()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save();
  });
  for (const kind of /** @type {(keyof typeof SNIPPETS)[]} */ (Object.keys(SNIPPETS)))
    part(`#export-copy-${kind}`, HTMLButtonElement).addEventListener('click', () => void copy(kind));
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    close();
    button.focus();
  });
  // Before GraphiQL, which keeps some of them to itself.
  addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && !panel.contains(target) && !button.contains(target)) close();
    },
    true,
  );
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/** @param {Taking} taking */
function checkLink(taking) {
  if (Object.keys(taking.headers).length > 0)
    throw new Error('A link carries no headers, and this tab has some. Take curl, Python or R, or empty the headers.');
  const { length } = linkOf(taking);
  if (length > LONGEST_LINK)
    throw new Error(
      `The link would have ${length.toLocaleString('en')} characters; browsers and spreadsheets take up to ${LONGEST_LINK.toLocaleString('en')}. Take curl, Python or R.`,
    );
}

/**
 * Gets the file whole and hands it to the browser; what the server refuses is thrown as it says it.
 * @param {Taking} taking
 * @param {AbortSignal} signal
 * @returns {Promise<string>} what there is to tell
 */
async function downloaded(taking, signal) {
  const { url, init } = requestOf(taking);
  const answer = await fetch(url, { ...init, signal });
  if (!answer.ok || /^application\/(graphql-response\+)?json\b/.test(answer.headers.get('content-type') ?? ''))
    throw new Error(await refusalOf(answer));
  const file = await answer.blob();
  const [, given] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(file),
    download: given ?? fileName(taking),
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  const note = answer.headers.get('x-export-note');
  return `Saved ${link.download}, ${file.size.toLocaleString('en')} bytes.${note === null ? '' : ` ${note}`}`;
}

/** @param {Response} answer */
async function refusalOf(answer) {
  const text = await answer.text();
  try {
    const { errors } = JSON.parse(text);
    if (errors === undefined) return 'The server answers JSON, and not the form that was asked for.';
    return errors.map((/** @type {Error} */ { message }) => message).join('\n');
  } catch {
    return `The server answers ${answer.status}: ${text.slice(0, 300)}`;
  }
}
