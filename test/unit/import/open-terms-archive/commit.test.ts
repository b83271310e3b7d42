import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordedMessage } from '../../../../src/import/open-terms-archive/commit.ts';
import { documentPath } from '../../../../src/import/open-terms-archive/document-path.ts';

const HASH = '0123456789abcdef0123456789abcdef01234567';

describe('the subject of a commit', () => {
  test.each([
    ['First record of', 'FIRST_RECORD'],
    ['Start tracking', 'FIRST_RECORD'],
    ['Record new changes of', 'CHANGE'],
    ['Update', 'CHANGE'],
    ['Apply technical or declaration upgrade on', 'TECHNICAL_UPGRADE'],
    ['Refilter', 'TECHNICAL_UPGRADE'],
  ])('%s is a %s', (verb, kind) => {
    expect(recordedMessage(`${verb} Bear Hotel House Rules`)).toMatchObject({ kind, target: 'Bear Hotel House Rules' });
  });

  test.each(['Merge pull request #3', 'Fix links', 'Initial commit', 'Updated rules', ''])(
    '"%s" records nothing',
    (subject) => {
      expect(recordedMessage(subject)).toBeNull();
    },
  );

  test('whatever the service and terms type are called, the subject gives them back', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() === text && !/[\n\r]/u.test(text));
    fc.assert(
      fc.property(name, name, (service, termsType) => {
        const message = recordedMessage(`Record new changes of ${service} ${termsType}\n\nX-engine-version: 9.1.0`);
        expect(message?.target).toBe(`${service} ${termsType}`.normalize('NFC'));
      }),
    );
  });

  test('no message makes the reader throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void recordedMessage(`Update ${text}`)));
  });
});

describe('the body of a commit', () => {
  test.each([
    ['a bare hash', `This version was recorded after filtering snapshot ${HASH}`, [HASH]],
    [
      'a commit address',
      `This version was recorded after extracting from snapshot https://git.example/s/commit/${HASH}`,
      [`https://git.example/s/commit/${HASH}`],
    ],
    [
      'a database reference',
      'This version was recorded after filtering snapshot mongo://5f2a/snapshots/77.',
      ['mongo://5f2a/snapshots/77'],
    ],
    [
      'a list',
      `This version was recorded after extracting from and assembling the following snapshots from 2 source documents:\n- https://git.example/s/commit/${HASH}\n- ${HASH}`,
      [`https://git.example/s/commit/${HASH}`, HASH],
    ],
  ])('names its snapshots as %s', (_, body, snapshots) => {
    expect(recordedMessage(`Update Bear Hotel House Rules\n\n${body}\n\nX-engine-version: 9.1.0\n`)).toMatchObject({
      snapshots,
      engineVersion: '9.1.0',
      signed: true,
    });
  });

  test('without a snapshot and an engine, there is none', () => {
    expect(recordedMessage('Update README.md\n\nThe snapshots are nicer now.')).toMatchObject({
      snapshots: [],
      engineVersion: null,
      signed: false,
    });
  });
});

test.each([
  ['spaces after a word that announces a reference', `Update X\n\nsnapshot${' '.repeat(200_000)}`],
  ['tabs before a version', `Update X\n\nX-engine-version:${'\t'.repeat(200_000)}a b`],
])('a message with endless %s is read at once', (_what, message) => {
  const started = performance.now();
  expect(recordedMessage(message)).toMatchObject({ kind: 'CHANGE', snapshots: [] });
  expect(performance.now() - started).toBeLessThan(5000);
});

describe('the path of a document', () => {
  test('names service and terms type', () => {
    expect(documentPath('Bär·Hotel/House Rules.md')).toEqual({ service: 'Bär·Hotel', termsType: 'House Rules' });
  });

  test.each([
    'README.md',
    '.github/TEMPLATE.md',
    'Bear Hotel/House Rules.html',
    'Bear Hotel/Annex/House Rules.md',
    'Bear Hotel/.md',
    ' /x.md',
  ])('%s is none', (path) => {
    expect(documentPath(path)).toBeNull();
  });
});
