const DAY = 86_400_000;

/** The day as it is stored, `YYYY-MM-DD`: not later, as text, than any time of that day. */
export function dayOf(date: Date | null | undefined): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}

/** The day after, as it is stored: later, as text, than any time of the given day. */
export function dayAfter(date: Date | null | undefined): string | null {
  return date ? dayOf(new Date(date.getTime() + DAY)) : null;
}

/** The day that it is now, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
