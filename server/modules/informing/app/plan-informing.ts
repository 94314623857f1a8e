import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay } from '../../calendar/index.ts';
import { LONGEST_NAME, requireText, type WrittenRefusal } from '../../complaints/index.ts';
import { isTime, judgePlan, type InformingPlan, type PlanRefusal } from '../domain/plan.ts';
import type { Channel } from '../domain/vocabulary.ts';
import type { VillagePlace } from './informing-store.ts';
import type { InformingPorts } from './ports.ts';

type CommandRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMMAND_OF_ANOTHER';
type Told = { readonly roundId: string; readonly villageId: string };
export type PlanInforming = Told & {
  readonly commandId: string;
  readonly plan: InformingPlan;
  readonly expectedVersion: number;
};
export type PlanInformingRefusal = CommandRefusal | WrittenRefusal | PlanRefusal | 'STALE';

/** The village, held, for whoever may work there. */
async function hold(
  { informing }: InformingPorts,
  tx: Tx,
  actor: Actor,
  { roundId, villageId }: Told,
): Promise<VillagePlace | null> {
  const place = await informing.village(tx, roundId, villageId);
  if (!place || !can(actor, 'informing.work', place)) return null;
  await informing.lock(tx, roundId, villageId);
  return place;
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
    const { commandId, expectedVersion, ...input } = command;
    const once = { commandId, actor, action: 'plan-informing', input };
    return ports.unitOfWork.once<Told, PlanInformingRefusal>(once, async (tx) => {
      const place = await hold(ports, tx, actor, command);
      if (!place) return refuse('NOT_FOUND');
      const plan = clean(command.plan);
      if (!plan.ok) return plan;
      const judged = judgePlan(plan.value);
      if (!judged.ok) return judged;
      const { roundId, villageId } = command;
      const [now] = await ports.informing.plans(tx, roundId, [villageId]);
      const version = now?.version ?? 0;
      if (version !== expectedVersion) return refuse('STALE', { currentVersion: version });
      const next = { ...plan.value, villageId, version: version + 1 };
      await ports.informing.addPlan(tx, roundId, next, actorTag(actor));
      await ports.unitOfWork.audit(tx, {
        ...{ scope: `commune:${roundId}:${place.communeId}`, actor, action: 'plan-informing' },
        ...{ subject: `village:${villageId}`, data: { version: version + 1 } },
      });
      return success({ roundId, villageId });
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
  CommandRefusal | WrittenRefusal | 'INFORMING_TOLD_DAY' | 'INFORMING_TIME' | 'INFORMING_NOT_PLANNED';

/** “Phát ngày, giờ, bởi”: that people were told, of which version of the text. */
export const logInforming =
  (ports: InformingPorts) =>
  async (actor: Actor, command: LogInforming): Promise<Result<Told, LogInformingRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse(actor.kind === 'PUBLIC' ? 'NOT_SIGNED_IN' : 'NOT_FOUND');
    const { commandId, ...input } = command;
    const once = { commandId, actor, action: 'log-informing', input };
    return ports.unitOfWork.once<Told, LogInformingRefusal>(once, async (tx) => {
      const place = await hold(ports, tx, actor, command);
      if (!place) return refuse('NOT_FOUND');
      const { roundId, villageId, channel, language, toldOn, toldAt } = command;
      if (!isDay(toldOn) || toldOn > ports.keepClocks.today())
        return refuse('INFORMING_TOLD_DAY', { field: 'toldOn' });
      if (!isTime(toldAt)) return refuse('INFORMING_TIME', { field: 'toldAt' });
      const toldBy = line(command.toldBy, 'toldBy');
      if (!toldBy.ok) return toldBy;
      const known = ['vi', ...(await ports.languages()).map((one) => one.language)];
      if (!known.includes(language)) return refuse('INVALID', { field: 'language' });
      const [plan] = await ports.informing.plans(tx, roundId, [villageId]);
      if (!plan) return refuse('INFORMING_NOT_PLANNED');
      const told = { channel, language, toldOn, toldAt, toldBy: toldBy.value, planVersion: plan.version };
      const who = { recordedBy: actorTag(actor), recordedName: actor.name };
      const id = newId();
      await ports.informing.addEntry(tx, { id, roundId, villageId, ...told, ...who });
      await ports.unitOfWork.audit(tx, {
        ...{ scope: `commune:${roundId}:${place.communeId}`, actor, action: 'log-informing' },
        ...{ subject: `informing:${id}`, data: { villageId, channel, toldOn, toldAt } },
      });
      return success({ roundId, villageId });
    });
  };
