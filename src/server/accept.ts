/** A media type or a range of them that a caller takes, in lower case, and how gladly: 0, not at all, to 1. */
export interface MediaRange {
  readonly type: string;
  readonly weight: number;
}

/** A weight from 0 to 1; what is none counts as 0. */
function weightFrom(text: string): number {
  return /^(0(\.\d*)?|1(\.0*)?)$/.test(text) ? Number(text) : 0;
}

/** What an `Accept` header names, in its order. */
export function mediaRanges(header: string): MediaRange[] {
  return header.split(',').flatMap((item) => {
    const [type = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
    const given = parameters.find((one) => one.startsWith('q='))?.slice(2);
    return type === '' ? [] : [{ type, weight: given === undefined ? 1 : weightFrom(given) }];
  });
}

/** How much a type is wanted, by the range that names it most closely; 0 where none does. */
function weightOf(ranges: readonly MediaRange[], type: string): number {
  const close = [type, `${type.split('/')[0]}/*`, '*/*'];
  const found = close.map((name) => ranges.find((range) => range.type === name)).find((range) => range !== undefined);
  return found?.weight ?? 0;
}

/** The form that an `Accept` header asks for most, of equal ones the first; null where it takes none of them. No header takes the first. */
export function acceptedForm<Form extends string>(
  header: string | null,
  offered: Readonly<Record<Form, readonly string[]>>,
): Form | null {
  const forms = Object.entries<readonly string[]>(offered) as [Form, readonly string[]][];
  if (header === null || header.trim() === '') return forms[0]?.[0] ?? null;
  const ranges = mediaRanges(header);
  const weights = forms.map(([form, types]) => ({
    form,
    weight: Math.max(...types.map((one) => weightOf(ranges, one))),
  }));
  const [best] = weights.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return best?.form ?? null;
}
