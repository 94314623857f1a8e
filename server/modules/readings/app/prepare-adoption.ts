import type { Tx } from '../../../kernel/ports.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { Round, RoundStore, RulePackStore, StoredRulePack } from '../../rounds/index.ts';
import { planAdoption, type AdoptionPlan } from '../domain/plan-adoption.ts';
import type { ReadingStore, RoundFacts } from './reading-store.ts';

export type AdoptionPorts = {
  readonly areas: AreaStore;
  readonly packs: RulePackStore;
  readonly rounds: RoundStore;
  readonly readings: ReadingStore;
};

export type PreparedAdoption = {
  readonly round: Round;
  readonly before: StoredRulePack;
  readonly after: StoredRulePack;
  readonly localBefore: StoredRulePack | null;
  readonly localAfter: StoredRulePack | null;
  readonly plan: AdoptionPlan;
  readonly facts: RoundFacts;
  /** Cases of another class that stand in a list of a prepared meeting: they will be heard alone. */
  readonly inLists: readonly { caseId: string; itemId: string }[];
};

/** The versions that a round would take over today: the edition of its province and its local line. */
export async function newestFor({ areas, packs }: AdoptionPorts, tx: Tx, round: Round) {
  const provinceId = (await areas.find(tx, round.areaId))?.path[0] ?? null;
  const after = await packs.findLatest(tx, round.rulePackId, provinceId);
  const localAfter = provinceId === null ? null : await packs.localLine(tx, provinceId, round.year);
  return { after, localAfter };
}

/** Everything that adopting would do, computed as adopting computes it. With `lock` nothing of it changes meanwhile. */
export async function prepareAdoption(
  ports: AdoptionPorts,
  tx: Tx,
  { round, lock }: { readonly round: Round; readonly lock: boolean },
): Promise<PreparedAdoption> {
  const { packs, readings } = ports;
  const before = await packs.find(tx, round.rulePackId, round.rulePackVersion);
  const { after, localAfter } = await newestFor(ports, tx, round);
  if (!before || !after) throw new Error(`round ${round.id} has no pack`);
  const { localPackId, localPackVersion } = round;
  const localBefore =
    localPackId && localPackVersion ? await packs.find(tx, localPackId, localPackVersion) : null;
  if (lock) await readings.lockMeetings(tx, round.id);
  const plan = planAdoption(after.pack, await readings.openCases(tx, round.id, lock));
  const facts = await readings.facts(tx, round.id);
  const inLists = await readings.inLists(
    tx,
    plan.changed.map(({ of }) => of.id),
  );
  return { round, before, after, localBefore, localAfter, plan, facts, inLists };
}

/** Nothing to take over: the same edition and the same local line. */
export const isNewest = ({ before, after, localBefore, localAfter }: PreparedAdoption): boolean =>
  before.version === after.version &&
  localBefore?.id === localAfter?.id &&
  localBefore?.version === localAfter?.version;
