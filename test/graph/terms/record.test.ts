import { expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask } = questions();

test('the curated record of Stability AI is found by the id of the tracker, with what it says and its peers', async () => {
  const answer = await ask(`{
    provisions(filter: { externalId: "CA-P-011536" }) {
      totalCount
      nodes {
        title severity basis confidence { level } text wording { sha256 } reviewStatus externalIds
        platform { slug } document { title externalIds } collection { key kind }
        clauseTypes { edges { rank classifier node { slug } } }
        cites { edges { kind node { slug } } }
        concerns { edges { node { slug } } }
        flags { nodes { code } }
      }
    }
    clauseType(slug: "downstream-operator-responsibility") {
      provisions(filter: { collections: ["curated-records"] }) { totalCount nodes { platform { slug } } }
    }
  }`);
  expect(answer).toEqual({
    provisions: {
      totalCount: 1,
      nodes: [
        {
          title: 'Downstream Operator and Developer Responsibility',
          severity: 'MEDIUM',
          basis: 'INFERRED',
          confidence: { level: 'LOW' },
          text: null,
          wording: null,
          reviewStatus: 'UNREVIEWED',
          externalIds: ['CA-P-011536'],
          platform: { slug: 'stability-ai' },
          document: { title: 'Stability AI Acceptable Use Policy', externalIds: ['CA-D-00772'] },
          collection: { key: 'curated-records', kind: 'CURATED' },
          clauseTypes: {
            edges: [{ rank: 1, classifier: 'record', node: { slug: 'downstream-operator-responsibility' } }],
          },
          cites: {
            edges: [
              { kind: 'PROSE', node: { slug: 'eu-ai-act' } },
              { kind: 'PROSE', node: { slug: 'eu-dsa' } },
              { kind: 'PROSE', node: { slug: 'uk-osa' } },
              { kind: 'PROSE', node: { slug: 'us-230' } },
              { kind: 'LISTED', node: { slug: 'us-cfaa' } },
            ],
          },
          concerns: { edges: [{ node: { slug: 'us-ftc' } }] },
          flags: { nodes: [{ code: 'EU' }, { code: 'GB' }, { code: 'US' }] },
        },
      ],
    },
    clauseType: {
      provisions: {
        totalCount: 4,
        nodes: expect.arrayContaining(
          ['stability-ai', 'perplexity', 'cohere', 'google-gemini'].map((slug) => ({ platform: { slug } })),
        ),
      },
    },
  });
});

test('what a record names leads back to it', async () => {
  const back = 'totalCount nodes { platform { slug } }';
  const one = { totalCount: 1, nodes: [{ platform: { slug: 'stability-ai' } }] };
  expect(
    await ask(`{ regulation(slug: "us-cfaa") { citedBy { ${back} } } agency(slug: "us-ftc") { concernedBy { ${back} } }
                 jurisdiction(code: "GB") { flaggedBy { ${back} } } }`),
  ).toEqual({ regulation: { citedBy: one }, agency: { concernedBy: one }, jurisdiction: { flaggedBy: one } });
});

test('the data as a whole says its version, its date, its licences and that it is no legal advice', async () => {
  const { dataset } = await ask<{ dataset: Record<string, string> & { collections: { nodes: object[] } } }>(
    '{ dataset { version asOf disclaimer licence classifier collections { nodes { key licence attribution } } } }',
  );
  expect(dataset.version).toMatch(/^[0-9a-f]{16}$/);
  expect(dataset.disclaimer).toBe(
    `Research material, not legal advice. Data of ${dataset.asOf?.slice(0, 10)}, version ${dataset.version}.`,
  );
  expect(dataset.collections.nodes).toEqual(
    expect.arrayContaining([
      { key: 'genai-eu', licence: 'ODC-By 1.0', attribution: expect.stringContaining('University of Bremen') },
      { key: 'vlopses-us', licence: 'ODC-By 1.0', attribution: expect.stringContaining('Open Terms Archive') },
    ]),
  );
});
