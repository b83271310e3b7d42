const ADDRESS = /^(\S+\/)([0-9a-f]{40})$/;
const SHORT = /^~([A-Za-z0-9_-]{27})$/;

/** Writes the addresses of snapshots short: the part before the hash, where it is that of the first one seen, is kept once. */
export function snapshotShortener(): { base(): string | null; shorten(snapshot: string): string } {
  let base: string | null = null;
  return {
    base: () => base,
    shorten(snapshot) {
      const [, before, hash] = ADDRESS.exec(snapshot) ?? [];
      if (before === undefined || hash === undefined) return snapshot;
      base ??= before;
      return before === base ? `~${Buffer.from(hash, 'hex').toString('base64url')}` : snapshot;
    },
  };
}

/** The snapshot as its source names it. */
export function fullSnapshot(base: string | null, written: string): string {
  const [, hash] = SHORT.exec(written) ?? [];
  return hash === undefined ? written : `${base ?? ''}${Buffer.from(hash, 'base64url').toString('hex')}`;
}
