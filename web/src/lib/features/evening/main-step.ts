import type { Hall } from '../hall/hall-view.ts';

export type MainStep =
  'START' | 'ON' | 'OPEN_ITEM' | 'NEXT_ITEM' | 'TO_RESULTS' | 'TO_CLOSING' | 'OPEN_CLOSING' | 'SEAL' | null;

const waiting = (hall: Hall): boolean => hall.agenda.some(({ state }) => state === 'PENDING');

/** What Enter (or S, at the very end) would do now; null while a vote is open, and after the end. */
export const mainStep = (hall: Hall): MainStep => {
  if (hall.motion?.state === 'OPEN' || hall.state === 'SEALED') return null;
  const { kind } = hall.stage;
  if (hall.state === 'PREPARED') return kind === 'LOBBY' ? 'START' : null;
  if (kind === 'LOBBY') return 'ON';
  if (kind === 'ITEM' && hall.currentItem?.state === 'PENDING') return 'OPEN_ITEM';
  if (kind === 'AGENDA' || kind === 'ITEM') return waiting(hall) ? 'NEXT_ITEM' : 'TO_RESULTS';
  if (kind === 'RESULTS') return waiting(hall) ? 'NEXT_ITEM' : 'TO_CLOSING';
  if (kind === 'CLOSING' && !hall.closing) return 'OPEN_CLOSING';
  return kind === 'CLOSING' && hall.closing?.agreed ? 'SEAL' : null;
};
