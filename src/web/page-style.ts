import { createHash } from 'node:crypto';

/** How pages to read look: on screens light or dark as the reader has it, and on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --line: #8884; --soft: #8881; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem 1.25rem 3rem; overflow-wrap: anywhere; }
h1 { line-height: 1.2; margin: .25rem 0 1rem; }
h2 { border-bottom: 1px solid var(--line); font-size: 1.15rem; margin: 2rem 0 .5rem; }
dl { display: grid; gap: .3rem 1.25rem; grid-template-columns: minmax(8rem, 14rem) 1fr; margin: 0; }
dt { font-weight: 600; }
dd { margin: 0; white-space: pre-line; }
ul { margin: .5rem 0; padding-left: 1.25rem; }
dd ul { list-style: none; margin: 0; padding: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; }
.kind, footer, .more { opacity: .8; }
footer { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: .75rem; }
pre { background: var(--soft); padding: .75rem; white-space: pre-wrap; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@media print { nav { display: none; } body { max-width: none; } a { color: inherit; } }
`;

/** What such a page may load: its own style, and nothing else. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
