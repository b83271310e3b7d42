/** One word: the whole word, or with `stem` every word that begins so. */
export interface Word {
  kind: 'word';
  text: string;
  stem: boolean;
}

/** One of several sequences; with `optional` none of them has to stand there. */
interface Choice {
  kind: 'choice';
  options: readonly Sequence[];
  optional: boolean;
}

/** At most so many words in between. */
interface Gap {
  kind: 'gap';
  most: number;
}

/** What has to stand at one place of a phrase, or may. */
export type Step = Word | Choice | Gap;
/** Steps that are matched one after the other. */
export type Sequence = readonly Step[];

/** A cue phrase as steps to be matched one after the other inside one sentence. */
export interface Phrase {
  source: string;
  steps: Sequence;
  /** Words that must not stand directly before the phrase. */
  notAfter: readonly Word[];
}

/** Named lists of interchangeable words, `<we>` in a phrase. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** The fewest and the most words that a sequence covers. */
export function widthOf(steps: Sequence): [number, number] {
  let least = 0;
  let most = 0;
  for (const step of steps) {
    const [low, high] = stepWidth(step);
    least += low;
    most += high;
  }
  return [least, most];
}

function stepWidth(step: Step): [number, number] {
  if (step.kind === 'word') return [1, 1];
  if (step.kind === 'gap') return [0, step.most];
  const widths = step.options.map(widthOf);
  const least = step.optional ? 0 : Math.min(...widths.map(([low]) => low));
  return [least, Math.max(...widths.map(([, high]) => high))];
}
