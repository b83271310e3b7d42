import { exportPanel } from './export-panel.js';

/**
 * What the page runs itself: tells Monaco where its workers are, then starts GraphiQL with the tabs of the last visit, else with
 * the examples. GraphiQL opens the tab whose text it is given, so that it is given that of the tab last shown; a question in the
 * address (a link that somebody shared) is shown instead, in a tab of its own where no tab holds it yet.
 */

/**
 * A tab of GraphiQL.
 * @typedef {object} Tab
 * @property {string} [id]
 * @property {string | null} query
 * @property {string | null} [variables]
 */

/** @typedef {{ tabs: Tab[], activeTabIndex: number }} TabState */

const page = /** @type {typeof globalThis & Record<'YogaGraphiQL' | 'MonacoEnvironment', any>} */ (globalThis);
const options = JSON.parse(document.getElementById('graphiql-options')?.textContent ?? '{}');
page.MonacoEnvironment = {
  // The panel for exports asks the editors what stands in them: GraphiQL tells it half a second late.
  globalAPI: true,
  /** @type {(module: string, label: string) => string} */
  getWorkerUrl: (_module, label) => options.workers[label] ?? options.workers.editorWorkerService,
};

/** Kept apart from other programs' GraphiQL at the same host and port, such as localhost. */
const storage = {
  /** @param {string} key */
  getItem: (key) => localStorage.getItem(`clausegraph:${key}`),
  /** @type {(key: string, value: string) => void} */
  setItem: (key, value) => localStorage.setItem(`clausegraph:${key}`, value),
  /** @param {string} key */
  removeItem: (key) => localStorage.removeItem(`clausegraph:${key}`),
  clear() {},
  get length() {
    return localStorage.length;
  },
};
const TABS = 'graphiql:tabState';
const NOT_KEPT = ['hash', 'headers', 'response'];

function lastVisit() {
  try {
    const { tabs, activeTabIndex } = /** @type {TabState} */ (JSON.parse(storage.getItem(TABS) ?? ''));
    const active = tabs[activeTabIndex];
    return typeof active?.id === 'string' ? { tabs, active } : null;
  } catch {
    return null;
  }
}

const shared = new URL(location.href).searchParams.get('query') || null;
/** @type {Tab[]} */
const examples = options.examples.map((/** @type {string} */ query) => ({ query }));
const newTabs = shared === null ? examples : [{ query: shared }, ...examples.filter(({ query }) => query !== shared)];

/** @returns {Tab | undefined} */
function shownFirst() {
  const last = lastVisit();
  if (last === null) return newTabs[0];
  if (shared === null) return last.active;
  return [last.active, ...last.tabs].find(({ query }) => query === shared) ?? { query: shared };
}

// GraphiQL stores its tabs half a second late: what changed just before the page is left would be lost.
/** @type {TabState | null} */
let unstored = null;

/** @param {TabState} state */
function tabsChanged(state) {
  unstored = state;
  // In a low window the tabs scroll, and the one that is shown could be out of view.
  requestAnimationFrame(() => document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest' }));
  setTimeout(() => {
    if (unstored === state) unstored = null;
  }, 600);
}
addEventListener('pagehide', () => {
  if (unstored === null) return;
  storage.setItem(
    TABS,
    JSON.stringify(unstored, (key, value) => (NOT_KEPT.includes(key) ? null : value)),
  );
});

addEventListener('DOMContentLoaded', () => {
  const root = /** @type {HTMLElement} */ (document.getElementById('root'));
  // Tabs in several lines cannot be dragged along one: GraphiQL would take a click that slips by a pixel for dragging.
  root.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target instanceof Element && event.target.closest('.graphiql-tab')) event.stopPropagation();
    },
    true,
  );
  const { query, variables } = shownFirst() ?? { query: '', variables: '' };
  page.YogaGraphiQL.renderYogaGraphiQL(root, {
    endpoint: options.endpoint,
    title: options.title,
    logo: options.logo,
    storage,
    defaultTabs: newTabs,
    query: query ?? '',
    variables: variables ?? '',
    onTabChange: tabsChanged,
    defaultHeaders: '',
    shouldPersistHeaders: false,
  });
  exportPanel(root, new URL(options.endpoint, location.href).href);
});
