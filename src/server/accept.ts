interface Range {
  readonly type: string;
  readonly weight: number;
}

function rangesOf(header: string): Range[] {
  return header.split(',').flatMap((item) => {
    const [type = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
    const given = parameters.find((one) => one.startsWith('q='))?.slice(2);
    const weight = given === undefined ? 1 : Number(given);
    return type === '' || Number.isNaN(weight) ? [] : [{ type, weight }];
  });
}

/** How much a type is wanted, by the range that names it most closely; 0 where none does. */
function weightOf(ranges: readonly Range[], type: string): number {
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
  const ranges = rangesOf(header);
  const weights = forms.map(([form, types]) => ({
    form,
    weight: Math.max(...types.map((one) => weightOf(ranges, one))),
  }));
  const [best] = weights.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return best?.form ?? null;
}
