import fc from 'fast-check';

/** Any text at all, lone surrogates and control characters included. */
export function anyText(maxLength = 60): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength })
    .map((points) => points.map((point) => String.fromCodePoint(point)).join(''));
}
