import { createHash } from 'node:crypto';
import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newCode, newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { termOf } from '../../calendar/index.ts';
import { cleanLine, cleanPlaces, paperRefusal } from '../domain/judge-posting.ts';
import { canonicalList, nextList, type PostedRow } from '../domain/posted-list.ts';
import { CODE_SIGNS } from '../domain/posting.ts';
import type { PostingRefusal } from '../domain/refusals.ts';
import type { PostingPorts } from './ports.ts';
import type { NewPosting, VillagePlace } from './posting-store.ts';

export type StartPosting = {
  readonly commandId: string;
  readonly roundId: string;
  readonly villageId: string;
  readonly startedOn: string;
  readonly untilOn: string;
  readonly places: readonly string[];
  readonly objectionsTo: string;
  readonly expectedVersion: number;
};
export type CommandRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'STALE' | 'COMMAND_OF_ANOTHER';
export type Posted = { readonly roundId: string; readonly villageId: string; readonly postingId: string };
type Refused = CommandRefusal | PostingRefusal;

export const hashOf = (villageName: string, rows: readonly PostedRow[]): string =>
  createHash('sha256').update(canonicalList(villageName, rows)).digest('hex');

type Next = { readonly n: number; readonly villageName: string; readonly rows: readonly PostedRow[] };

/** What would hang now, under the lock of the village. */
async function nextOf(
  { postings }: PostingPorts,
  tx: Tx,
  place: VillagePlace,
  expectedVersion: number,
): Promise<Result<Next, Refused>> {
  const { villageId } = place;
  const [standing] = await postings.standings(tx, place, villageId);
  if (!standing) return refuse('POSTING_MEETING_NOT_SETTLED', { households: 0 });
  const before = await postings.postings(tx, place, villageId);
  // once it hung, households that come later wait for a meeting and hold back the report, not what hangs again
  if (before.length === 0 && (!standing.met || standing.unsettled > 0))
    return refuse('POSTING_MEETING_NOT_SETTLED', { households: standing.unsettled });
  if (standing.version !== expectedVersion) return refuse('STALE', { currentVersion: standing.version });
  const posted = await postings.rows(
    tx,
    before.map(({ id }) => id),
  );
  const results = (await postings.results(tx, place, villageId)).get(villageId) ?? [];
  const rows = nextList(
    results,
    before.flatMap(({ id }) => posted.get(id) ?? []),
  );
  if (rows.length === 0) return refuse('POSTING_NOTHING_NEW');
  return success({ n: before.length + 1, villageName: standing.name, rows });
}

/** The term by the pack of the round; a pack that does not know it starts no clock. */
async function startClock(
  { rounds, packs, keepClocks }: PostingPorts,
  tx: Tx,
  actor: Actor,
  { id, n, roundId, communeId, villageId, startedOn }: NewPosting,
  areaPath: readonly string[],
): Promise<void> {
  const round = await rounds.find(tx, roundId);
  const stored = round && (await packs.find(tx, round.rulePackId, round.rulePackVersion));
  const kind = n === 1 ? 'POSTING' : 'REPOST';
  const term = stored && termOf(stored.pack, kind);
  if (!term) return;
  const subject = { kind, subjectKind: 'POSTING', subjectId: id, roundId, communeId, villageId } as const;
  await keepClocks.start(tx, actor, { ...subject, provinceId: areaPath[0] ?? '' }, term, startedOn);
}

async function write(
  ports: PostingPorts,
  tx: Tx,
  actor: Actor,
  {
    posting,
    rows,
    areaPath,
  }: { posting: NewPosting; rows: readonly PostedRow[]; areaPath: readonly string[] },
): Promise<void> {
  const { unitOfWork, postings } = ports;
  await postings.add(tx, posting, rows);
  await startClock(ports, tx, actor, posting, areaPath);
  const { id, n, roundId, communeId, villageId, startedOn, untilOn, listSha256 } = posting;
  const payload = { roundId, communeId, villageId, postingId: id };
  await unitOfWork.emit(tx, { topic: 'posting.changed', payload });
  const data = { n, villageId, startedOn, untilOn, households: rows.length, listSha256 };
  const scope = `commune:${roundId}:${communeId}`;
  await unitOfWork.audit(tx, { scope, actor, action: 'start-posting', subject: `posting:${id}`, data });
}

/**
 * The list of a village hangs (QĐ 24/2021 Đ.4 k.4), after its meeting only. What hangs is frozen row by row under one hash;
 * hung again after a re-check, it is what changed since.
 */
export const startPosting =
  (ports: PostingPorts) =>
  async (actor: Actor, command: StartPosting): Promise<Result<Posted, Refused>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, expectedVersion, ...input } = command;
    const once = { commandId, actor, action: 'start-posting', input };
    return ports.unitOfWork.once<Posted, Refused>(once, async (tx) => {
      const { postings, keepClocks } = ports;
      const place = await postings.place(tx, input.roundId, input.villageId);
      if (!place || !can(actor, 'posting.record', place)) return refuse('NOT_FOUND');
      const { startedOn, untilOn } = input;
      const places = cleanPlaces(input.places);
      const objectionsTo = cleanLine(input.objectionsTo);
      const wrong = paperRefusal({ startedOn, untilOn, places, objectionsTo }, keepClocks.today());
      if (wrong) return wrong;
      await postings.lockVillage(tx, input.roundId, input.villageId);
      const next = await nextOf(ports, tx, place, expectedVersion);
      if (!next.ok) return next;
      const { n, villageName, rows } = next.value;
      const { roundId, communeId, villageId, areaPath } = place;
      const posting: NewPosting = {
        ...{ id: newId(), roundId, communeId, villageId, n, villageName },
        ...{ places, startedOn, untilOn, objectionsTo, publicCode: newCode(CODE_SIGNS) },
        ...{ listSha256: hashOf(villageName, rows), startedBy: actorTag(actor) },
      };
      await write(ports, tx, actor, { posting, rows, areaPath });
      return success({ roundId, villageId, postingId: posting.id });
    });
  };
