import type { Hall } from '../hall/hall-view.ts';
import { clampPage, pageCount } from '../hall/pages.ts';

export type Stage = { kind: Hall['stage']['kind']; itemId: string | null; page: number };

const stage = (kind: Stage['kind'], page = 0, itemId: string | null = null): Stage => ({
  kind,
  itemId,
  page,
});

const item = (hall: Hall, index: number, page = 0): Stage | null => {
  const found = hall.agenda[index];
  return found ? stage('ITEM', page, found.id) : null;
};

/** Rows of what is on the wall, for paging; a single household has one page. */
const rowsOnStage = (hall: Hall): number => {
  if (hall.stage.kind === 'AGENDA' || hall.stage.kind === 'RESULTS') return hall.agenda.length;
  return hall.stage.kind === 'ITEM' ? (hall.currentItem?.households.length ?? 0) : 0;
};

const afterLastPage = (hall: Hall): Stage | null => {
  const at = hall.agenda.findIndex(({ id }) => id === hall.stage.itemId);
  switch (hall.stage.kind) {
    case 'LOBBY':
      return stage('AGENDA');
    case 'AGENDA':
      return item(hall, 0) ?? stage('RESULTS');
    case 'ITEM':
      return item(hall, at + 1) ?? stage('RESULTS');
    case 'RESULTS':
      return stage('CLOSING');
    case 'CLOSING':
      return hall.state === 'SEALED' ? stage('ENDED') : null;
    case 'ENDED':
      return null;
  }
};

const beforeFirstPage = (hall: Hall): Stage | null => {
  const at = hall.agenda.findIndex(({ id }) => id === hall.stage.itemId);
  switch (hall.stage.kind) {
    case 'LOBBY':
      return null;
    case 'AGENDA':
      return stage('LOBBY');
    case 'ITEM':
      return (at > 0 ? item(hall, at - 1) : null) ?? stage('AGENDA');
    case 'RESULTS':
      return item(hall, hall.agenda.length - 1) ?? stage('AGENDA');
    case 'CLOSING':
    case 'ENDED':
      return stage('RESULTS');
  }
};

/** One key forward or back: the next page of a list, and after its last page the next thing of the evening. */
export const step = (hall: Hall, direction: 1 | -1): Stage | null => {
  const rows = rowsOnStage(hall);
  const page = clampPage(hall.stage.page, rows) + direction;
  if (page >= 0 && page < pageCount(rows)) return stage(hall.stage.kind, page, hall.stage.itemId);
  // While a vote is under way the wall may turn its pages but not leave.
  if (hall.motion?.state === 'OPEN') return null;
  return direction === 1 ? afterLastPage(hall) : beforeFirstPage(hall);
};

/** The first household or list that is still to be voted on. */
export const firstPending = (hall: Hall): Stage | null =>
  item(
    hall,
    hall.agenda.findIndex(({ state }) => state === 'PENDING'),
  );

/** The item with this number on the agenda. */
export const itemNumbered = (hall: Hall, position: number): Stage | null =>
  item(
    hall,
    hall.agenda.findIndex((candidate) => candidate.position === position),
  );
