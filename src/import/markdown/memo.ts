/** A function of texts that remembers what it gave. */
export interface Memo<T> {
  of(text: string): T;
  /** Begins another turn: what was not asked for in the last few turns is forgotten. */
  turn(): void;
}

/** A copy that does not keep the longer text alive which it was cut from. */
function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Remembers, for `turns` turns, what `compute` gives; it must depend on nothing but the text. */
export function createMemo<T>(compute: (text: string) => T, turns: number): Memo<T> {
  const known = new Map<string, { value: T; asked: number }>();
  let now = 0;
  return {
    of(text) {
      const entry = known.get(text);
      if (entry) {
        entry.asked = now;
        return entry.value;
      }
      const own = detached(text);
      const value = compute(own);
      known.set(own, { value, asked: now });
      return value;
    },
    turn() {
      now += 1;
      for (const [text, { asked }] of known) if (asked < now - turns) known.delete(text);
    },
  };
}
