import type { Graph } from '../../src/db/graph.ts';
import { applyToDocuments, applyToMappings } from '../../src/model/curation/apply.ts';
import { restamp } from '../../src/model/dataset-version.ts';
import { deriveMapped, derivePlatforms, deriveTotals } from '../../src/model/derive.ts';
import { forgetKeys } from './key.ts';

/** What a mutation of the tests asks for. */
interface Judged {
  judgement: { recordId: string } & Record<string, unknown>;
  provision: { recordId: string };
}

const JUDGED = `judgement { recordId kind verdict state disagrees author reason datasetVersion reworded
  derived { clauseType { slug } rank basis severity } derivedMapping { relation rationale } }
  provision { recordId } clauseType { slug } article { key }`;

/** Judges by GraphQL: `kind` is ClauseType, Severity or Mapping. */
export async function judge(
  ask: (question: string, variables: object) => Promise<unknown>,
  kind: 'ClauseType' | 'Severity' | 'Mapping',
  input: object,
): Promise<Judged> {
  const question = `mutation ($input: ${kind}Judgement!) { judged: judge${kind}(input: $input) { ${JUDGED} } }`;
  return ((await ask(question, { input })) as { judged: Judged }).judged;
}

/** Record id of the provision that says this. */
export async function provisionSaying(graph: Graph, text: string): Promise<string> {
  const [row] = await graph.read(
    'MATCH (provision:Provision)-[:WORDED]->(:Wording {text: $text}) RETURN provision.id AS id',
    { text },
  );
  return String(row?.id);
}

/** Leaves the graph as if nobody of the tests had judged anything, had a key, or had written a log. */
export async function forgetJudgements(graph: Graph): Promise<void> {
  const rows = await graph.write(
    `MATCH (judgement:Judgement) WHERE judgement.author STARTS WITH 'Test '
     WITH judgement, judgement.platform AS platform, judgement.clauseType AS clauseType, judgement.kind AS kind
     DELETE judgement
     RETURN DISTINCT platform, CASE WHEN kind = 'MAPPING' THEN clauseType END AS mapped`,
    {},
  );
  const values = (name: string) =>
    [...new Set(rows.map((row) => row[name]).filter((value) => value !== null))] as string[];
  await graph.transact(async (writer) => {
    await applyToDocuments(writer, null);
    await applyToMappings(writer);
    for (const clauseType of values('mapped')) await deriveMapped(writer, clauseType);
    await derivePlatforms(writer, values('platform'));
    await deriveTotals(writer);
    await restamp(writer);
  });
  await forgetKeys(graph);
}
