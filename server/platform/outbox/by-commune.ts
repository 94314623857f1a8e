import type { MergedHandler } from './event-handlers.ts';

/** What changed in a commune of a round, put together from all that was told of it. */
export type CommuneChanged = {
  readonly roundId: string;
  readonly communeId: string;
  /** Null: more than one village, or the commune as a whole. */
  readonly villageId: string | null;
  /** The newest of the events: kept with what follows from it. */
  readonly sourceRef: string;
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Events that name a commune of a round, together; a rehearsal changes nothing that is counted. */
export const byCommune = (changed: (of: CommuneChanged) => Promise<void>): MergedHandler => ({
  keyOf: ({ payload }) =>
    payload['rehearsal'] === true ? null : `${text(payload['roundId'])}:${text(payload['communeId'])}`,
  handle: async (events) => {
    const newest = events.at(-1);
    if (!newest) return;
    const villages = new Set(events.map(({ payload }) => text(payload['villageId'])));
    const [only = null] = villages.size === 1 ? villages : [];
    const [roundId, communeId] = [text(newest.payload['roundId']), text(newest.payload['communeId'])];
    if (roundId === null || communeId === null) throw new Error(`${newest.topic} names no commune`);
    const sourceRef = `${newest.topic}:${newest.id}`;
    await changed({ roundId, communeId, villageId: only, sourceRef });
  },
});
