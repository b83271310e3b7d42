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

#export-panel { position: fixed; transform: none; color-scheme: light; z-index: 20; width: 330px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px); overflow: auto;
  box-sizing: border-box; padding: 16px; border: 1px solid hsla(var(--color-neutral), 0.3); }
body.graphiql-dark #export-panel { color-scheme: dark; }
@media (prefers-color-scheme: dark) { body:not(.graphiql-light) #export-panel { color-scheme: dark; } }
#export-panel[hidden], #export-panel [hidden], #export-button[hidden] { display: none; }
#export-panel form { display: flex; flex-direction: column; gap: 12px; }
#export-panel h2 { margin: 0; font-size: var(--font-size-h4); font-weight: var(--font-weight-medium); }
#export-panel p { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; margin: 0; }
#export-panel fieldset { display: grid; gap: 4px; margin: 0; padding: 0; border: 0; }
#export-panel legend { padding: 0 0 4px; }
#export-panel label { display: flex; align-items: baseline; gap: 8px; cursor: pointer; }
#export-panel small { color: hsla(var(--color-neutral), 0.85); font-size: 12px; }
#export-panel input { accent-color: hsl(var(--color-primary)); margin: 0; }
#export-panel select, #export-panel textarea { min-width: 0; flex: 1; padding: 4px 6px; color: inherit; background: hsl(var(--color-base));
  border: 1px solid hsla(var(--color-neutral), 0.4); border-radius: 4px; font: inherit; }
#export-panel textarea { font: 12px/1.4 var(--font-family-mono); resize: vertical; white-space: pre; }
#export-panel .graphiql-button { padding: 6px 12px; font: inherit; }
#export-download { color: #fff; background: #c4057f; }
#export-panel :is(button, input, select, textarea):focus-visible, #export-button:focus-visible { outline: 2px solid hsl(var(--color-info)); outline-offset: 1px; }
#export-told { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 13px; }
#export-told[data-state="bad"] { color: hsl(var(--color-error)); }
#export-told:empty { display: none; }
`;
