import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { success, type Result } from '../../../kernel/result.ts';
import { isAgreed } from '../../rounds/index.ts';
import {
  settlePaper,
  type PaperCountRefusal,
  type PaperCounts,
  type PaperForm,
} from '../domain/paper-entry.ts';
import type { Sheets } from '../domain/count-sheets.ts';
import type { FrozenShare } from '../domain/vocabulary.ts';
import { isPartOfSum } from './close-in-cluster.ts';
import { scopeOf } from './meeting-command.ts';
import type { Meeting } from './meeting-store.ts';
import type { PaperQuestion, PaperStore } from './paper-store.ts';
import type { MeetingPorts } from './ports.ts';

export type PaperPorts = MeetingPorts & { readonly papers: PaperStore };

/** What is the same for every question of the meeting. */
export type PaperRoom = {
  readonly meeting: Meeting;
  readonly share: FrozenShare;
  readonly ruleSource: string;
  readonly form: PaperForm;
  readonly electorIds: readonly string[];
};

const AGAIN = 'Lượt trước bị gián đoạn, lấy ý kiến lại trên giấy';

/** As at the close of a live question: decisions, cases, the event that the tally listens to, and the log. */
async function follow(
  ports: PaperPorts,
  tx: Tx,
  actor: Actor,
  { meeting }: PaperRoom,
  question: PaperQuestion,
): Promise<void> {
  const { id, itemId, purpose, attempt, share, ruleSource, result, agreed } = question;
  const decided = itemId !== null && agreed !== null;
  const settles = { motionId: id, rehearsal: false };
  const caseIds = decided ? await ports.agenda.decide(tx, { ...settles, itemId, agreed }) : [];
  if (itemId && agreed === null) await ports.agenda.setState(tx, itemId, 'COUNTED'); // of one cluster
  if (decided) {
    await ports.agenda.settleCases(tx, caseIds, agreed);
    await ports.agenda.setState(tx, itemId, agreed ? 'AGREED' : 'NOT_AGREED');
  }
  const { roundId, communeId, villageId } = meeting;
  const payload = { motionId: id, meetingId: meeting.id, roundId, communeId, villageId, rehearsal: false };
  await ports.unitOfWork.emit(tx, { topic: 'motion.closed', payload });
  await ports.unitOfWork.audit(tx, {
    scope: scopeOf(meeting.id),
    actor,
    action: 'close-motion',
    subject: `motion:${id}`,
    data: {
      ...{ itemId, purpose, attempt, share, ruleSource, base: question.electorIds.length, ...result },
      ...{ agreed, cases: caseIds.length, rehearsal: false, mismatch: question.mismatchReason !== null },
      ...{ form: question.form, standAside: question.standAside, onPaper: true },
    },
  });
}

async function writeSheets(
  { counting, unitOfWork }: PaperPorts,
  tx: Tx,
  actor: Actor,
  meeting: Meeting,
  motionId: string,
  { handedOut, returned, agree, disagree, noOpinion, spoiled }: Sheets,
): Promise<void> {
  const data = { handedOut, returned, agree, disagree, noOpinion, spoiled };
  await counting.addSheets(tx, { id: newId(), motionId, enteredBy: actorTag(actor), ...data });
  const entry = { scope: scopeOf(meeting.id), actor, subject: `motion:${motionId}`, data };
  await unitOfWork.audit(tx, { ...entry, action: 'record-sheets' });
}

/** One question that was put and counted on paper, by the same rule and into the same decisions as a live one. */
export async function settlePaperQuestion(
  ports: PaperPorts,
  tx: Tx,
  actor: Actor,
  room: PaperRoom,
  { itemId, counts }: { readonly itemId: string | null; readonly counts: PaperCounts },
): Promise<Result<{ agreed: boolean | null }, PaperCountRefusal>> {
  const base = room.electorIds.length;
  const form = itemId ? room.form : 'HAND_COUNT'; // the whole is confirmed by a show of hands, whatever the form
  const settled = settlePaper(counts, base, form);
  if (!settled.ok) return { ...settled, details: { ...settled.details, ...(itemId ? { itemId } : {}) } };
  const { meeting, share, ruleSource, electorIds } = room;
  const verdict = isAgreed({ agree: settled.value.result.agree, base, share });
  if (!verdict.ok) throw new Error(`a frozen rule cannot be applied: ${verdict.code}`);
  const attempt = (await ports.votes.attempts(tx, meeting.id, itemId)) + 1;
  const question: PaperQuestion = {
    ...{ id: newId(), meetingId: meeting.id, itemId, purpose: itemId ? 'ITEM' : 'CLOSING', attempt },
    ...{ reason: attempt > 1 ? AGAIN : null, share, ruleSource, form, electorIds },
    ...{
      agreed: isPartOfSum(meeting, { itemId }) ? null : verdict.value,
      standAside: counts.standAside,
      ...settled.value,
    },
  };
  await ports.papers.addQuestion(tx, question);
  if (question.sheets) await writeSheets(ports, tx, actor, meeting, question.id, question.sheets);
  await follow(ports, tx, actor, room, question);
  return success({ agreed: question.agreed });
}
