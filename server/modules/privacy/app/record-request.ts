import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay } from '../../calendar/index.ts';
import { REQUEST_TERMS, type AskedBy, type RequestKind } from '../domain/request-terms.ts';
import { communeFor, type PrivacyPorts } from './ports.ts';

export type RecordRequest = {
  readonly commandId: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly memberId: string;
  readonly kind: RequestKind;
  readonly askedOn: string;
  readonly askedBy: AskedBy;
  readonly words: string;
};
export type PrivacyRefusal =
  | 'NOT_FOUND'
  | 'COMMAND_OF_ANOTHER'
  | 'DATA_REQUEST_DAY'
  | 'DATA_REQUEST_WORDS'
  | 'DATA_REQUEST_ENDED'
  | 'NOT_YET_ERASABLE';
const LONGEST = 2000;

/** Somebody asks what is stored of them, or that it be put right: written down, and both clocks start. */
export const recordRequest =
  (ports: PrivacyPorts) =>
  (actor: Actor, command: RecordRequest): Promise<Result<{ requestId: string }, PrivacyRefusal>> => {
    const { commandId, ...input } = command;
    const { roundId, communeId, memberId, kind, askedOn, askedBy } = command;
    const once = { commandId, actor, action: 'record-data-request', input };
    return ports.unitOfWork.once<{ requestId: string }, PrivacyRefusal>(once, async (tx) => {
      const place = { roundId, communeId };
      const commune = await communeFor(ports, tx, actor, 'data-request.work', communeId);
      const householdId = commune && (await ports.privacy.householdOf(tx, communeId, memberId));
      if (!householdId || !(await ports.privacy.hasPart(tx, place))) return refuse('NOT_FOUND');
      if (!isDay(askedOn) || askedOn > ports.keepClocks.today())
        return refuse('DATA_REQUEST_DAY', { field: 'askedOn' });
      const words = command.words.trim();
      if (words.length > LONGEST || (kind === 'CORRECT' && words === ''))
        return refuse('DATA_REQUEST_WORDS', { field: 'words' });
      const id = newId();
      const row = { id, ...place, householdId, memberId, kind, askedOn, askedBy, words };
      await ports.privacy.add(tx, row, actorTag(actor));
      const subject = { subjectKind: 'DATA_REQUEST', subjectId: id, ...place, villageId: null };
      for (const clock of ['DATA_ACKNOWLEDGE', 'DATA_ANSWER'] as const) {
        const of = { kind: clock, ...subject, provinceId: commune.path[0] ?? '' };
        await ports.keepClocks.start(tx, actor, of, REQUEST_TERMS[clock], askedOn);
      }
      await ports.unitOfWork.audit(tx, {
        ...{ scope: `commune:${roundId}:${communeId}`, actor, action: 'record-data-request' },
        ...{ subject: `data-request:${id}`, data: { kind, askedOn, askedBy } },
      });
      return success({ requestId: id });
    });
  };
