import type {
  AgendaSection,
  DeskItemFieldsFragment,
  DeskMeetingFieldsFragment,
} from '../../graphql/generated.ts';

export type DeskMeeting = DeskMeetingFieldsFragment;
export type DeskItem = DeskItemFieldsFragment;
export type DeskMotion = NonNullable<DeskMeeting['hall']['motion']>;
/** What the right-hand list can show in the working panel: before the meeting, one item, the closing show of hands. */
export type Entry = { kind: 'SETUP' } | { kind: 'ITEM'; itemId: string } | { kind: 'CLOSING' };

export const SECTIONS: readonly AgendaSection[] = ['ONE_BY_ONE', 'BY_LIST', 'UNCHANGED'];
/** Rows of a list on one slide of the wall. */
export const ROWS_ON_A_SLIDE = 8;

const decided = (item: DeskItem): boolean => item.state !== 'PENDING' && item.state !== 'OPEN';

export const openMotion = (meeting: DeskMeeting): DeskMotion | null =>
  meeting.hall.motion?.state === 'OPEN' ? meeting.hall.motion : null;

export const itemOf = (meeting: DeskMeeting, id: string | null): DeskItem | null =>
  meeting.hall.agenda.find((item) => item.id === id) ?? null;

export const sectionItems = (meeting: DeskMeeting, section: AgendaSection): DeskItem[] =>
  meeting.hall.agenda.filter((item) => item.section === section).sort((a, b) => a.position - b.position);

/** In the order of the sections: one by one, by list, unchanged. */
export const itemsInOrder = (meeting: DeskMeeting): DeskItem[] =>
  SECTIONS.flatMap((section) => sectionItems(meeting, section));

export const doneIn = (items: readonly DeskItem[]): number => items.filter(decided).length;

/** The next item that nobody has decided: after the given one, else from the beginning. */
export const nextPending = (meeting: DeskMeeting, afterId: string | null = null): DeskItem | null => {
  const items = itemsInOrder(meeting);
  const at = items.findIndex((item) => item.id === afterId);
  const from = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return from.find((item) => item.state === 'PENDING' && item.id !== afterId) ?? null;
};

/** Where the evening stands, as the server says it. */
export const activeEntry = (meeting: DeskMeeting): Entry => {
  const { hall } = meeting;
  if (meeting.state === 'PREPARED') return { kind: 'SETUP' };
  if (meeting.state === 'SEALED') return { kind: 'CLOSING' };
  const motion = openMotion(meeting);
  if (motion?.purpose === 'CLOSING') return { kind: 'CLOSING' };
  if (motion?.itemId) return { kind: 'ITEM', itemId: motion.itemId };
  if (hall.stage.kind === 'ITEM' && itemOf(meeting, hall.stage.itemId))
    return { kind: 'ITEM', itemId: hall.stage.itemId ?? '' };
  if (hall.stage.kind === 'CLOSING' || hall.stage.kind === 'ENDED' || hall.closing)
    return { kind: 'CLOSING' };
  const next = nextPending(meeting);
  return next ? { kind: 'ITEM', itemId: next.id } : { kind: 'CLOSING' };
};

export const sameEntry = (a: Entry, b: Entry): boolean =>
  a.kind === b.kind && (a.kind !== 'ITEM' || b.kind !== 'ITEM' || a.itemId === b.itemId);

/** Slides that the wall needs for what it shows now. */
export const stagePages = (meeting: DeskMeeting): number => {
  const { stage, agenda } = meeting.hall;
  const rows =
    stage.kind === 'ITEM'
      ? (itemOf(meeting, stage.itemId)?.householdCount ?? 0)
      : stage.kind === 'AGENDA' || stage.kind === 'RESULTS'
        ? agenda.length
        : 0;
  return Math.max(1, Math.ceil(rows / ROWS_ON_A_SLIDE));
};

/** Whether two states of the meeting differ in age: versions only grow, check-ins and notes may leave them alone. */
export const deskVersion = (
  meeting: DeskMeeting,
  people?: { attendees: readonly { version: number }[]; notes: readonly unknown[] },
): number[] => [
  meeting.version,
  meeting.hall.version,
  people ? people.attendees.reduce((sum, { version }) => sum + version, 0) : 0,
  people ? people.notes.length : 0,
];
