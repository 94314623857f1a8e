import { areasFor, can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import {
  LONGEST_NAME,
  LONGEST_WORDS,
  readText,
  requireText,
  type WrittenRefusal,
} from '../../complaints/index.ts';
import { holdsPersonalNumber } from '../domain/personal-number.ts';
import { signedCommand, type CommandRefusal } from './command.ts';
import type { SupervisionPorts } from './ports.ts';

/** `notPersonal`: the writer was warned of a number and says that it is nobody's. */
type Written = { readonly words: string; readonly notPersonal: boolean };
export type AskQuestion = Written & {
  readonly commandId: string;
  readonly roundId: string;
  readonly areaId: string;
  readonly article: string | null;
  readonly caseCode: string | null;
};
export type Asked = { readonly roundId: string; readonly questionId: string };
export type AskRefusal = CommandRefusal | WrittenRefusal | 'MAY_BE_PERSONAL' | 'NO_TIER_ABOVE';

export function readWords(
  { words, notPersonal }: Written,
  ...others: readonly (string | null)[]
): Result<string, WrittenRefusal | 'MAY_BE_PERSONAL'> {
  const read = requireText(words, 'words', LONGEST_WORDS);
  if (!read.ok || notPersonal) return read;
  return [read.value, ...others].some((text) => text !== null && holdsPersonalNumber(text))
    ? refuse('MAY_BE_PERSONAL', { field: 'words' })
    : read;
}

type Read = { readonly words: string; readonly article: string | null; readonly caseCode: string | null };

function read(command: AskQuestion): Result<Read, WrittenRefusal | 'MAY_BE_PERSONAL'> {
  const article = readText(command.article, 'article', LONGEST_NAME);
  if (!article.ok) return article;
  const caseCode = readText(command.caseCode, 'caseCode', 60);
  if (!caseCode.ok) return caseCode;
  const words = readWords(command, article.value);
  return words.ok ? success({ words: words.value, article: article.value, caseCode: caseCode.value }) : words;
}

/** The unit that asks, and the one above it: commune → district (where there is one) → province. */
async function tiers(
  { areas, questions }: SupervisionPorts,
  tx: Tx,
  actor: Actor,
  { roundId, areaId }: AskQuestion,
) {
  const area = await areas.find(tx, areaId);
  if (!area || !can(actor, 'question.ask', { areaPath: area.path, roundId })) return null;
  const askers = await questions.askers(tx, roundId, areasFor(actor, 'question.ask', roundId));
  if (!askers.some(({ id }) => id === areaId)) return null;
  return { above: area.path.at(-2) ?? null };
}

export const askQuestion =
  (ports: SupervisionPorts) =>
  (actor: Actor, command: AskQuestion): Promise<Result<Asked, AskRefusal>> =>
    signedCommand<Asked, AskRefusal>(ports, actor, 'ask-question', command, async (tx, signer) => {
      const at = await tiers(ports, tx, signer, command);
      if (!at) return refuse('NOT_FOUND');
      if (at.above === null) return refuse('NO_TIER_ABOVE');
      const text = read(command);
      if (!text.ok) return text;
      const { words, article, caseCode } = text.value;
      const { roundId, areaId: fromAreaId } = command;
      const id = newId();
      const of = { id, roundId, fromAreaId, atAreaId: at.above, words, article, caseCode };
      const key = searchKey([words, article, caseCode].filter(Boolean).join(' '));
      const who = { askedBy: actorTag(signer), askedName: signer.name };
      await ports.questions.add(tx, { ...of, ...who, searchKey: key });
      await ports.unitOfWork.audit(tx, {
        ...{ scope: `round:${roundId}`, actor: signer, action: 'ask-question', subject: `question:${id}` },
        data: { fromAreaId, atAreaId: at.above },
      });
      return success({ roundId, questionId: id });
    });
