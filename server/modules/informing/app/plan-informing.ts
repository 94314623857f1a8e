import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay } from '../../calendar/index.ts';
import { LONGEST_NAME, requireText, type WrittenRefusal } from '../../complaints/index.ts';
import { isTime, judgePlan, type InformingPlan, type PlanRefusal } from '../domain/plan.ts';
import type { Channel } from '../domain/vocabulary.ts';
import type { NewLogEntry, VillagePlace } from './informing-store.ts';
import type { InformingPorts } from './ports.ts';

type CommandRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMMAND_OF_ANOTHER';
export type Told = { readonly roundId: string; readonly villageIds: readonly string[] };
export type PlanInforming = {
  readonly commandId: string;
  readonly roundId: string;
  /** One village, or several that have the same days. */
  readonly villages: readonly { readonly villageId: string; readonly expectedVersion: number }[];
  readonly plan: InformingPlan;
};
export type PlanInformingRefusal =
  CommandRefusal | WrittenRefusal | PlanRefusal | 'STALE' | 'INFORMING_NO_VILLAGE';

const MOST_VILLAGES = 500;

/** The villages, held in one order, for whoever may work in all of them. An empty list is nobody, never everybody. */
async function hold(
  { informing }: InformingPorts,
  tx: Tx,
  actor: Actor,
  { roundId, villageIds }: Told,
): Promise<Result<readonly VillagePlace[], 'NOT_FOUND' | 'INFORMING_NO_VILLAGE'>> {
  if (villageIds.length === 0 || villageIds.length > MOST_VILLAGES)
    return refuse('INFORMING_NO_VILLAGE', { field: 'villages', most: MOST_VILLAGES });
  const places: VillagePlace[] = [];
  for (const villageId of [...new Set(villageIds)].sort()) {
    const place = await informing.village(tx, roundId, villageId);
    if (!place || !can(actor, 'informing.work', place)) return refuse('NOT_FOUND');
    await informing.lock(tx, roundId, villageId);
    places.push(place);
  }
  return success(places);
}

const line = (text: string, field: string) => requireText(text.replaceAll('\n', ' '), field, LONGEST_NAME);

function clean(plan: InformingPlan): Result<InformingPlan, WrittenRefusal> {
  const askWhom = line(plan.askWhom, 'askWhom');
  if (!askWhom.ok) return askWhom;
  const askWhere = line(plan.askWhere, 'askWhere');
  if (!askWhere.ok) return askWhere;
  const words = { askWhom: askWhom.value, askWhere: askWhere.value };
  if (plan.meeting === null) return success({ ...plan, ...words });
  const place = line(plan.meeting.place, 'meetingPlace');
  return place.ok ? success({ ...plan, ...words, meeting: { ...plan.meeting, place: place.value } }) : place;
}

/** The village's own days and places; another version replaces them in the texts, what was told before stays told. */
export const planInforming =
  (ports: InformingPorts) =>
  async (actor: Actor, command: PlanInforming): Promise<Result<Told, PlanInformingRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, roundId, villages } = command;
    const told = { roundId, villageIds: villages.map(({ villageId }) => villageId) };
    const input = { ...told, plan: command.plan };
    const once = { commandId, actor, action: 'plan-informing', input };
    return ports.unitOfWork.once<Told, PlanInformingRefusal>(once, async (tx) => {
      const held = await hold(ports, tx, actor, told);
      if (!held.ok) return held;
      const plan = clean(command.plan);
      if (!plan.ok) return plan;
      const judged = judgePlan(plan.value);
      if (!judged.ok) return judged;
      const known = await ports.informing.plans(tx, roundId, told.villageIds);
      const versionOf = (id: string) => known.find(({ villageId }) => villageId === id)?.version ?? 0;
      for (const { villageId, expectedVersion } of villages)
        if (versionOf(villageId) !== expectedVersion)
          return refuse('STALE', { currentVersion: versionOf(villageId) });
      for (const { villageId, communeId } of held.value) {
        const version = versionOf(villageId) + 1;
        await ports.informing.addPlan(tx, roundId, { ...plan.value, villageId, version }, actorTag(actor));
        await ports.unitOfWork.audit(tx, {
          ...{ scope: `commune:${roundId}:${communeId}`, actor, action: 'plan-informing' },
          ...{ subject: `village:${villageId}`, data: { version } },
        });
      }
      return success(told);
    });
  };

export type LogInforming = Told & {
  readonly commandId: string;
  readonly channel: Channel;
  readonly language: string;
  readonly toldOn: string;
  readonly toldAt: string;
  readonly toldBy: string;
};
export type LogInformingRefusal =
  | CommandRefusal
  | WrittenRefusal
  | 'INFORMING_NO_VILLAGE'
  | 'INFORMING_TOLD_DAY'
  | 'INFORMING_TIME'
  | 'INFORMING_NOT_PLANNED';

type ToldHow = Pick<NewLogEntry, 'channel' | 'language' | 'toldOn' | 'toldAt' | 'toldBy' | 'planVersion'>;

async function write(
  { informing, unitOfWork }: InformingPorts,
  tx: Tx,
  actor: Extract<Actor, { kind: 'ACCOUNT' }>,
  { roundId, communeId, villageId }: VillagePlace,
  told: ToldHow,
): Promise<void> {
  const id = newId();
  const who = { recordedBy: actorTag(actor), recordedName: actor.name };
  await informing.addEntry(tx, { id, roundId, villageId, ...told, ...who });
  const { channel, toldOn, toldAt } = told;
  await unitOfWork.audit(tx, {
    ...{ scope: `commune:${roundId}:${communeId}`, actor, action: 'log-informing' },
    ...{ subject: `informing:${id}`, data: { villageId, channel, toldOn, toldAt } },
  });
}

/** “Phát ngày, giờ, bởi”: that people were told, of which version of the text. */
export const logInforming =
  (ports: InformingPorts) =>
  async (actor: Actor, command: LogInforming): Promise<Result<Told, LogInformingRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse(actor.kind === 'PUBLIC' ? 'NOT_SIGNED_IN' : 'NOT_FOUND');
    const { commandId, ...input } = command;
    const once = { commandId, actor, action: 'log-informing', input };
    return ports.unitOfWork.once<Told, LogInformingRefusal>(once, async (tx) => {
      const held = await hold(ports, tx, actor, command);
      if (!held.ok) return held;
      const { roundId, villageIds, channel, language, toldOn, toldAt } = command;
      if (!isDay(toldOn) || toldOn > ports.keepClocks.today())
        return refuse('INFORMING_TOLD_DAY', { field: 'toldOn' });
      if (!isTime(toldAt)) return refuse('INFORMING_TIME', { field: 'toldAt' });
      const toldBy = line(command.toldBy, 'toldBy');
      if (!toldBy.ok) return toldBy;
      const known = ['vi', ...(await ports.languages()).map((one) => one.language)];
      if (!known.includes(language)) return refuse('INVALID', { field: 'language' });
      const plans = await ports.informing.plans(tx, roundId, villageIds);
      const told = { channel, language, toldOn, toldAt, toldBy: toldBy.value };
      for (const place of held.value) {
        const plan = plans.find((one) => one.villageId === place.villageId);
        if (!plan) return refuse('INFORMING_NOT_PLANNED', { field: 'villages' });
        await write(ports, tx, actor, place, { ...told, planVersion: plan.version });
      }
      return success({ roundId, villageIds });
    });
  };
