import { NotFound } from '../errors.ts';
import {
  type Case,
  type CompetentAgency,
  competenceFacts,
  type Resolution,
  regulationsOfProvisions,
  type UnresolvedCompetence,
} from '../model/competence.ts';
import { concerns, resolve } from '../model/resolution.ts';
import { onlyAsItStands } from './as-it-stands.ts';
import { batched } from './batch.ts';
import { builder } from './builder.ts';
import { ConfidenceLevelRef } from './confidence.ts';
import type { Context } from './context.ts';
import { requireKnown } from './known.ts';
import { AgencyRef, JurisdictionRef, ProvisionRef, RegulationRef } from './node-ref.ts';
import { ReviewStatusRef } from './review-status.ts';

// Who is in charge for a person who lives in one place, of a provider established in another.

const CapacityRef = builder.enumType('Capacity', {
  description: 'What an agency is in charge of in a case.',
  values: {
    COMPLAINT: { description: 'It takes the complaint of the person.' },
    LEAD: { description: 'It leads the supervision of the provider, for all places in which the law binds.' },
    SUPERVISION: { description: 'It supervises or enforces.' },
    COORDINATION: { description: 'It coordinates those who do.' },
    PROSECUTION: { description: 'It prosecutes crimes under the law.' },
  } as const,
});

const CompetentAgencyRef = builder.objectRef<CompetentAgency>('CompetentAgency').implement({
  description: 'An agency that is in charge of a case under a regulation. Research material, not legal advice.',
  fields: (t) => ({
    agency: t.field({ type: AgencyRef, description: 'The agency.', resolve: ({ agency }) => agency }),
    regulation: t.field({
      type: RegulationRef,
      description: 'The regulation under which it is in charge.',
      resolve: ({ regulation }) => regulation,
    }),
    capacity: t.field({ type: CapacityRef, description: 'Of what.', resolve: ({ capacity }) => capacity }),
    role: t.exposeString('role', { description: 'What it does under the regulation, in words of our own.' }),
    rationale: t.exposeString('rationale', { description: 'Why it is in charge, in one sentence of our own.' }),
    condition: t.exposeString('condition', {
      nullable: true,
      description: 'What must be the case besides, which the graph does not know; null where nothing must.',
    }),
    confidence: t.field({
      type: ConfidenceLevelRef,
      description: 'How sure that is, given the condition.',
      resolve: ({ confidence }) => confidence,
    }),
    source: t.exposeString('source', { description: 'Where it can be checked.' }),
    complaintUrl: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where to turn to the agency; null when no address is known.',
      resolve: async ({ agency }, _args, context) => (await AgencyRef.getDataloader(context).load(agency)).complaintUrl,
    }),
    reviewStatus: t.field({
      type: ReviewStatusRef,
      description: 'How far the rule by which it is in charge has been checked.',
      resolve: ({ reviewStatus }) => reviewStatus,
    }),
  }),
});

const UnresolvedReasonRef = builder.enumType('UnresolvedReason', {
  description: 'Why the graph does not tell who is in charge.',
  values: {
    NO_AGENCY: { description: 'No agency that enforces the regulation is recorded.' },
    NO_RULE: { description: 'Agencies are recorded, but not of whom they are in charge.' },
    NO_AGENCY_THERE: { description: 'The agency of a certain place is in charge, and none is recorded there.' },
    ESTABLISHMENT_NEEDED: { description: 'It depends on where the provider is established, which was not given.' },
    ESTABLISHED_ELSEWHERE: { description: 'The provider is established outside the area of the law.' },
    NOT_BINDING_THERE: { description: 'The regulation is not recorded to reach a person who lives there.' },
  } as const,
});

const UnresolvedRef = builder.objectRef<UnresolvedCompetence>('UnresolvedCompetence').implement({
  description: 'A regulation under which the graph does not tell who is in charge.',
  fields: (t) => ({
    regulation: t.field({
      type: RegulationRef,
      description: 'The regulation.',
      resolve: ({ regulation }) => regulation,
    }),
    capacity: t.field({
      type: CapacityRef,
      nullable: true,
      description: 'Of what nobody is told to be in charge; null where nothing is told of the regulation.',
      resolve: ({ capacity }) => capacity,
    }),
    reason: t.field({
      type: UnresolvedReasonRef,
      description: 'Why nobody is named.',
      resolve: ({ reason }) => reason,
    }),
    detail: t.exposeString('detail', { description: 'The same in a sentence.' }),
  }),
});

const CompetentAgenciesRef = builder.objectRef<Case & Resolution>('CompetentAgencies').implement({
  description:
    'Who is in charge for a person, of a provider, and where the graph does not tell. Research material, not legal advice.',
  fields: (t) => ({
    residence: t.field({
      type: JurisdictionRef,
      description: 'Where the person lives.',
      resolve: ({ residence }) => residence,
    }),
    establishment: t.field({
      type: JurisdictionRef,
      nullable: true,
      description: 'Where the provider is established; null where it was not given.',
      resolve: ({ establishment }) => establishment,
    }),
    agencies: t.field({
      type: [CompetentAgencyRef],
      description: 'Who is in charge, by regulation.',
      args: { capacities: t.arg({ type: [CapacityRef], description: 'Only those in charge of any of these.' }) },
      complexity: { field: 1, multiplier: 20 },
      resolve: ({ agencies }, { capacities }) =>
        capacities ? agencies.filter(({ capacity }) => capacities.includes(capacity)) : agencies,
    }),
    unresolved: t.field({
      type: [UnresolvedRef],
      description: 'Regulations, and of what under them, nobody is told to be in charge, and why.',
      complexity: { field: 1, multiplier: 20 },
      resolve: ({ unresolved }) => unresolved,
    }),
  }),
});

/** Jurisdictions of a case in the case in which they are kept; `NotFound` names the first that there is none of. */
async function checkedCase(
  context: Context,
  given: { residence: string; establishment?: string | null | undefined },
): Promise<Case> {
  onlyAsItStands(context, 'competentAgencies');
  const residence = given.residence.trim().toUpperCase();
  const establishment = given.establishment?.trim().toUpperCase() ?? null;
  await Promise.all([
    requireKnown(context, 'jurisdiction', [residence], 'residence', 'competentAgencies'),
    requireKnown(
      context,
      'jurisdiction',
      establishment === null ? [] : [establishment],
      'establishment',
      'competentAgencies',
    ),
  ]);
  return { residence, establishment };
}

/** Who is in charge under some regulations, or under all that reach the person. */
async function answer(context: Context, given: Case, regulations: readonly string[] | null, named: boolean) {
  const rows = await batched(context, `competences ${JSON.stringify(given)}`, async (keys) => {
    const facts = await competenceFacts(context.graph, { ...given });
    return keys.map(() => facts);
  }).load('*');
  const wanted = regulations === null ? rows : rows.filter(({ regulation }) => regulations.includes(regulation));
  const resolved = wanted
    .map((facts) => ({ facts, resolution: resolve(facts, given) }))
    .filter(({ facts, resolution }) => named || concerns(facts, resolution))
    .map(({ resolution }) => resolution);
  return {
    ...given,
    agencies: resolved.flatMap(({ agencies }) => agencies),
    unresolved: resolved.flatMap(({ unresolved }) => unresolved),
  };
}

function regulationsOf(context: Context, provision: string): Promise<string[]> {
  return batched(context, 'regulations of provisions', (ids) => regulationsOfProvisions(context.graph, ids)).load(
    provision,
  );
}

const caseArgs = builder.args((t) => ({
  residence: t.string({
    required: true,
    description: 'Where the person lives: code of a jurisdiction, such as `IE` or `US-CA`; in either case.',
  }),
  establishment: t.string({
    description: 'Where the provider has its main establishment: code of a jurisdiction; in either case.',
  }),
}));
const complexity = { field: 10, multiplier: 1 };

builder.queryField('competentAgencies', (t) =>
  t.field({
    type: CompetentAgenciesRef,
    description:
      'Who is in charge for a person who lives in one place, of a provider established in another: under all law that reaches the person, or under one regulation, or under that of one provision. What is not recorded is said as such, not guessed.',
    args: {
      ...caseArgs,
      regulation: t.arg.string({ description: 'Only under this regulation, by slug.' }),
      provision: t.arg.string({ description: 'Only under regulations that this provision comes under, by record id.' }),
    },
    complexity,
    resolve: async (_query, { regulation, provision, ...given }, context) => {
      const checked = await checkedCase(context, given);
      const slug = regulation?.trim().toLowerCase() ?? null;
      await requireKnown(context, 'regulation', slug === null ? [] : [slug], 'regulation', 'competentAgencies');
      if (provision) await requireProvision(context, provision);
      const own = provision ? await regulationsOf(context, provision) : null;
      const asked = slug === null ? own : [slug].filter((one) => own === null || own.includes(one));
      return answer(context, checked, asked, slug !== null);
    },
  }),
);

async function requireProvision(context: Context, recordId: string): Promise<void> {
  const node: unknown = await ProvisionRef.getDataloader(context).load(recordId);
  if (node === null || node instanceof Error)
    throw new NotFound(`There is no provision "${recordId.slice(0, 80)}" ("provision" of competentAgencies).`);
}

builder.objectField(RegulationRef, 'competentAgencies', (t) =>
  t.field({
    type: CompetentAgenciesRef,
    description: 'Who is in charge under it for a person who lives in one place, of a provider established in another.',
    args: caseArgs,
    complexity,
    resolve: async ({ slug }, given, context) => answer(context, await checkedCase(context, given), [slug], true),
  }),
);
builder.objectField(ProvisionRef, 'competentAgencies', (t) =>
  t.field({
    type: CompetentAgenciesRef,
    description:
      'Who is in charge under the law that it comes under, as far as that reaches a person who lives in one place, of a provider established in another.',
    args: caseArgs,
    complexity,
    resolve: async ({ id }, given, context) => {
      const [checked, regulations] = await Promise.all([checkedCase(context, given), regulationsOf(context, id)]);
      return answer(context, checked, regulations, false);
    },
  }),
);
