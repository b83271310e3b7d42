import { Option } from 'commander';
import { FILTERS, type FilterName, type Typed } from '../export/selection.ts';

/** What is typed behind `clausegraph export <what>`. */
export type ExportOptions = Partial<Record<FilterName, string | string[]>> & {
  readonly format?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly wordings: boolean;
  readonly json?: boolean;
};

const NAMES = Object.keys(FILTERS) as FilterName[];

/** How a filter is called on the command line. */
export function flagOf(name: FilterName): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function collected(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function filterOption(name: FilterName): Option {
  const { description, value, many } = FILTERS[name];
  const again = many ? '; several apart by commas, or the flag again' : '';
  return new Option(`${flagOf(name)} <${value}>`, description + again).argParser(collected);
}

/** An option for every filter. */
export function filterOptions(): Option[] {
  return NAMES.map(filterOption);
}

/** What was typed of filters. */
export function typedOf(options: ExportOptions): Typed {
  return Object.fromEntries(
    NAMES.flatMap((name) => (options[name] === undefined ? [] : [[name, [options[name]].flat()]])),
  );
}
