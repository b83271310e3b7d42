/** A hash in hex, in base64url. */
export function base64url(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64url');
}

/** A hash in base64url, in hex. */
export function hex(written: string): string {
  return Buffer.from(written, 'base64url').toString('hex');
}
