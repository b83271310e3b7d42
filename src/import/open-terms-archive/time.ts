/** Seconds since 1970 as `YYYY-MM-DDTHH:MM:SSZ`. */
export function utc(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** Seconds since 1970 as the day, UTC, `YYYY-MM-DD`. */
export function day(seconds: number): string {
  return utc(seconds).slice(0, 10);
}
