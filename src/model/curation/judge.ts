import type { Graph, Writer } from '../../db/graph.ts';
import { BadInput, Forbidden, NotFound } from '../../errors.ts';
import { restamp } from '../dataset-version.ts';
import { deriveMapped, derivePlatforms, deriveTotals } from '../derive.ts';
import type { Judgement } from '../judgement.ts';
import { judgementId } from '../record-id.ts';
import { audit } from '../writes/audit-entry.ts';
import { curation, judged } from '../writes/judgement.ts';
import { dropLock, takeLock } from '../writes/lock.ts';
import { applyToMappings, applyToProvisions } from './apply.ts';
import { byTime, subjectOf } from './holding.ts';
import {
  type AskedLabel,
  type AskedMapping,
  type AskedSeverity,
  labelOf,
  mappingOf,
  type Subject,
  severityOf,
} from './verdict.ts';

/** Who judges: a key and what it is called. */
export interface Judge {
  name: string;
  keyId: string;
  /** Whether the judgements of others may be taken back. */
  admin: boolean;
}

type Writing = Pick<Graph, 'transact'>;

/** Holds that a provision is, or is not, of a clause type; everything that follows is counted anew before it is answered. Gives the id of the judgement. */
export function judgeLabel(graph: Writing, asked: AskedLabel, by: Judge): Promise<string> {
  return alone(graph, async (writer) => {
    const [provision] = await provisionOf(writer, asked.provision);
    const types = new Set((await judged.clauseTypes(writer, {})).map(({ slug }) => slug));
    return keepOfProvision(writer, labelOf(asked, provision, types), by, provision);
  });
}

/** Holds how severe a provision is; the same otherwise. */
export function judgeSeverity(graph: Writing, asked: AskedSeverity, by: Judge): Promise<string> {
  return alone(graph, async (writer) => {
    const [provision] = await provisionOf(writer, asked.provision);
    const severities = new Map((await judged.clauseTypes(writer, {})).map(({ slug, severity }) => [slug, severity]));
    return keepOfProvision(writer, severityOf(asked, provision, severities), by, provision);
  });
}

/** Holds whether and how an article bears on a clause type; the same otherwise. */
export function judgeMapping(graph: Writing, asked: AskedMapping, by: Judge): Promise<string> {
  return alone(graph, async (writer) => {
    const { clauseType, article } = asked;
    const [mapping] = await judged.mappings(writer, { pairs: [{ clauseType, article }] });
    if (mapping === undefined || !mapping.there)
      throw new NotFound(`There is no clause type "${clauseType}" or no article "${article}".`);
    const id = await keep(writer, mappingOf(asked, mapping), by, mapping.judgements);
    await applyToMappings(writer, [{ clauseType, article }]);
    await deriveMapped(writer, clauseType);
    return id;
  });
}

/** Takes back a judgement, one's own or, for an admin, anybody's: what was judged before it holds again, or what is derived. */
export function withdrawJudgement(
  graph: Writing,
  { id, reason }: { id: string; reason: string },
  by: Judge,
): Promise<string> {
  return alone(graph, async (writer) => {
    const [row] = await judged.one(writer, { id });
    if (row === undefined) throw new NotFound(`There is no judgement ${id}.`);
    const { judgement } = row;
    const at = judgement.withdrawnAt;
    if (at != null) throw new BadInput(`"id": ${id} was taken back already, on ${at.slice(0, 10)}.`);
    if (!by.admin && judgement.keyId !== by.keyId)
      throw new Forbidden(
        `${id} was judged with another key. Judge the same thing anew, or let a key of scope "admin" withdraw it.`,
      );
    const properties = { withdrawnAt: new Date().toISOString(), withdrawnBy: by.name, withdrawalReason: reason };
    await curation.withdraw(writer, { id, properties });
    await follow(writer, judgement);
    const [before, after] = [{ verdict: judgement.verdict, author: judgement.author }, { withdrawn: true }];
    await audit(writer, {
      actor: by.name,
      keyId: by.keyId,
      action: 'WITHDRAW',
      subject: `Judgement:${id}`,
      before,
      after,
      reason,
    });
    return id;
  });
}

/** One judgement at a time in the whole database, and none while counts are derived: each sees what the one before it counted. */
function alone<Result>(graph: Writing, work: (writer: Writer) => Promise<Result>): Promise<Result> {
  return graph.transact(async (writer) => {
    await takeLock(writer, { name: 'derive' });
    const result = await work(writer);
    await restamp(writer);
    await dropLock(writer, { name: 'derive' });
    return result;
  });
}

async function provisionOf(writer: Writer, id: string): Promise<[Subject]> {
  await curation.lockDocument(writer, { id });
  const [provision] = await judged.provisions(writer, { ids: [id] });
  if (provision?.document == null || provision.platform === null)
    throw new NotFound(`There is no provision ${id} ("provision").`);
  return [provision as Subject];
}

async function keepOfProvision(writer: Writer, verdict: VerdictOn, by: Judge, provision: Subject): Promise<string> {
  const { id, document, platform, wording, judgements } = provision;
  const place = { provision: id, document, platform, ...(wording === null ? {} : { wording }) };
  const judgement = await keep(writer, { ...verdict, ...place }, by, judgements);
  await applyToProvisions(writer, [id]);
  await derivePlatforms(writer, [platform]);
  await deriveTotals(writer);
  return judgement;
}

type VerdictOn = ReturnType<typeof labelOf>;

/** Keeps the judgement beside those that were made of the same thing, with an entry of the audit log; gives its id. */
async function keep(writer: Writer, judgement: VerdictOn, by: Judge, others: readonly Judgement[]): Promise<string> {
  const subject = subjectOf(judgement);
  const before = others.filter((one) => subjectOf(one) === subject).sort(byTime);
  const id = freeId(subject, before);
  const [dataset] = await judged.dataset(writer, {});
  const made = {
    author: by.name,
    keyId: by.keyId,
    judgedAt: new Date().toISOString(),
    dataset: dataset?.version ?? null,
  };
  await curation.create(writer, { properties: { ...judgement, ...made, id } });
  const last = before.findLast(({ withdrawnAt }) => withdrawnAt == null);
  await audit(writer, {
    actor: by.name,
    keyId: by.keyId,
    action: 'JUDGE',
    subject: `Judgement:${id}`,
    before: last === undefined ? null : { judgement: last.id, verdict: last.verdict, author: last.author },
    after: { ...judgement, reason: undefined },
    reason: judgement.reason,
  });
  return id;
}

/** Seeds that leave out what they said before leave a gap: what is counted then may be an id that is taken. */
function freeId(subject: string, before: readonly Judgement[]): string {
  const taken = new Set(before.map(({ id }) => id));
  for (let ordinal = before.length + 1; ; ordinal += 1) {
    const id = judgementId(subject, ordinal);
    if (!taken.has(id)) return id;
  }
}

/** Makes the graph what it is without or with a judgement that was there. */
async function follow(writer: Writer, { provision, clauseType, article }: Judgement): Promise<void> {
  if (provision === null || provision === undefined) {
    if (clauseType === null || article === null) return;
    await applyToMappings(writer, [{ clauseType, article }]);
    return deriveMapped(writer, clauseType);
  }
  await curation.lockDocument(writer, { id: provision });
  const [found] = await judged.provisions(writer, { ids: [provision] });
  await applyToProvisions(writer, [provision]);
  if (found?.platform == null) return;
  await derivePlatforms(writer, [found.platform]);
  await deriveTotals(writer);
}
