import { bibtex } from '../../model/citation/bibtex.ts';
import type { Citable } from '../../model/citation/citable.ts';
import { apa } from '../../model/citation/prose.ts';
import type { About } from '../about.ts';
import { facts, type Item, link, paragraph, type Section } from './block.ts';

/** How to cite what a report is about, as a reference and as BibTeX, and what else it tells of, as references. */
export function citing(main: Citable, others: readonly Citable[] = []): Section {
  const items = [main, ...others].map((one): Item => ({ line: [apa(one).trim()] }));
  return {
    title: 'How to cite',
    blocks: [
      { kind: 'list', items },
      { kind: 'code', text: bibtex(main) },
    ],
  };
}

/** Under which licences the data stand, and of which day and version they are. */
export function provenance(about: About, collections: readonly string[]): Section {
  const used = about.collections.filter(({ id }) => collections.includes(id));
  return {
    title: 'Sources, licences and data',
    blocks: [
      ...used.map(({ name, licence, licenceUrl, attribution, url }) =>
        facts([
          ['Source', link(name, url)],
          ['Licence', link(licence, licenceUrl)],
          ['Attribution', attribution],
        ]),
      ),
      ...(used.length === 0 ? [paragraph('No source is recorded for this.')] : []),
      facts([
        ['Data of', about.day],
        ['Data version', about.version],
        ['As of', about.asOf],
      ]),
      paragraph(about.disclaimer),
    ],
  };
}
