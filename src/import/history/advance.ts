import { inOrder } from '../../model/increasing-run.ts';
import { similarity } from '../../model/similarity.ts';
import { type Conclude, type Conclusion, conclusionOf, isSameConclusion } from './conclusion.ts';
import { close, type HistoryRecord, mint } from './record.ts';
import { type Item, pathKey, type Stretch, type TrackedProvision } from './tracked.ts';

/** A version as it is written into the record: which provision each clause is, and where that stood before (-1: nowhere). */
interface Advance {
  record: HistoryRecord;
  documentId: string;
  conclude: Conclude;
  language: string;
}

interface Placed {
  item: Item;
  position: number;
  /** It stood in the version before. */
  stood: boolean;
  moved: boolean;
}

function conclusionFor(provision: TrackedProvision, { item, stood }: Placed, advance: Advance): Conclusion {
  const { record, conclude, language } = advance;
  const last = provision.stretches.at(-1);
  const { sha256, text, headingPath } = item;
  const isSamePassage =
    stood &&
    last?.sha256 === sha256 &&
    record.language === language &&
    pathKey(provision.headingPath) === pathKey(headingPath);
  if (last && isSamePassage) return conclusionOf(last);
  // Always in its own spelling: the first one of the wording is another in a history that goes on from facts.
  return conclude({ text, headingPath, language });
}

/** The stretch in which the provision stands from this version on: the one before if nothing differs, or a new one. */
function stretchFor(provision: TrackedProvision, placed: Placed, advance: Advance): Stretch {
  const { record } = advance;
  const { item, position, stood, moved } = placed;
  const { sha256 } = item;
  const last = provision.stretches.at(-1);
  const conclusion = conclusionFor(provision, placed, advance);
  const stays = last?.to === null && last.sha256 === sha256 && !moved;
  if (stays && isSameConclusion(last, conclusion)) return last;
  const text = record.texts.get(sha256) ?? item.text;
  const isEdit = stood && last && last.sha256 !== sha256;
  const stretch: Stretch = {
    provision,
    from: record.sequence,
    to: null,
    sha256,
    text,
    position,
    moved,
    similarity: isEdit ? similarity(last.text ?? '', text) : null,
    ...conclusion,
  };
  if (last) close([provision], record.sequence);
  provision.stretches.push(stretch);
  record.index.add(sha256, provision);
  return stretch;
}

/** New stretches go directly behind that of the clause before them, which keeps those of every version in reading order. */
function withInserted(ordered: readonly Stretch[], version: readonly Stretch[]): Stretch[] {
  const known = new Set(ordered);
  const behind = new Map<Stretch | null, Stretch[]>();
  let anchor: Stretch | null = null;
  for (const stretch of version) {
    if (known.has(stretch)) anchor = stretch;
    else if (behind.get(anchor)?.push(stretch) === undefined) behind.set(anchor, [stretch]);
  }
  return [...(behind.get(null) ?? []), ...ordered.flatMap((stretch) => [stretch, ...(behind.get(stretch) ?? [])])];
}

/** Writes a version into the record, given which provision each of its clauses is (null: a new one). */
export function advanceTo(
  advance: Advance,
  items: readonly Item[],
  matched: readonly (TrackedProvision | null)[],
): void {
  const { record, documentId, language } = advance;
  const places = new Map(record.standing.map((provision, place) => [provision, place]));
  const formerPlaces = matched.map((provision) => (provision ? (places.get(provision) ?? -1) : -1));
  const staying = inOrder(formerPlaces);
  const here = new Set(matched);
  close(
    record.standing.filter((provision) => !here.has(provision)),
    record.sequence,
  );
  const standing: TrackedProvision[] = [];
  const version = items.map((item, position) => {
    if (!record.texts.has(item.sha256)) record.texts.set(item.sha256, item.text);
    const provision = matched[position] ?? mint(record, documentId, item);
    const stood = formerPlaces[position] !== -1;
    const stretch = stretchFor(provision, { item, position, stood, moved: stood && !staying.has(position) }, advance);
    provision.kind = item.kind;
    provision.headingPath = item.headingPath;
    standing.push(provision);
    return stretch;
  });
  record.ordered = withInserted(record.ordered, version);
  record.standing = standing;
  record.language = language;
}
