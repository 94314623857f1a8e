import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay } from '../../calendar/index.ts';
import { LONGEST_WORDS, requireText, type WrittenRefusal } from '../../complaints/index.ts';
import { holdPlace, isOwnVillage, note, signedCommand, type CommandRefusal } from './command.ts';
import type { SupervisionPorts } from './ports.ts';
import type { CommuneKey } from './supervision-store.ts';

export type MakeRemark = CommuneKey & {
  readonly commandId: string;
  readonly villageId: string | null;
  readonly remarkedOn: string;
  readonly words: string;
};
export type RemarkRefusal = CommandRefusal | WrittenRefusal | 'VISIT_DAY';

/** The Front supervises and says what it saw (QĐ 24/2021 Đ.4 k.3); the commune answers. */
export const makeRemark =
  (ports: SupervisionPorts) =>
  (actor: Actor, command: MakeRemark): Promise<Result<CommuneKey, RemarkRefusal>> =>
    signedCommand<CommuneKey, RemarkRefusal>(ports, actor, 'make-remark', command, async (tx, signer) => {
      const place = await holdPlace(ports, tx, signer, 'remark.make', command);
      const { roundId, communeId, villageId, remarkedOn } = command;
      if (!place || !(await isOwnVillage(ports, tx, place, villageId))) return refuse('NOT_FOUND');
      if (!isDay(remarkedOn) || remarkedOn > ports.keepClocks.today())
        return refuse('VISIT_DAY', { field: 'remarkedOn' });
      const words = requireText(command.words, 'words', LONGEST_WORDS);
      if (!words.ok) return words;
      const id = newId();
      const who = { madeBy: actorTag(signer), madeName: signer.name };
      const remark = { id, roundId, communeId, villageId, remarkedOn, words: words.value, ...who };
      await ports.supervision.addRemark(tx, remark);
      const data = { villageId, remarkedOn };
      await note(ports, tx, signer, place, { action: 'make-remark', subject: `front-remark:${id}`, data });
      return success({ roundId, communeId });
    });

export type AnswerRemark = { readonly commandId: string; readonly remarkId: string; readonly words: string };
export type AnswerRemarkRefusal = CommandRefusal | WrittenRefusal | 'REMARK_ANSWERED';

/** One answer, which stays. */
export const answerRemark =
  (ports: SupervisionPorts) =>
  (actor: Actor, command: AnswerRemark): Promise<Result<CommuneKey, AnswerRemarkRefusal>> =>
    signedCommand<CommuneKey, AnswerRemarkRefusal>(
      ports,
      actor,
      'answer-remark',
      command,
      async (tx, signer) => {
        const known = await ports.supervision.remark(tx, command.remarkId);
        const place = known && (await holdPlace(ports, tx, signer, 'remark.answer', known));
        const of = place && (await ports.supervision.remark(tx, command.remarkId));
        if (!of) return refuse('NOT_FOUND');
        if (of.answer !== null) return refuse('REMARK_ANSWERED');
        const words = requireText(command.words, 'words', LONGEST_WORDS);
        if (!words.ok) return words;
        const answer = { id: of.id, words: words.value, by: actorTag(signer), name: signer.name };
        await ports.supervision.answerRemark(tx, answer);
        await note(ports, tx, signer, of, { action: 'answer-remark', subject: `front-remark:${of.id}` });
        return success({ roundId: of.roundId, communeId: of.communeId });
      },
    );
