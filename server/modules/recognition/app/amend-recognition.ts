import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { RecognisedRow } from '../domain/recognised.ts';
import { loadPlace, scopeOf, type RecognitionPorts } from './load-place.ts';
import { wordsOf, type DecisionWords, type Made, type WordsRefusal } from './make-recognition.ts';
import type { CommuneKey } from './recognition-store.ts';

export type AmendRecognition = CommuneKey &
  DecisionWords & {
    readonly commandId: string;
    readonly kind: 'SUPPLEMENT' | 'WITHDRAWAL';
    readonly caseIds: readonly string[];
    readonly reason: string;
  };
export type AmendRefusal =
  | WordsRefusal
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'NOT_RECOGNISED_YET'
  | 'NOT_IN_DECISION'
  | 'COMMAND_OF_ANOTHER';

const LONGEST_REASON = 2000;

/** Whom the decision may name: to withdraw, who is recognised; to add, who was agreed on and is not. */
async function rowsFor(
  { recognitions }: RecognitionPorts,
  tx: Tx,
  { kind, caseIds, ...key }: AmendRecognition,
): Promise<Result<readonly RecognisedRow[], 'NOT_IN_DECISION'>> {
  const all =
    kind === 'WITHDRAWAL'
      ? (await recognitions.standing(tx, key)).map((row) => ({ ...row, classAfter: null }))
      : await recognitions.candidates(tx, key);
  const chosen = new Set(caseIds);
  const found = all.filter(({ caseId }) => chosen.has(caseId));
  if (found.length === 0 || found.length < chosen.size) {
    const known = new Set(found.map(({ caseId }) => caseId));
    const names = [...chosen].filter((id) => !known.has(id)).map((id) => id.slice(0, 8));
    return refuse('NOT_IN_DECISION', { names: names.join(', ') || '–' });
  }
  return success(found.map((row, index) => ({ ...row, position: index + 1 })));
}

/** Thu hồi, bổ sung: a later decision with number, date and reason; the one before stays as it was. */
export const amendRecognition =
  (ports: RecognitionPorts) =>
  async (actor: Actor, command: AmendRecognition): Promise<Result<Made, AmendRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { unitOfWork, recognitions, hashOf } = ports;
    const { commandId, ...input } = command;
    const { roundId, communeId, kind } = input;
    const once = { commandId, actor, action: 'amend-recognition', input };
    return unitOfWork.once<Made, AmendRefusal>(once, async (tx) => {
      const key = { roundId, communeId };
      const place = await loadPlace(ports, tx, actor, { ...key, action: 'recognition.make' });
      if (!place.ok) return place;
      await recognitions.lock(tx, key);
      const words = await wordsOf(ports, tx, communeId, input);
      if (!words.ok) return words;
      const reason = input.reason.normalize('NFC').trim();
      if (reason === '' || reason.length > LONGEST_REASON)
        return refuse('RECOGNITION_TEXT', { field: 'reason' });
      const before = await recognitions.decisions(tx, key);
      if (before.length === 0) return refuse('NOT_RECOGNISED_YET');
      const rows = await rowsFor(ports, tx, command);
      if (!rows.ok) return rows;
      const id = newId();
      const listSha256 = hashOf(rows.value);
      const of = { id, ...key, kind, reason, trackCaseId: null, listSha256, differences: [], ...words.value };
      await recognitions.add(tx, { ...of, recordedBy: actorTag(actor) }, rows.value);
      await unitOfWork.emit(tx, { topic: 'recognition.made', payload: { ...key, recognitionId: id, kind } });
      const data = { kind, number: of.number, dated: of.dated, listSha256, households: rows.value.length };
      const subject = `recognition:${id}`;
      await unitOfWork.audit(tx, { scope: scopeOf(key), actor, action: 'amend-recognition', subject, data });
      return success({ ...key, recognitionId: id });
    });
  };
