import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask, reply, graph } = questions();

interface Answer {
  agencies: {
    agency: { slug: string };
    regulation: { slug: string };
    capacity: string;
    complaintUrl: string | null;
    rationale: string;
  }[];
  unresolved: { regulation: { slug: string }; capacity: string | null; reason: string; detail: string }[];
}

const FIELDS = `agencies { agency { slug } regulation { slug } capacity complaintUrl rationale condition confidence source role reviewStatus }
  unresolved { regulation { slug } capacity reason detail }`;

const PLACES = ['IE', 'FR', 'DE', 'ES', 'GB', 'US-CA', 'US', 'BR', 'EU', 'JP'];
const SEATS = [null, 'IE', 'US', 'US-CA', 'DE'];
const CASES = PLACES.flatMap((residence) => SEATS.map((establishment) => ({ residence, establishment })));

/** The same by one walk: each competence of each regulation, and the agencies that sit in the place it names. */
const WALK = `
  MATCH (rule:Competence)-[:DECIDES]->(law:Regulation)-[:APPLIES_IN]->(area:Jurisdiction), (home:Jurisdiction {code: $residence})
  OPTIONAL MATCH (seat:Jurisdiction {code: $establishment})
  WITH rule, law, area, home, seat,
       EXISTS { (home)-[:WITHIN*0..]->(area) } AS binds,
       CASE WHEN seat IS NULL THEN null ELSE EXISTS { (seat)-[:WITHIN*0..]->(area) } END AS seated
  WHERE (rule.residence = 'INSIDE') = binds
    AND (rule.establishment = 'ANY' OR (rule.establishment = 'INSIDE') = seated)
  MATCH (agency:Agency)-[:ENFORCES]->(law), (agency)-[:BASED_IN]->(place)
  WHERE (size(rule.agencies) = 0 OR agency.slug IN rule.agencies) AND NOT agency.slug IN rule.except
    AND CASE rule.based
          WHEN 'LAW' THEN place = area
          WHEN 'RESIDENCE' THEN place <> area AND EXISTS { (home)-[:WITHIN*0..]->(place) }
          ELSE seat IS NOT NULL AND place <> area AND EXISTS { (seat)-[:WITHIN*0..]->(place) }
        END
  RETURN DISTINCT law.slug + ' ' + rule.capacity + ' ' + agency.slug AS line`;

const lines = ({ agencies }: Answer) =>
  agencies.map(({ agency, regulation, capacity }) => `${regulation.slug} ${capacity} ${agency.slug}`).sort();

async function walked(given: object): Promise<string[]> {
  return (await graph().read(WALK, { ...given })).map(({ line }) => line as string).sort();
}

async function resolved(given: object, more = ''): Promise<Answer> {
  const { answer } = await ask<{ answer: Answer }>(
    `query ($residence: String!, $establishment: String) {
       answer: competentAgencies(residence: $residence, establishment: $establishment ${more}) { ${FIELDS} } }`,
    given,
  );
  return answer;
}

const reasonsOf = ({ unresolved }: Answer, law: string) =>
  unresolved.filter(({ regulation }) => regulation.slug === law).map(({ capacity, reason }) => `${capacity} ${reason}`);

describe('who is in charge', () => {
  test.each(CASES)(
    'for $residence of a provider in $establishment is what a walk finds, under all law',
    async (given) => {
      const answer = await resolved(given);
      expect(lines(answer)).toEqual(await walked(given));
      const binding = await graph().read(
        'MATCH (law:Regulation)-[:APPLIES_IN]->(area)<-[:WITHIN*0..]-(:Jurisdiction {code: $residence}) RETURN law.slug AS slug',
        { residence: given.residence },
      );
      const told = new Set([...answer.agencies, ...answer.unresolved].map(({ regulation }) => regulation.slug));
      for (const { slug } of binding) expect(told).toContain(slug);
      for (const { agency, complaintUrl } of answer.agencies) expect([agency.slug, complaintUrl]).not.toContain('');
    },
  );

  test('is under every regulation by itself the same as under all, and never both in charge and not told', async () => {
    for (const given of [CASES[1], CASES[17], CASES[26]]) {
      const { regulations } = await ask<{ regulations: { nodes: { slug: string; competentAgencies: Answer }[] } }>(
        `query ($residence: String!, $establishment: String) { regulations(first: 100) { nodes { slug
           competentAgencies(residence: $residence, establishment: $establishment) { ${FIELDS} } } } }`,
        given,
      );
      expect(regulations.nodes).toHaveLength(64);
      expect(regulations.nodes.flatMap((node) => lines(node.competentAgencies)).sort()).toEqual(
        await walked(given ?? {}),
      );
      for (const { competentAgencies } of regulations.nodes) {
        expect(competentAgencies.agencies.length + competentAgencies.unresolved.length).toBeGreaterThan(0);
        const told = new Set(competentAgencies.agencies.map(({ capacity }) => capacity));
        for (const { capacity, detail } of competentAgencies.unresolved) {
          expect(told).not.toContain(capacity);
          expect(detail).toMatch(/\.$/);
        }
      }
    }
  });

  test('under the GDPR is the own authority for the complaint, the lead at the establishment', async () => {
    const given = { residence: 'FR', establishment: 'IE' };
    expect(lines(await resolved(given, ', regulation: "eu-gdpr"'))).toEqual([
      'eu-gdpr COMPLAINT fr-cnil',
      'eu-gdpr COORDINATION eu-edpb',
      'eu-gdpr LEAD ie-dpc',
    ]);
    const spain = await resolved({ residence: 'ES', establishment: 'US' }, ', regulation: "eu-gdpr"');
    expect(lines(spain)).toEqual(['eu-gdpr COORDINATION eu-edpb']);
    expect(reasonsOf(spain, 'eu-gdpr').sort()).toEqual([
      'COMPLAINT NO_AGENCY_THERE',
      'LEAD ESTABLISHED_ELSEWHERE',
      'SUPERVISION NO_AGENCY_THERE',
    ]);
  });

  test('under the DSA is the coordinator here and there, and the Commission where the service is very large', async () => {
    expect(lines(await resolved({ residence: 'NL', establishment: 'IE' }, ', regulation: "EU-DSA"'))).toEqual([
      'eu-dsa COMPLAINT nl-acm',
      'eu-dsa LEAD ie-cnam',
      'eu-dsa SUPERVISION ec-dsa',
    ]);
    const unknown = await resolved({ residence: 'NL' }, ', regulation: "eu-dsa"');
    expect(reasonsOf(unknown, 'eu-dsa')).toEqual(['LEAD ESTABLISHMENT_NEEDED']);
  });

  test('is not told where no agency, no rule or no reach is recorded', async () => {
    const of = async (residence: string, law: string) =>
      reasonsOf(await resolved({ residence, establishment: 'IE' }, `, regulation: "${law}"`), law);
    expect(await of('IE', 'eu-p2b')).toEqual(['null NO_AGENCY']);
    expect(await of('US', 'us-230')).toEqual(['null NO_RULE']);
    expect(await of('DE', 'us-ca-ccpa')).toEqual(['null NOT_BINDING_THERE']);
  });

  test('of a provision is under the law that it comes under', async () => {
    const given = { residence: 'DE', establishment: 'IE' };
    const { provisions } = await ask<{
      provisions: {
        nodes: { recordId: string; competentAgencies: Answer; regulations: { nodes: { slug: string }[] } }[];
      };
    }>(
      `query ($residence: String!, $establishment: String) { provisions(first: 50, filter: { classified: true }) { nodes { recordId
         regulations(first: 100) { nodes { slug } } competentAgencies(residence: $residence, establishment: $establishment) { ${FIELDS} } } } }`,
      given,
    );
    const all = await walked(given);
    for (const { competentAgencies, regulations } of provisions.nodes) {
      const laws = new Set(regulations.nodes.map(({ slug }) => slug));
      expect(lines(competentAgencies)).toEqual(all.filter((line) => laws.has(line.split(' ')[0] ?? '')));
    }
    const [one] = provisions.nodes;
    expect(await resolved(given, `, provision: "${one?.recordId}"`)).toEqual(one?.competentAgencies);
  });

  test.each([
    ['residence: "XX"', 'There is no jurisdiction "XX" ("residence" of competentAgencies)'],
    ['residence: "IE", establishment: "Dublin"', '"DUBLIN" ("establishment" of competentAgencies)'],
    ['residence: "IE", regulation: "eu-dsb"', '"eu-dsb" ("regulation" of competentAgencies). Did you mean'],
    ['residence: "IE", provision: "CG-P-NONE"', '"CG-P-NONE"'],
  ])('says of %s what there is not', async (given, message) => {
    const { errors } = await reply(`{ competentAgencies(${given}) { agencies { capacity } } }`);
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', message: expect.stringContaining(message) }]);
  });

  test('takes codes in either case', async () => {
    expect(await resolved({ residence: 'us-ca', establishment: ' ie ' })).toEqual(
      await resolved({ residence: 'US-CA', establishment: 'IE' }),
    );
  });
});
