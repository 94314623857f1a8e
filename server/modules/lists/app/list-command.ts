import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import type { Area, AreaLineageStore, AreaStore } from '../../areas/index.ts';
import type { HouseholdStore } from '../../households/index.ts';
import {
  holdOpen,
  type HeldSubject,
  type Round,
  type RoundStore,
  type RulePackStore,
} from '../../rounds/index.ts';
import type { ListPlace, ListStore } from './list-store.ts';
import type { EarlierRounds, LifeEventStore, RequestStore } from './work-stores.ts';

export type ListPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly lineages: AreaLineageStore;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly households: HouseholdStore;
  readonly lists: ListStore;
  readonly requests: RequestStore;
  readonly events: LifeEventStore;
  readonly earlier: EarlierRounds;
  /** The day (ISO) in Vietnam. */
  readonly today: () => string;
};

/** A commune in a round, and what of it is to change. */
type HeldPlace = ListPlace & HeldSubject;

/** A commune in a round, in which the actor may change the list. */
export type ListAt = ListPlace & { readonly commune: Area; readonly round: Round; readonly actor: Actor };

export type ListCommand = { readonly commandId: string } & Readonly<Record<string, unknown>>;

/**
 * Somebody else's commune is not found. The commune is locked: lists, imports and agendas of it take turns; and held open:
 * one that has reported stands still, but for what the tier above gave back.
 */
export async function loadCommune(
  { areas, rounds }: Pick<ListPorts, 'areas' | 'rounds'>,
  tx: Tx,
  actor: Actor,
  place: HeldPlace,
): Promise<Result<ListAt, 'NOT_FOUND' | 'COMMUNE_HAS_REPORTED'>> {
  const { roundId, communeId } = place;
  const commune = await areas.find(tx, communeId);
  if (!commune || !can(actor, 'list.change', { areaPath: commune.path, roundId })) return refuse('NOT_FOUND');
  const round = await rounds.find(tx, roundId);
  const part = await rounds.lockCommune(tx, roundId, communeId);
  if (!round || !part) return refuse('NOT_FOUND');
  const held = await holdOpen(tx, roundId, communeId, place);
  return held.ok ? success({ roundId, communeId, commune, round, actor }) : held;
}

/** A village of the commune. */
export async function villageIn({ areas }: ListPorts, tx: Tx, at: ListAt, villageId: string) {
  const village = await areas.find(tx, villageId);
  return village?.level === 'VILLAGE' && village.parentId === at.communeId ? village : null;
}

type Place = (tx: Tx) => Promise<HeldPlace | null>;

/** Every change of a list: once, in one transaction, by an officer of the commune. */
export async function listCommand<T>(
  ports: ListPorts,
  actor: Actor,
  action: string,
  { commandId, ...input }: ListCommand,
  place: HeldPlace | Place,
  work: (tx: Tx, at: ListAt) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  return ports.unitOfWork.once<T, string>({ commandId, actor, action, input }, async (tx) => {
    const found = typeof place === 'function' ? await place(tx) : place;
    const at = found && (await loadCommune(ports, tx, actor, found));
    if (!at?.ok) return at ?? refuse('NOT_FOUND');
    return work(tx, at.value);
  });
}

type Told = {
  readonly action: string;
  readonly subject: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly villageIds: readonly string[];
};

/** Writes the audit entry and tells later modules; ids and numbers only. */
export async function tell(
  { unitOfWork }: Pick<ListPorts, 'unitOfWork'>,
  tx: Tx,
  { roundId, communeId, actor }: Pick<ListAt, 'roundId' | 'communeId' | 'actor'>,
  { action, subject, data, villageIds }: Told,
): Promise<void> {
  const scope = `commune:${roundId}:${communeId}`;
  await unitOfWork.audit(tx, { scope, actor, action, subject, ...(data ? { data } : {}) });
  for (const villageId of new Set(villageIds))
    await unitOfWork.emit(tx, { topic: 'list.changed', payload: { roundId, communeId, villageId } });
}

const LONGEST = 1000;

/** A text that somebody must write: trimmed, composed, neither empty nor endless. */
export function written(text: string, longest = LONGEST): string | null {
  const clean = text.normalize('NFC').trim();
  return clean === '' || clean.length > longest ? null : clean;
}
