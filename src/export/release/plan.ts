import type { GraphView } from '../../db/view.ts';
import { BadInput } from '../../errors.ts';
import { keyPages } from '../../model/key-pages.ts';
import { platformList } from '../../model/platform.ts';
import type { Export } from '../export.ts';
import { EXPORTS } from '../registry.ts';
import { report } from '../report/report.ts';
import type { FilterName, Typed } from '../selection.ts';

/** One file of a release: an export in one form, narrowed by what of the filters it knows. */
export interface PlannedFile {
  /** In the folder, with slashes. */
  readonly path: string;
  readonly export: Export;
  readonly extension: string;
  readonly typed: Typed;
}

/** What a release holds, and what it leaves out with the reason. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  readonly leftOut: readonly { readonly export: string; readonly reason: string }[];
}

/** The form in which a release has its reports: there is one for each platform. */
const REPORT_FORM = 'md';

function known({ filters }: Export, typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => filters.includes(name as FilterName)));
}

async function reports(graph: GraphView, { platform, asOf }: Typed): Promise<PlannedFile[]> {
  const slugs = platform?.flatMap((text) => text.split(',')).map((text) => text.trim().toLowerCase()) ?? null;
  const files: PlannedFile[] = [];
  const scope = { from: 'all', key: '*', filter: { slugs }, order: 'SLUG' };
  for await (const page of keyPages(graph, platformList, scope))
    for (const slug of page) {
      const typed = { platform: [slug], ...(asOf === undefined ? {} : { asOf }) };
      files.push({ path: `reports/${slug}.${REPORT_FORM}`, export: report, extension: REPORT_FORM, typed });
    }
  return files;
}

function inForms(files: readonly PlannedFile[], forms: readonly string[]): PlannedFile[] {
  const fits = (form: string, { extension }: PlannedFile) => extension === form || extension.endsWith(`.${form}`);
  const stray = forms.find((form) => !files.some((file) => fits(form, file)));
  if (stray === undefined) return files.filter((file) => forms.some((form) => fits(form, file)));
  const all = [...new Set(files.map(({ extension }) => extension))].join(', ');
  throw new BadInput(`Nothing in a release comes as "${stray.slice(0, 40)}". Its forms: ${all}.`);
}

/** Every export in every form, or in some forms, and a report for each platform; as of a day only what can tell of one. */
export async function planOf(graph: GraphView, typed: Typed, forms: readonly string[] | null): Promise<Plan> {
  const all = [...EXPORTS.values()].filter((one) => one !== report);
  const timeless = typed.asOf === undefined ? [] : all.filter(({ filters }) => !filters.includes('asOf'));
  const files = all
    .filter((one) => !timeless.includes(one))
    .flatMap((one) =>
      Object.keys(one.formats).map((extension) => ({
        path: `${one.name}.${extension}`,
        export: one,
        extension,
        typed: known(one, typed),
      })),
    );
  const whole = [...files, ...(await reports(graph, typed))];
  return {
    files: forms === null ? whole : inForms(whole, forms),
    leftOut: timeless.map(({ name }) => ({ export: name, reason: 'It cannot be told as of a day.' })),
  };
}
