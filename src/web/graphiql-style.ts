/** Shows the tabs of all examples at once, in several lines, where GraphiQL would hide most of them behind a scroll without a bar. */
export const graphiqlStyle = `
body { margin: 0; }
.graphiql-container .graphiql-session-header { height: auto; align-items: flex-start; padding-bottom: 6px; }
.graphiql-container .graphiql-tabs { flex-wrap: wrap; gap: 4px; max-height: 138px; }
.graphiql-container .graphiql-tab { border-radius: 6px; }
.graphiql-container .graphiql-tab .graphiql-tab-button { font-size: 13px; padding: 2px 24px 2px 8px; }
`;
