import { BadInput } from '../errors.ts';
import { type Groups, type Phrase, type Sequence, type Step, type Word, widthOf } from './phrase.ts';
import { tokenise } from './token.ts';

const USUAL_GAP = 12;
const WIDEST_GAP = 20;
const SHORTEST_STEM = 3;
const DEEPEST = 4;
const LEXEME = /\s*(…|\.\.\.|~\d+|≠|\(|\)\??(?=[\s)|]|$)|\||<[^<>\s]*>|[\p{L}\p{N}][\p{L}\p{N}'’*-]*\??)/uy;

/**
 * Reads one cue phrase (syntax: head of `seeds/cues/general.yaml`).
 * Throws `BadInput` that says what is wrong; what it returns matches in time linear in the text.
 */
export function parsePhrase(source: string, groups: Groups): Phrase {
  const parser = new Parser(source, groups);
  const notAfter = parser.barredWords();
  const steps = parser.sequence(0);
  parser.end();
  return { source: source.trim(), steps, notAfter };
}

class Parser {
  readonly #source: string;
  readonly #groups: Groups;
  readonly #lexemes: string[];
  #at = 0;

  constructor(source: string, groups: Groups) {
    this.#source = source;
    this.#groups = groups;
    this.#lexemes = this.#split(source.trim());
  }

  barredWords(): Word[] {
    if (this.#lexemes[this.#at] !== '≠') return [];
    this.#at += 1;
    const steps = this.#atom(0);
    const options = steps.flatMap((step) => (step.kind === 'choice' ? step.options : [[step]]));
    return options.map(([first, ...rest]) => {
      if (first?.kind !== 'word' || rest.length > 0) throw this.#mistake('after ≠ only single words can stand');
      return first;
    });
  }

  sequence(depth: number): Sequence {
    if (depth > DEEPEST) throw this.#mistake(`brackets stand more than ${DEEPEST} deep`);
    const steps: Step[] = [];
    for (
      let next = this.#lexemes[this.#at];
      next !== undefined && next !== '|' && !next.startsWith(')');
      next = this.#lexemes[this.#at]
    ) {
      steps.push(...this.#atom(depth));
    }
    if (steps.length === 0) throw this.#mistake(depth === 0 ? 'it is empty' : 'an alternative is empty');
    if (steps[0]?.kind === 'gap' || steps.at(-1)?.kind === 'gap')
      throw this.#mistake('a gap must stand between two words');
    if (depth === 0 && !steps.some((step) => widthOf([step])[0] > 0))
      throw this.#mistake('no word has to stand in the text');
    return steps;
  }

  end(): void {
    const rest = this.#lexemes[this.#at];
    if (rest !== undefined) throw this.#mistake(`"${rest}" stands alone`);
  }

  #atom(depth: number): Step[] {
    const lexeme = this.#lexemes[this.#at] ?? '';
    this.#at += 1;
    if (lexeme === '(') return [this.#choice(depth)];
    if (lexeme === '…' || lexeme === '...') return [{ kind: 'gap', most: USUAL_GAP }];
    if (lexeme.startsWith('~')) return [this.#gap(Number(lexeme.slice(1)))];
    if (lexeme.startsWith('<')) return [this.#group(lexeme.slice(1, -1))];
    if (lexeme === '≠') throw this.#mistake('≠ can only begin a phrase');
    return this.#words(lexeme);
  }

  #choice(depth: number): Step {
    const options = [this.sequence(depth + 1)];
    while (this.#lexemes[this.#at] === '|') {
      this.#at += 1;
      options.push(this.sequence(depth + 1));
    }
    const close = this.#lexemes[this.#at];
    if (close === undefined) throw this.#mistake('a bracket is not closed');
    this.#at += 1;
    return { kind: 'choice', options, optional: close === ')?' };
  }

  #gap(most: number): Step {
    if (most < 1 || most > WIDEST_GAP) throw this.#mistake(`a gap is 1 to ${WIDEST_GAP} words wide`);
    return { kind: 'gap', most };
  }

  #group(name: string): Step {
    const members = Object.hasOwn(this.#groups, name) ? this.#groups[name] : undefined;
    if (!members || members.length === 0) throw this.#mistake(`there is no word group <${name}>`);
    return { kind: 'choice', options: members.map((member) => new Parser(member, {}).sequence(1)), optional: false };
  }

  #words(lexeme: string): Step[] {
    if (lexeme.endsWith('?')) {
      if (lexeme.length < 4) throw this.#mistake(`"${lexeme}" is too short for a letter that may be missing`);
      const long = this.#words(lexeme.slice(0, -1));
      return [{ kind: 'choice', options: [long, this.#words(lexeme.slice(0, -2))], optional: false }];
    }
    const stem = lexeme.endsWith('*');
    const bare = stem ? lexeme.slice(0, -1) : lexeme;
    if (bare.includes('*')) throw this.#mistake(`* can only end a word, unlike in "${lexeme}"`);
    const texts = tokenise(bare).words;
    const last = texts.at(-1) ?? '';
    if (stem && last.length < SHORTEST_STEM)
      throw this.#mistake(`"${lexeme}" has fewer than ${SHORTEST_STEM} letters before the *`);
    return texts.map((text, index) => ({ kind: 'word', text, stem: stem && index === texts.length - 1 }));
  }

  #split(text: string): string[] {
    const lexemes: string[] = [];
    LEXEME.lastIndex = 0;
    while (LEXEME.lastIndex < text.length) {
      const at = LEXEME.lastIndex;
      const lexeme = LEXEME.exec(text)?.[1];
      if (lexeme === undefined) throw this.#mistake(`cannot read from "${text.slice(at, at + 20).trim()}"`);
      lexemes.push(lexeme);
    }
    return lexemes;
  }

  #mistake(why: string): BadInput {
    return new BadInput(`cue phrase "${this.#source}": ${why}`);
  }
}
