/** What happens, for the person who waits: `message` is a sentence, `done` of `total` counts files where they are counted. */
interface ManagedProgress {
  phase: 'jars' | 'start' | 'ready' | 'wait' | 'stop';
  message: string;
  done?: number;
  total?: number;
}

/** Takes progress as it happens. */
export type Report = (progress: ManagedProgress) => void;
