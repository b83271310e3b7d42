/**
 * Shows the tabs of all examples at once, in several lines, where GraphiQL would hide most of them behind a scroll without a bar;
 * in a low window, with a bar.
 * A tab stays in its place: GraphiQL's dragging leaves it a stale offset, applied at focus, that moves it from under the pointer.
 */
export const graphiqlStyle = `
body { margin: 0; }
.graphiql-container .graphiql-session-header { height: auto; align-items: flex-start; padding-bottom: 6px; }
.graphiql-container .graphiql-tabs { flex-wrap: wrap; gap: 3px; max-height: 30vh; overflow: hidden auto; scrollbar-width: thin; }
.graphiql-container .graphiql-tab { border-radius: 6px; transform: none !important; }
.graphiql-container .graphiql-tab .graphiql-tab-button { font-size: 12px; padding: 1px 24px 1px 6px; }
`;
