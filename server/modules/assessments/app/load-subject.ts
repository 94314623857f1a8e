import { can, type Action } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { ListedEntry } from '../../lists/index.ts';
import {
  firstDayOf,
  holdOpen,
  type Round,
  type RoundCommune,
  type StoredRulePack,
} from '../../rounds/index.ts';
import type { ListedCase } from './case-store.ts';
import type { FormPorts } from './form-ports.ts';

/** A household by its entry on the list, or by its case; exactly one of them. */
export type SubjectId = { readonly entryId?: string | null; readonly caseId?: string | null };

/** The place of a village in a round, with what scoring needs. */
export type FormPlace = {
  readonly round: Round;
  readonly commune: RoundCommune;
  readonly stored: StoredRulePack;
  readonly villageId: string;
  /** Province … village. */
  readonly areaPath: readonly string[];
  /** Ages are those of this day. */
  readonly day: string;
};

/** A household to be assessed. */
export type Subject = {
  readonly place: FormPlace;
  /** Null for a case of before there was a list. */
  readonly entry: ListedEntry | null;
  /** Null while nobody has scored it. */
  readonly reviewed: ListedCase | null;
};

type Asked = { readonly actor: Actor; readonly action: Action };

/** The village in the round, for whoever may; somebody else's is not found. */
export async function loadPlace(
  { areas, rounds, packs }: Pick<FormPorts, 'areas' | 'rounds' | 'packs'>,
  tx: Tx,
  { actor, action, lock = false }: Asked & { readonly lock?: boolean },
  at: { readonly roundId: string; readonly villageId: string },
): Promise<Result<FormPlace, 'NOT_FOUND'>> {
  const village = await areas.find(tx, at.villageId);
  if (!village?.parentId || !can(actor, action, { areaPath: village.path, roundId: at.roundId }))
    return refuse('NOT_FOUND');
  const round = await (lock ? rounds.hold(tx, at.roundId) : rounds.find(tx, at.roundId)); // keeps its pack
  // an agenda is fixed under this lock too: it sees a household waiting, or scored, never neither
  const commune = await (lock
    ? rounds.lockCommune(tx, at.roundId, village.parentId)
    : rounds.commune(tx, at.roundId, village.parentId));
  const stored = round && (await packs.find(tx, round.rulePackId, round.rulePackVersion));
  if (!round || !commune || !stored) return refuse('NOT_FOUND');
  const day = firstDayOf(stored.pack, round.year);
  return success({ round, commune, stored, villageId: village.id, areaPath: village.path, day });
}

async function findBoth({ lists, cases }: FormPorts, tx: Tx, { entryId, caseId }: SubjectId, lock: boolean) {
  const findCase = (id: string) => (lock ? cases.lock(tx, id) : cases.find(tx, id));
  const findEntry = (id: string) => (lock ? lists.lock(tx, id) : lists.find(tx, id));
  if (entryId) {
    const entry = await findEntry(entryId);
    return { entry, reviewed: entry?.caseId ? await findCase(entry.caseId) : null };
  }
  const known = caseId ? await cases.find(tx, caseId) : null;
  if (!known) return { entry: null, reviewed: null };
  const [listed] = await lists.ofHouseholds(tx, known.roundId, [known.householdId]);
  const entry = listed ? await findEntry(listed.id) : null; // entry first, case second: one order for everybody
  return { entry, reviewed: await findCase(known.id) };
}

/** Loads a household of the list and asks for leave; with `lock` nobody else scores it until the transaction ends. */
export async function loadSubject(
  ports: FormPorts,
  tx: Tx,
  asked: Asked & { readonly lock: boolean },
  of: SubjectId,
): Promise<Result<Subject, 'NOT_FOUND' | 'COMMUNE_HAS_REPORTED'>> {
  const known = await findBoth(ports, tx, of, false);
  const at = known.entry ?? known.reviewed;
  if (!at) return refuse('NOT_FOUND');
  const place = await loadPlace(ports, tx, asked, at);
  if (!place.ok) return place;
  if (asked.lock) {
    const { villageId, householdId } = at;
    const held = await holdOpen(tx, at.roundId, at.communeId, { villageId, householdId });
    if (!held.ok) return held;
  }
  const both = asked.lock ? await findBoth(ports, tx, of, true) : known;
  return success({ place: place.value, ...both });
}
