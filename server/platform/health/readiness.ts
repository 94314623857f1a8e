import type { UnitOfWork } from '../../kernel/ports.ts';
import { query } from '../db/index.ts';
import { freeMegabytes } from '../files/free-disk.ts';

export type Readiness = {
  readonly ready: boolean;
  readonly database: 'ok' | 'away';
  readonly stopping: boolean;
  /** Events that later modules have not handled yet, and how old the oldest is. */
  readonly eventsWaiting: number | null;
  readonly oldestEventSeconds: number | null;
  readonly freeMegabytes: number | null;
};

type Parts = {
  readonly unitOfWork: Pick<UnitOfWork, 'read'>;
  readonly dataFolder: string;
  readonly isStopping: () => boolean;
};

const LONGEST_MS = 2000;
const WAITING = `SELECT count(*)::int AS waiting, extract(epoch FROM clock_timestamp() - min(created_at))::int AS oldest
  FROM outbox_event WHERE done_at IS NULL`;

type Waiting = { waiting: number; oldest: number | null };

/** No answer within two seconds is no answer. */
async function ask(unitOfWork: Pick<UnitOfWork, 'read'>): Promise<Waiting | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), LONGEST_MS)));
  const asked = unitOfWork
    .read((tx) => query<Waiting>(tx, WAITING))
    .then(([row]) => row ?? null)
    .catch(() => null);
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

/** Can this server be sent people? A full disk does not stop it here: it refuses to open a meeting, in words. */
export const readiness =
  ({ unitOfWork, dataFolder, isStopping }: Parts) =>
  async (): Promise<Readiness> => {
    const [events, free] = await Promise.all([ask(unitOfWork), freeMegabytes(dataFolder).catch(() => null)]);
    const stopping = isStopping();
    return {
      ready: events !== null && !stopping,
      database: events ? 'ok' : 'away',
      stopping,
      eventsWaiting: events?.waiting ?? null,
      oldestEventSeconds: events?.oldest ?? null,
      freeMegabytes: free,
    };
  };
