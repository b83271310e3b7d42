/**
 * What the page runs itself, in the browser: tells Monaco where its workers are, then starts GraphiQL with the page's options.
 * A question in the address (a link that somebody shared) gets a tab of its own before the examples.
 */
export const graphiqlStart = `
const options = JSON.parse(document.getElementById('graphiql-options').textContent);
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => options.workers[label] ?? options.workers.editorWorkerService,
};
const tabs = options.examples.map((query) => ({ query }));
const shared = new URL(location.href).searchParams.get('query');
if (shared && !tabs.some(({ query }) => query === shared)) tabs.unshift({ query: shared });
addEventListener('DOMContentLoaded', () => {
  YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
    endpoint: options.endpoint,
    title: options.title,
    logo: options.logo,
    defaultTabs: tabs.length > 0 ? tabs : undefined,
    defaultHeaders: '',
    shouldPersistHeaders: false,
  });
});
`;
