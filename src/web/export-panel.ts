const FORMS = [
  ['csv', 'CSV', 'spreadsheets, pandas, R'],
  ['xlsx', 'XLSX', 'Excel; a sheet for each list'],
  ['ndjson', 'NDJSON', 'one JSON object a line'],
  ['ttl', 'Turtle', 'RDF'],
  ['jsonld', 'JSON-LD', 'RDF as JSON'],
  ['graphml', 'GraphML', 'Gephi, networkx'],
] as const;

const SNIPPETS = [
  ['link', 'Link'],
  ['curl', 'curl'],
  ['python', 'Python'],
  ['r', 'R'],
] as const;

const choices = FORMS.map(
  ([name, label, use], index) =>
    `<label><input type="radio" name="form" value="${name}"${index === 0 ? ' checked' : ''}><span>${label} <small>${use}</small></span></label>`,
).join('\n');

const copies = SNIPPETS.map(
  ([name, label]) => `<button type="button" id="export-copy-${name}" class="graphiql-button">${label}</button>`,
).join('\n');

/** The button that goes into GraphiQL's toolbar, and the panel that it opens: what the tab asks, as a file or as a line for a program. */
export const exportPanel = `
<button type="button" id="export-button" class="graphiql-un-styled graphiql-toolbar-button" hidden title="Export the answer as a file"
  aria-label="Export" aria-haspopup="dialog" aria-expanded="false" aria-controls="export-panel">
<svg class="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><path d="M12 3v12m0 0l-4.5-4.5M12 15l4.5-4.5M4 15v4.5h16V15"/></svg>
</button>
<section id="export-panel" class="graphiql-dialog" role="dialog" aria-labelledby="export-title" hidden>
<form>
<h2 id="export-title">Export the answer</h2>
<label id="export-operations" hidden>Operation <select id="export-operation"></select></label>
<fieldset><legend>As</legend>
${choices}
</fieldset>
<label><input type="checkbox" name="all"><span>All pages <small>the server follows the lists to their end</small></span></label>
<p><button type="submit" id="export-download" class="graphiql-button">Download</button></p>
<p role="group" aria-labelledby="export-copy">
<span id="export-copy">Copy as</span>
${copies}
</p>
<textarea id="export-snippet" readonly hidden rows="5" spellcheck="false" aria-label="What was copied"></textarea>
<output id="export-told" role="status"></output>
</form>
</section>`;
