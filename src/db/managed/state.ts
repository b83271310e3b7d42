import { z } from 'zod';
import { readJson, writeWhole } from './file.ts';

const ManagedState = z.object({
  port: z.int().min(1).max(65_535).optional(),
  stopping: z.object({ pid: z.int().positive(), started: z.string() }).optional(),
});

/** What one run of the database leaves to the next: its port, and which process was told to stop. */
export type ManagedState = z.infer<typeof ManagedState>;

/** What was remembered; nothing when the file is missing or spoilt, for all of it can be found anew. */
export function readState(file: string): ManagedState {
  return ManagedState.safeParse(readJson(file)).data ?? {};
}

/** Remembers this until the next call. */
export function writeState(file: string, state: ManagedState): void {
  writeWhole(file, JSON.stringify(state));
}
