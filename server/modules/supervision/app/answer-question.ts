import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { LONGEST_WORDS, readText, type WrittenRefusal } from '../../complaints/index.ts';
import { readWords, type Asked } from './ask-question.ts';
import { signedCommand, type CommandRefusal, type Signer } from './command.ts';
import type { SupervisionPorts } from './ports.ts';
import type { Question, QuestionEventKind } from './question-store.ts';

export type QuestionCommand = {
  readonly commandId: string;
  readonly questionId: string;
  readonly words: string;
  readonly notPersonal: boolean;
  readonly expectedVersion: number;
};
export type QuestionRefusal =
  CommandRefusal | WrittenRefusal | 'STALE' | 'QUESTION_IS_ANSWERED' | 'MAY_BE_PERSONAL' | 'NO_TIER_ABOVE';

const whereItWaits = ({ atPath: areaPath, roundId }: Question) => ({ areaPath, roundId });

/** The question, locked, for whoever works at the tier where it waits or above it. */
async function hold(
  { questions }: SupervisionPorts,
  tx: Tx,
  signer: Signer,
  { questionId, expectedVersion }: QuestionCommand,
): Promise<Result<Question, QuestionRefusal>> {
  const known = await questions.find(tx, questionId);
  if (!known || !can(signer, 'question.answer', whereItWaits(known))) return refuse('NOT_FOUND');
  const of = await questions.lock(tx, questionId);
  if (!of || !can(signer, 'question.answer', whereItWaits(of))) return refuse('NOT_FOUND');
  if (of.state === 'ANSWERED') return refuse('QUESTION_IS_ANSWERED');
  return of.version === expectedVersion ? success(of) : refuse('STALE', { currentVersion: of.version });
}

async function move(
  { questions, unitOfWork }: SupervisionPorts,
  tx: Tx,
  signer: Signer,
  of: Question,
  { kind, to, words }: { readonly kind: QuestionEventKind; readonly to: string; readonly words: string },
): Promise<Result<Asked, never>> {
  const state = kind === 'ANSWERED' ? 'ANSWERED' : 'WAITING';
  const event = { kind, areaId: of.atAreaId, words, doneBy: actorTag(signer), doneName: signer.name };
  await questions.move(tx, of, { atAreaId: to, state, searchKey: of.searchKey + searchKey(words) }, event);
  const action = kind === 'ANSWERED' ? 'answer-question' : 'hand-question-up';
  const scope = `round:${of.roundId}`;
  await unitOfWork.audit(tx, { scope, actor: signer, action, subject: `question:${of.id}`, data: { to } });
  return success({ roundId: of.roundId, questionId: of.id });
}

/** The answer is for everybody: from now on it stands among the questions and answers of the round. */
export const answerQuestion =
  (ports: SupervisionPorts) =>
  (actor: Actor, command: QuestionCommand): Promise<Result<Asked, QuestionRefusal>> =>
    signedCommand<Asked, QuestionRefusal>(ports, actor, 'answer-question', command, async (tx, signer) => {
      const held = await hold(ports, tx, signer, command);
      if (!held.ok) return held;
      const words = readWords(command);
      if (!words.ok) return words;
      const of = held.value;
      return move(ports, tx, signer, of, { kind: 'ANSWERED', to: of.atAreaId, words: words.value });
    });

/** Not for this tier to say: the next one answers. */
export const handQuestionUp =
  (ports: SupervisionPorts) =>
  (actor: Actor, command: QuestionCommand): Promise<Result<Asked, QuestionRefusal>> =>
    signedCommand<Asked, QuestionRefusal>(ports, actor, 'hand-question-up', command, async (tx, signer) => {
      const held = await hold(ports, tx, signer, command);
      if (!held.ok) return held;
      const to = held.value.atPath.at(-2);
      if (to === undefined) return refuse('NO_TIER_ABOVE');
      const empty = readText(command.words, 'words', LONGEST_WORDS);
      if (!empty.ok) return empty;
      const words = empty.value === null ? success('') : readWords(command);
      if (!words.ok) return words;
      return move(ports, tx, signer, held.value, { kind: 'HANDED_UP', to, words: words.value });
    });
