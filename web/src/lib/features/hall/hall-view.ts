import type { HallFieldsFragment, HallItemFieldsFragment } from '../../graphql/generated.ts';

export type Hall = HallFieldsFragment;
export type HallItem = HallItemFieldsFragment;
export type HallMotion = NonNullable<Hall['motion']>;
export type HallHousehold = NonNullable<HallItem['household']>;
export type Turnout = { motionId: string | null; revision: number; phones: number; phoneBase: number };
export type Result = NonNullable<HallMotion['result']>;

/** The motion that belongs to what is on the wall: the item's, or the closing one on the closing slide. */
export const motionOnStage = (hall: Pick<Hall, 'motion' | 'stage'>): HallMotion | null => {
  const { motion, stage } = hall;
  if (!motion) return null;
  if (stage.kind === 'CLOSING') return motion.purpose === 'CLOSING' ? motion : null;
  if (stage.kind === 'ITEM')
    return motion.purpose === 'ITEM' && motion.itemId === stage.itemId ? motion : null;
  return null;
};

/** The result that belongs to what is on the wall; none while its motion is open. */
export const resultOnStage = (
  hall: Pick<Hall, 'motion' | 'stage' | 'closing'> & { currentItem: Pick<HallItem, 'result'> | null },
): Result | null => {
  const motion = motionOnStage(hall);
  if (motion) return motion.state === 'OPEN' ? null : motion.result;
  if (hall.stage.kind === 'CLOSING') return hall.closing;
  return hall.stage.kind === 'ITEM' ? (hall.currentItem?.result ?? null) : null;
};

/** Ballots by phone so far; nothing when the turnout belongs to another motion than the one shown. */
export const phonesIn = (motion: HallMotion, turnout: Turnout | null): number =>
  turnout?.motionId === motion.id ? turnout.phones : 0;

/**
 * Turnouts of one motion are ordered by (revision, phones), both of which start again with the next motion. A motion
 * other than the last one seen is the newer one: a meeting never goes back.
 */
export const turnoutOrder = (): ((turnout: Turnout) => readonly number[]) => {
  let last: string | null = null;
  let motions = 0;
  return ({ motionId, revision, phones }) => {
    if (motionId !== last) motions += 1;
    last = motionId;
    return [motions, revision, phones];
  };
};

export type AgendaCounts = { agreed: number; notAgreed: number; counted: number; open: number };

/** How many items of the agenda are agreed, not agreed and not yet decided. */
export const countAgenda = (agenda: readonly HallItem[]): AgendaCounts => {
  const agreed = agenda.filter(({ state }) => state === 'AGREED').length;
  const notAgreed = agenda.filter(({ state }) => state === 'NOT_AGREED').length;
  const counted = agenda.filter(({ state }) => state === 'COUNTED').length;
  return { agreed, notAgreed, counted, open: agenda.length - agreed - notAgreed - counted };
};

/**
 * The address for phones: the one that the operator chose, else the one this page was opened with. A laptop's own name
 * for itself (localhost) leads a phone nowhere, so then there is none.
 */
export const joinAddress = (
  hall: Pick<Hall, 'joinBase' | 'code'>,
  here: { origin: string; hostname: string },
): string | null => {
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(here.hostname);
  const base = hall.joinBase ?? (local ? null : here.origin);
  return base === null ? null : `${base.replace(/\/$/, '')}/m/${hall.code}`;
};
