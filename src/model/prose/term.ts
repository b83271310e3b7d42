/** Words for a placeholder, with the global ids of what they name. */
export interface Term {
  text: string;
  restsOn: readonly string[];
}

/** Words that name these nodes. */
export function term(text: string, ...restsOn: readonly string[]): Term {
  return { text, restsOn };
}

/** Terms as they are listed in a sentence, each once: "A", "A and B", "A, B and C". */
export function listed(terms: readonly Term[]): Term {
  const texts = [...new Set(terms.map(({ text }) => text))];
  const last = texts.at(-1) ?? '';
  const text = texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} and ${last}`;
  return { text, restsOn: [...new Set(terms.flatMap(({ restsOn }) => restsOn))] };
}
