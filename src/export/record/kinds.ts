import { agencyKind } from './agency.ts';
import { articleKind } from './article.ts';
import { buildingBlockKind } from './building-block.ts';
import { categoryKind } from './category.ts';
import { changeKind } from './change.ts';
import { clauseTypeKind } from './clause-type.ts';
import { collectionKind } from './collection.ts';
import { documentKind } from './document.ts';
import { judgementKind } from './judgement.ts';
import { jurisdictionKind } from './jurisdiction.ts';
import type { RecordKind } from './kind.ts';
import { platformKind } from './platform.ts';
import { provisionKind } from './provision.ts';
import { regulationKind } from './regulation.ts';
import { sectorKind } from './sector.ts';
import { successionKind } from './succession.ts';
import { versionKind } from './version.ts';
import { wordingKind } from './wording.ts';

/** Every kind of record that has an address, by the name of its type. */
export const KINDS: ReadonlyMap<string, RecordKind> = new Map(
  [
    agencyKind,
    articleKind,
    buildingBlockKind,
    categoryKind,
    changeKind,
    clauseTypeKind,
    collectionKind,
    documentKind,
    judgementKind,
    jurisdictionKind,
    platformKind,
    provisionKind,
    regulationKind,
    sectorKind,
    successionKind,
    versionKind,
    wordingKind,
  ].map((kind) => [kind.typename, kind]),
);

/** The kind of this name; an unknown one is a mistake of ours. */
export function kindNamed(typename: string): RecordKind {
  const kind = KINDS.get(typename);
  if (kind === undefined) throw new Error(`There is no kind of record ${typename}`);
  return kind;
}
