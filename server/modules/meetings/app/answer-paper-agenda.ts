import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { PaperAnswer, PaperCountRefusal, PaperCounts } from '../domain/paper-entry.ts';
import type { NewItem } from './agenda-store.ts';
import { liftInOtherClusters } from './lift-in-clusters.ts';
import { scopeOf } from './meeting-command.ts';
import { settlePaperQuestion, type PaperPorts, type PaperRoom } from './settle-paper-question.ts';

export type PaperAgendaRefusal =
  | PaperCountRefusal
  | 'ITEM_NOT_HERE'
  | 'PAPER_ITEMS_MISSING'
  | 'PAPER_LIST_EMPTY'
  | 'CASE_NOT_IN_A_LIST'
  | 'LIST_ASKED_IN_ANOTHER_CLUSTER'
  | 'NOTE_LENGTH';

const LONGEST_OPINION = 2000;
type Put = { readonly itemId: string; readonly counts: PaperCounts };

/** Each item that waits has one answer, and no answer is for another. */
function oneAnswerEach(items: readonly NewItem[], answers: readonly PaperAnswer[]) {
  const asked = new Set(items.map(({ id }) => id));
  const given = new Set(answers.map(({ itemId }) => itemId));
  if (given.size !== answers.length || answers.some(({ itemId }) => !asked.has(itemId)))
    return refuse('ITEM_NOT_HERE', { field: 'answers' });
  const missing = items.filter(({ id }) => !given.has(id)).length;
  return missing > 0 ? refuse('PAPER_ITEMS_MISSING', { field: 'answers', missing }) : success(null);
}

/** Whoever was taken out of a list is put alone; a list that loses every household is put no more. */
function liftsFit(item: NewItem, { counts, lifted }: PaperAnswer) {
  const cases = new Set(lifted.map(({ caseId }) => caseId));
  const inList = item.section !== 'ONE_BY_ONE' && lifted.every(({ caseId }) => item.caseIds.includes(caseId));
  if (lifted.length > 0 && (!inList || cases.size !== lifted.length))
    return refuse('CASE_NOT_IN_A_LIST', { field: 'answers', itemId: item.id });
  const emptied = lifted.length === item.caseIds.length;
  if (emptied && counts) return refuse('PAPER_LIST_EMPTY', { field: 'answers', itemId: item.id });
  if (!emptied && !counts)
    return refuse('PAPER_ITEMS_MISSING', { field: 'answers', missing: 1, itemId: item.id });
  return success(null);
}

async function lift(
  ports: PaperPorts,
  tx: Tx,
  actor: Actor,
  room: PaperRoom,
  answer: PaperAnswer,
): Promise<Result<Put[], 'LIST_ASKED_IN_ANOTHER_CLUSTER'>> {
  const { agenda, unitOfWork } = ports;
  const put: Put[] = [];
  for (const { caseId, counts } of answer.lifted) {
    const others = await liftInOtherClusters(ports, tx, room.meeting, caseId);
    if (!others.ok) return others;
    const item = await agenda.item(tx, answer.itemId);
    const left = await agenda.caseIdsOf(tx, answer.itemId);
    if (!item) throw new Error(`no item ${answer.itemId}`);
    const itemId = left.length === 1 ? answer.itemId : newId();
    if (itemId === answer.itemId) await agenda.turnIntoOneByOne(tx, item);
    else await agenda.lift(tx, item, caseId, itemId);
    const scope = scopeOf(room.meeting.id);
    const data = { fromItemId: answer.itemId, toItemId: itemId, onPaper: true };
    await unitOfWork.audit(tx, { scope, actor, action: 'lift-from-list', subject: `case:${caseId}`, data });
    put.push({ itemId, counts });
  }
  return success(answer.counts ? [{ itemId: answer.itemId, counts: answer.counts }, ...put] : put);
}

async function note(
  { notes, unitOfWork }: PaperPorts,
  tx: Tx,
  actor: Actor,
  { meeting }: PaperRoom,
  { itemId, opinions }: PaperAnswer,
): Promise<Result<null, 'NOTE_LENGTH'>> {
  for (const opinion of opinions) {
    const text = opinion.normalize('NFC').trim();
    if (text === '') continue;
    if (text.length > LONGEST_OPINION)
      return refuse('NOTE_LENGTH', { field: 'opinions', most: LONGEST_OPINION });
    const id = newId();
    await notes.add(tx, { id, meetingId: meeting.id, itemId, kind: 'OPINION', text });
    const entry = { scope: scopeOf(meeting.id), actor, action: 'add-note', subject: `note:${id}` };
    await unitOfWork.audit(tx, { ...entry, data: { itemId, kind: 'OPINION', onPaper: true } });
  }
  return success(null);
}

/** Every item that waits, in the printed order: households taken out first, then each question with its counts. */
export async function answerPaperAgenda(
  ports: PaperPorts,
  tx: Tx,
  actor: Actor,
  room: PaperRoom,
  answers: readonly PaperAnswer[],
): Promise<Result<null, PaperAgendaRefusal>> {
  const items = await ports.agenda.undecidedItems(tx, room.meeting.id);
  const each = oneAnswerEach(items, answers);
  if (!each.ok) return each;
  for (const item of items) {
    const answer = answers.find(({ itemId }) => itemId === item.id);
    if (!answer) throw new Error(`no answer for ${item.id}`);
    const fits = liftsFit(item, answer);
    if (!fits.ok) return fits;
    const lifted = await lift(ports, tx, actor, room, answer);
    if (!lifted.ok) return lifted;
    for (const put of lifted.value) {
      const settled = await settlePaperQuestion(ports, tx, actor, room, put);
      if (!settled.ok) return settled;
    }
    const noted = await note(ports, tx, actor, room, answer);
    if (!noted.ok) return noted;
  }
  return success(null);
}
