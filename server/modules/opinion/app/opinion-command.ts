import { can, type Action } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Clock, Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { SubmissionStore } from '../../submission/index.ts';
import type { CommuneKey, Opinion, OpinionStore } from './opinion-store.ts';

export type OpinionPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly opinions: OpinionStore;
  readonly submissions: Pick<SubmissionStore, 'compared'>;
  readonly clock: Clock;
};
export type OpinionCommand = CommuneKey & { readonly commandId: string; readonly expectedVersion: number };
export type CommandRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'STALE' | 'OPINION_SENT' | 'COMMAND_OF_ANOTHER';

type Work<C extends string> = (tx: Tx, opinion: Opinion | null, who: string) => Promise<Result<null, C>>;

/** Every step of an opinion: once, under the lock of the commune, against the version that was seen; sent, it stands. */
export async function opinionCommand<C extends string>(
  { unitOfWork, opinions }: OpinionPorts,
  actor: Actor,
  of: {
    readonly action: Action;
    readonly name: string;
    readonly command: OpinionCommand;
    readonly input: object;
  },
  work: Work<C>,
): Promise<Result<CommuneKey, C | CommandRefusal>> {
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  const { commandId, roundId, communeId, expectedVersion } = of.command;
  const key = { roundId, communeId };
  const once = { commandId, actor, action: of.name, input: { ...key, ...of.input } };
  return unitOfWork.once<CommuneKey, C | CommandRefusal>(once, async (tx) => {
    const areaPath = await opinions.lock(tx, key);
    if (!areaPath || !can(actor, of.action, { areaPath, roundId })) return refuse('NOT_FOUND');
    const opinion = await opinions.find(tx, key);
    if (opinion?.sentOn) return refuse('OPINION_SENT');
    if ((opinion?.version ?? 0) !== expectedVersion)
      return refuse('STALE', { currentVersion: opinion?.version ?? 0 });
    const done = await work(tx, opinion, actorTag(actor));
    if (!done.ok) return done;
    const after = await opinions.find(tx, key);
    await unitOfWork.audit(tx, {
      scope: `commune:${roundId}:${communeId}`,
      actor,
      action: of.name,
      subject: `opinion:${after?.id}`,
      data: { version: after?.version, sha256: after?.sha256, sentOn: after?.sentOn ?? null },
    });
    return success(key);
  });
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** A real day, no later than today in Vietnam. */
export function isPast(text: string, now: Date): boolean {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
  return isDay(text) && text <= today;
}

const LONGEST = 100;
/** Null: empty or endless. */
export function cleanNumber(text: string): string | null {
  const clean = text.normalize('NFC').trim();
  return clean === '' || clean.length > LONGEST ? null : clean;
}
