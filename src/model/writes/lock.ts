import { command } from '../../db/query.ts';

/** Takes the named lock for as long as the transaction lasts; waits while another transaction has it. */
export const takeLock = command<{ name: string }>('lock/take');

/** Leaves no trace of the named lock; the transaction still has it until it ends. */
export const dropLock = command<{ name: string }>('lock/drop');
