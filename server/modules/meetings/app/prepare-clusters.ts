import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { newCode, newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { fixAgenda } from '../../assessments/index.ts';
import { holdOpen } from '../../rounds/index.ts';
import { addressWithoutChoice } from '../domain/join-address.ts';
import { meetingChanged, meetingCommand, scopeOf } from './meeting-command.ts';
import { loadRules } from './meeting-rules.ts';
import { placeOfMeeting, type PrepareMeetingPorts, type PrepareMeetingRefusal } from './prepare-meeting.ts';

export type PlannedCluster = {
  readonly name: string;
  readonly place: string | null;
  readonly plannedAt: Date | null;
  readonly chairName: string | null;
};
export type PrepareClusters = {
  readonly commandId: string;
  readonly roundId: string;
  readonly villageId: string;
  readonly clusters: readonly PlannedCluster[];
};
/** `meetingId`: the sitting of the first cluster. */
export type ClustersPrepared = { readonly groupId: string; readonly meetingId: string };
export type PrepareClustersRefusal =
  PrepareMeetingRefusal | 'CLUSTERS_TOO_FEW_OR_MANY' | 'CLUSTER_NAME_INVALID' | 'RULE_SHARE_EMPTY';

const [FEWEST, MOST, LONGEST_NAME, LONGEST] = [2, 6, 80, 200];
const [CODE_SIGNS, SEED_SIGNS] = [6, 12];
const clean = (text: string | null): string => text?.normalize('NFC').trim().replace(/\s+/g, ' ') ?? '';

function readPlan(
  clusters: readonly PlannedCluster[],
): Result<PlannedCluster[], 'CLUSTERS_TOO_FEW_OR_MANY' | 'CLUSTER_NAME_INVALID' | 'TEXT_TOO_LONG'> {
  if (clusters.length < FEWEST || clusters.length > MOST)
    return refuse('CLUSTERS_TOO_FEW_OR_MANY', { field: 'clusters', least: FEWEST, most: MOST });
  const plan = clusters.map(({ name, place, plannedAt, chairName }) => ({
    ...{ name: clean(name), plannedAt },
    ...{ place: clean(place) || null, chairName: clean(chairName) || null },
  }));
  const names = new Set(plan.map(({ name }) => searchKey(name)));
  if (names.size < plan.length || plan.some(({ name }) => !searchKey(name) || name.length > LONGEST_NAME))
    return refuse('CLUSTER_NAME_INVALID', { field: 'clusters', most: LONGEST_NAME });
  const long = (text: string | null): boolean => (text?.length ?? 0) > LONGEST;
  if (plan.some(({ place, chairName }) => long(place) || long(chairName)))
    return refuse('TEXT_TOO_LONG', { field: 'clusters', most: LONGEST });
  return success(plan);
}

type Where = { readonly roundId: string; readonly villageId: string; readonly communeId: string };
type Sitting = PlannedCluster & { readonly id: string; readonly no: number };

/** One agenda in one order for every sitting; each has items of its own. */
async function addSittings(
  ports: PrepareMeetingPorts,
  tx: Tx,
  where: Where,
  group: { readonly groupId: string; readonly seed: string; readonly sittings: readonly Sitting[] },
): Promise<Result<{ items: number }, PrepareClustersRefusal>> {
  const { groupId, seed, sittings } = group;
  for (const { id, no, name, place, plannedAt, chairName } of sittings) {
    await ports.meetings.add(tx, {
      ...{
        id,
        code: newCode(CODE_SIGNS),
        kind: 'LIVE',
        agendaSeed: seed,
        ...where,
        place,
        plannedAt,
        chairName,
      },
      ...{ joinBase: addressWithoutChoice(ports.joinAddresses()), cluster: { groupId, no, name } },
    });
  }
  const { cases, lists, agenda, countRowsToMend } = ports;
  const writeAgenda: typeof agenda.add = async (to, _first, items) => {
    for (const { id } of sittings)
      await agenda.add(
        to,
        id,
        items.map((item) => ({ ...item, id: newId() })),
      );
  };
  const fix = fixAgenda({ cases, lists, countRowsToMend, writeAgenda });
  const fixed = await fix(tx, { meetingId: groupId, seed, rehearsal: false, ...where });
  if (fixed.ok) return success({ items: fixed.value.length });
  return fixed.code === 'NO_CASES' ? refuse('NOTHING_TO_DECIDE') : { ...fixed, code: fixed.code };
}

async function decide(
  ports: PrepareMeetingPorts,
  tx: Tx,
  actor: Actor,
  command: PrepareClusters,
): Promise<Result<ClustersPrepared, PrepareClustersRefusal>> {
  const { roundId, villageId } = command;
  const at = await placeOfMeeting(ports, tx, command);
  if (!at || !can(actor, 'meeting.prepare', { areaPath: at.village.path, roundId }))
    return refuse('NOT_FOUND');
  const held = await holdOpen(tx, roundId, at.communeId, { villageId });
  if (!held.ok) return held;
  const plan = readPlan(command.clusters);
  if (!plan.ok) return plan;
  const { meetings, unitOfWork } = ports;
  if (await meetings.unsealedOf(tx, roundId, villageId)) return refuse('MEETING_ALREADY_PREPARED');
  if (await meetings.toContinue(tx, roundId, villageId)) return refuse('MEETING_TO_CONTINUE');
  const where = { roundId, villageId, communeId: at.communeId };
  const { share, source } = (await loadRules(ports, tx, where)).agree;
  if (!share) return refuse('RULE_SHARE_EMPTY');
  const [groupId, seed] = [newId(), newCode(SEED_SIGNS)];
  const sittings = plan.value.map((of, index) => ({ ...of, id: newId(), no: index + 1 }));
  const [first] = sittings;
  if (!first) return refuse('CLUSTERS_TOO_FEW_OR_MANY');
  const rule = { share, ruleSource: source };
  await ports.clusters.add(tx, { id: groupId, ...where, clusters: sittings.length, ...rule });
  const added = await addSittings(ports, tx, where, { groupId, seed, sittings });
  if (!added.ok) return added;
  const data = { ...where, groupId, clusters: sittings.length, agendaSeed: seed, ...rule, ...added.value };
  for (const { id, no } of sittings) {
    await unitOfWork.emit(tx, meetingChanged({ id, ...where }));
    const scope = scopeOf(id);
    const entry = {
      scope,
      actor,
      action: 'prepare-clusters',
      subject: scope,
      data: { ...data, clusterNo: no },
    };
    await unitOfWork.audit(tx, entry);
  }
  return success({ groupId, meetingId: first.id });
}

/** Họp theo cụm: several sittings with one agenda and one rule, frozen here; the sum of all decides. */
export const prepareClusters =
  (ports: PrepareMeetingPorts) =>
  async (
    actor: Actor,
    command: PrepareClusters,
  ): Promise<Result<ClustersPrepared, PrepareClustersRefusal>> => {
    const { commandId, ...input } = command;
    return meetingCommand<ClustersPrepared, PrepareClustersRefusal>(
      ports,
      { commandId, actor, action: 'prepare-clusters', input },
      (tx) => decide(ports, tx, actor, command),
    );
  };
