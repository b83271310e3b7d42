/** A step of starting or stopping the database, with a share of the whole where there is one. */
export interface Progress {
  readonly message: string;
  readonly done?: number;
  readonly total?: number;
}

let open = false;

/** Tells a person on standard error how far a step is: one line that renews itself in a terminal, one line a step elsewhere. */
export function reportOnStderr({ message, done, total }: Progress): void {
  const share = done === undefined || total === undefined ? '' : ` ${done}/${total}`;
  const unfinished = share !== '' && done !== total;
  if (process.stderr.isTTY !== true) {
    if (!unfinished) process.stderr.write(`${message}${share}\n`);
    return;
  }
  process.stderr.write(`${open ? '\r\u001b[K' : ''}${message}${share}${unfinished ? '' : '\n'}`);
  open = unfinished;
}
