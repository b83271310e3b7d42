import { describe, expect, test } from 'vitest';
import { provisionsOf } from '../../../../src/import/markdown/provision.ts';

function texts(markdown: string): string[] {
  return provisionsOf(markdown).map(({ text }) => text);
}

function outline(markdown: string): [string, string][] {
  return provisionsOf(markdown).map(({ headingPath, text }) => [headingPath.join(' > '), text]);
}

describe('headings', () => {
  test('setext and ATX headings make the path of a provision', () => {
    const markdown =
      'House Rules\n===========\n\nBe kind.\n\nNoise\n-----\n\n### At night\n\nBe quiet.\n\n### By day\n\nSing.\n\nPets\n----\n\nNo bears.';
    expect(outline(markdown)).toEqual([
      ['House Rules', 'Be kind.'],
      ['House Rules > Noise > At night', 'Be quiet.'],
      ['House Rules > Noise > By day', 'Sing.'],
      ['House Rules > Pets', 'No bears.'],
    ]);
  });

  test('a bold line is a heading below the real ones', () => {
    const markdown =
      '# Rules\n\n**Guests**\n\nGuests leave by ten.\n\n**Keys.**\n\nKeys are not copied.\n\n# Fees\n\nRent is due.';
    expect(outline(markdown)).toEqual([
      ['Rules > Guests', 'Guests leave by ten.'],
      ['Rules > Keys.', 'Keys are not copied.'],
      ['Fees', 'Rent is due.'],
    ]);
  });

  test('a sentence set in bold is a provision', () => {
    expect(
      texts(
        '# Rules\n\n**The landlord may enter the flat at any time, and is never liable for what he breaks there.**',
      ),
    ).toHaveLength(1);
  });

  test('numbered titles nest by the depth of their numbers', () => {
    const markdown =
      '1\\. Rent\n\n1.1 Amount\n\nTen coins a month.\n\n1.2 Date\n\nOn the first day.\n\n2\\. Notice\n\nThree months.';
    expect(outline(markdown)).toEqual([
      ['1. Rent > 1.1 Amount', 'Ten coins a month.'],
      ['1. Rent > 1.2 Date', 'On the first day.'],
      ['2. Notice', 'Three months.'],
    ]);
  });

  test('roman titles hold lettered ones', () => {
    const markdown =
      'I. Requests\n\nA. Requests from Neighbours\n\nThey are answered.\n\nB. Requests from Strangers\n\nThey are not.\n\nII. Complaints\n\nWrite a letter.';
    expect(outline(markdown).map(([path]) => path)).toEqual([
      'I. Requests > A. Requests from Neighbours',
      'I. Requests > B. Requests from Strangers',
      'II. Complaints',
    ]);
  });

  test('a document without any heading has its titles on short plain lines', () => {
    const markdown =
      'House Rules\n\nThese rules bind everybody who sleeps in the house for a night or more.\n\nVisitors\n\nVisitors sign the book at the door before they go up the stairs.';
    expect(outline(markdown).map(([path]) => path)).toEqual(['House Rules', 'Visitors']);
  });

  test('a run of short lines is a list of names, no titles', () => {
    const markdown =
      'We do not ship to these places, whatever the reason of the order may be.\n\nAtlantis\n\nLemuria\n\nMu\n\nUtopia\n\nShangri-La';
    expect(texts(markdown)).toHaveLength(6);
  });

  test('a number on a line of its own belongs to the paragraph after it', () => {
    expect(outline('1.\n\nVisitors\n\n1.1.\n\nVisitors sign the book at the door.')).toEqual([
      ['1. Visitors', '1.1. Visitors sign the book at the door.'],
    ]);
  });

  test('a paragraph that is marked up as a heading is a provision', () => {
    const clause = `${'The house may be closed for repairs whenever the owner sees fit to do so, '.repeat(4)}and no rent is returned.`;
    expect(outline(`# Rules\n\n## ${clause}\n\nBe kind.`)).toEqual([
      ['Rules', clause],
      ['Rules', 'Be kind.'],
    ]);
  });
});

describe('combined documents', () => {
  test('headings of one source do not reach into the next', () => {
    const markdown = '# Rules\n\n## Noise\n\nBe quiet.\n\n- - -\n\nBefore any heading.\n\n### Bears\n\nNo bears.';
    expect(outline(markdown)).toEqual([
      ['Rules > Noise', 'Be quiet.'],
      ['', 'Before any heading.'],
      ['Bears', 'No bears.'],
    ]);
  });

  test('stars before a heading part sources where no dashes do', () => {
    expect(outline('# Rules\n\n## Noise\n\nBe quiet.\n\n* * *\n\n### Bears\n\nNo bears.').at(-1)).toEqual([
      'Bears',
      'No bears.',
    ]);
  });

  test('a rule within a section does not end the section', () => {
    expect(outline('# Rules\n\nBe quiet.\n\n* * *\n\nAt night above all.').at(-1)).toEqual([
      'Rules',
      'At night above all.',
    ]);
  });
});

describe('lists', () => {
  test('a list takes the paragraph that announces it', () => {
    expect(
      provisionsOf(
        '# Rules\n\nYou may not:\n\n*   sing at night;\n*   keep bears, such as\n    *   brown ones\n*   smoke.\n\nThat is all.',
      ),
    ).toEqual([
      {
        kind: 'LIST',
        headingPath: ['Rules'],
        position: 0,
        text: 'You may not:\n- sing at night;\n- keep bears, such as\n  - brown ones\n- smoke.',
      },
      { kind: 'PARAGRAPH', headingPath: ['Rules'], position: 1, text: 'That is all.' },
    ]);
  });

  test('a list without an announcement stands alone', () => {
    expect(texts('You agree.\n\n1.  Pay the rent.\n2.  Close the door.')).toEqual([
      'You agree.',
      '1. Pay the rent.\n2. Close the door.',
    ]);
  });

  test('a list that numbers the sections of a document is opened', () => {
    const clause = 'The tenant keeps the stairs clean and shovels snow before the first neighbour leaves for work. '
      .repeat(6)
      .trim();
    const markdown = `1.  Stairs\n    \n    ${clause}\n    \n    ${clause}\n2.  Snow\n    \n    ${clause}`;
    expect(outline(markdown)).toEqual([
      ['1. Stairs', clause],
      ['1. Stairs', clause],
      ['2. Snow', clause],
    ]);
  });

  test('headings inside a list open it', () => {
    const markdown = '1.  Stairs\n    ------\n    \n    Keep them clean.\n2.  Snow\n    ----\n    \n    Shovel it.';
    expect(outline(markdown)).toEqual([
      ['Stairs', 'Keep them clean.'],
      ['Snow', 'Shovel it.'],
    ]);
  });

  test('paragraphs that begin with bullets are one list', () => {
    expect(texts('You bring:\n\n● a towel;\n\n● soap.\n\nWe bring the water.')).toEqual([
      'You bring:\n- a towel;\n- soap.',
      'We bring the water.',
    ]);
  });
});

describe('tables', () => {
  test('a table is one provision, a row a line', () => {
    expect(
      provisionsOf('| What | Why |\n| --- | --- |\n| **Name**<br><br>of you | to greet you |\n| Bears | |'),
    ).toEqual([{ kind: 'TABLE', headingPath: [], position: 0, text: 'What | Why\nName of you | to greet you\nBears' }]);
  });

  test('whole clauses in the rows of a long table are provisions of their own', () => {
    const clause = 'The landlord keeps the name of the tenant for as long as the tenant owes anything to anybody. '
      .repeat(10)
      .trim();
    const rows = ['one', 'two', 'three', 'four', 'five'].map((name) => `| ${name} | ${clause} |`);
    const provisions = provisionsOf(`| Data | Use |\n| --- | --- |\n${rows.join('\n')}`);
    expect(provisions.map(({ kind }) => kind)).toEqual(Array(5).fill('TABLE'));
    expect(provisions[0]?.text).toBe(`Data | Use\none | ${clause}`);
  });

  test('a table of one column is layout', () => {
    expect(provisionsOf('| Be kind to the bears. |\n| --- |\n| Feed them daily. |').map(({ kind }) => kind)).toEqual([
      'PARAGRAPH',
      'PARAGRAPH',
    ]);
  });
});

describe('what is no clause', () => {
  test.each([
    'Back to top',
    'Table of contents',
    'Last updated: May 19, 2026',
    '**Effective 1 January 2026**',
    '3',
    'v2.1',
    'Page 3 of 12',
    '● ',
    '***',
    '—',
  ])('%s', (line) => {
    expect(texts(`# Rules\n\nBe kind.\n\n${line}\n\nBe quiet.`)).toEqual(['Be kind.', 'Be quiet.']);
  });

  test('a menu made of links', () => {
    expect(
      texts('[Home](/)[Rules](/rules)\n\n*   [Noise](#noise)\n*   [Pets](#pets)\n    *   [Bears](#bears)\n\nBe kind.'),
    ).toEqual(['Be kind.']);
  });

  test('but linked policies that a sentence announces are a clause', () => {
    expect(texts('You also agree to:\n\n*   [the bear rules](/bears)\n*   [the stair rules](/stairs)')).toEqual([
      'You also agree to:\n- the bear rules\n- the stair rules',
    ]);
  });

  test('and a sentence that is a link is one too', () => {
    expect(texts('[You agree to the bear rules.](/bears)')).toEqual(['You agree to the bear rules.']);
  });
});

describe('text', () => {
  test('links keep their words and lose their targets, images vanish', () => {
    expect(
      texts('Read the [bear rules](https://bears.example/rules "Bears") first ![a bear](data:image/png;base64,AAAA).'),
    ).toEqual(['Read the bear rules first .']);
  });

  test('data URIs never reach the text', () => {
    expect(texts('See data:image/png;base64,iVBORw0KGgo= for the bear.')).toEqual(['See for the bear.']);
  });

  test('non-breaking spaces become spaces, soft hyphens and zero-width characters vanish', () => {
    expect(texts('No\u00a0bears in the gar\u00adden\u200b at\u202fnight.')).toEqual([
      'No bears in the garden at night.',
    ]);
  });

  test('words that only a link kept apart stay apart', () => {
    expect(texts('Effective in May 2026.[Earlier rules](/old) and [these](/new)')).toEqual([
      'Effective in May 2026. Earlier rules and these',
    ]);
  });

  test('bold that Markdown does not close and links around paragraphs leave no marks', () => {
    expect(
      texts(
        '**Your bears.**You keep them.\n\n[Manage your bears here, one by one\n\nBear Centre, open daily](https://bears.example/)',
      ),
    ).toEqual(['Your bears.You keep them.', 'Manage your bears here, one by one', 'Bear Centre, open daily']);
  });

  test('quotes, HTML and indented text are read like paragraphs', () => {
    expect(texts('> Be kind.\n\n<div>Be <b>quiet</b>.</div>\n\n        Be early, though.\n')).toEqual([
      'Be kind.',
      'Be quiet .',
      'Be early, though.',
    ]);
  });

  test('a footnote is a provision of its own', () => {
    expect(texts('No bears.[^1]\n\n[^1]: Pandas are bears.')).toEqual(['No bears.', 'Pandas are bears.']);
  });

  test('hard line breaks are kept, soft ones are not', () => {
    expect(texts('The Bear House  \n12 Forest Road\nNear the river')).toEqual([
      'The Bear House\n12 Forest Road Near the river',
    ]);
  });
});
