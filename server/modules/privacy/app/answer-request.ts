import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay } from '../../calendar/index.ts';
import type { AnswerKind } from '../domain/request-terms.ts';
import { communeFor, type PrivacyPorts } from './ports.ts';
import type { DataRequest } from './privacy-store.ts';
import type { PrivacyRefusal } from './record-request.ts';

export type AnswerRequest = {
  readonly commandId: string;
  readonly requestId: string;
  readonly kind: AnswerKind;
  readonly happenedOn: string;
  readonly words: string;
};
const LONGEST = 2000;

function check(
  { events, askedOn }: DataRequest,
  command: AnswerRequest,
  today: string,
): PrivacyRefusal | null {
  const { kind, happenedOn } = command;
  const words = command.words.trim();
  if (!isDay(happenedOn) || happenedOn > today || happenedOn < askedOn) return 'DATA_REQUEST_DAY';
  if (words.length > LONGEST || (kind === 'REFUSED' && words === '')) return 'DATA_REQUEST_WORDS';
  const ended = events.some((event) => event.kind !== 'ACKNOWLEDGED');
  return ended || events.some((event) => event.kind === kind) ? 'DATA_REQUEST_ENDED' : null;
}

/** Acknowledged, done or refused with a reason; what was asked and when stays as it was written. */
export const answerRequest =
  (ports: PrivacyPorts) =>
  (actor: Actor, command: AnswerRequest): Promise<Result<{ requestId: string }, PrivacyRefusal>> => {
    const { commandId, ...input } = command;
    const { requestId, kind, happenedOn } = command;
    const once = { commandId, actor, action: 'answer-data-request', input };
    return ports.unitOfWork.once<{ requestId: string }, PrivacyRefusal>(once, async (tx) => {
      await ports.privacy.lock(tx, requestId);
      const of = await ports.privacy.find(tx, requestId);
      if (!of || !(await communeFor(ports, tx, actor, 'data-request.work', of.communeId)))
        return refuse('NOT_FOUND');
      const wrong = check(of, command, ports.keepClocks.today());
      if (wrong) return refuse(wrong);
      const event = { kind, happenedOn, words: command.words.trim() };
      await ports.privacy.addEvent(tx, requestId, of.events.length + 1, event, actorTag(actor));
      const kinds = kind === 'ACKNOWLEDGED' ? (['DATA_ACKNOWLEDGE'] as const) : undefined;
      await ports.keepClocks.stop(tx, actor, requestId, happenedOn, kinds);
      await ports.unitOfWork.audit(tx, {
        ...{ scope: `commune:${of.roundId}:${of.communeId}`, actor, action: 'answer-data-request' },
        ...{ subject: `data-request:${requestId}`, data: { kind, happenedOn } },
      });
      return success({ requestId });
    });
  };
