/** Each of the keys once, in the order in which they first come, without those that are absent. */
export function distinct(keys: readonly (string | null)[]): string[] {
  return [...new Set(keys.filter((key) => key !== null))];
}
