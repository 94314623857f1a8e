import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { quantile } from './figures.ts';
import { RawConnection } from './raw-http.ts';
import { answerOrders } from './worker.ts';

/** A phone that has joined: its cookie, its motion, and the number of its last ballot. */
export type LoadPhone = { readonly token: string; readonly attendeeId: string; readonly motionId: string };
export type LoadOrder =
  | {
      readonly kind: 'PREPARE';
      readonly port: number;
      readonly databaseUrl: string;
      readonly documentId: string;
    }
  | {
      readonly kind: 'RUN';
      readonly what: 'BALLOTS' | 'EMPTY' | 'SQL';
      readonly phones: readonly LoadPhone[];
      readonly connections: number;
      readonly seconds: number;
    };
export type LoadAnswer = { perSecond: number; p50: number; p99: number; failures: number; done: number };

/** The statement of the vote path, as the server sends it. */
const CAST_BALLOT = `
  WITH open_motion AS (
    SELECT id FROM motion WHERE id = $1::uuid AND state = 'OPEN' FOR SHARE
  ), received AS (
    UPDATE elector SET counted = $3::int
      FROM open_motion
     WHERE elector.motion_id = open_motion.id AND elector.attendee_id = $2::uuid
       AND elector.channel = 'PHONE' AND NOT elector.stands_aside AND elector.counted < $3::int
    RETURNING elector.motion_id, elector.attendee_id
  )
  INSERT INTO ballot (motion_id, attendee_id, n, choice)
  SELECT motion_id, attendee_id, $3::int, $4::bytea FROM received`;

let port = 0;
let documentId = '';
let pool: pg.Pool | null = null;
/** Numbers only grow, over all runs. */
const numbers = new Map<string, number>();
const nextNumber = (phone: LoadPhone): number => {
  const key = phone.motionId + phone.attendeeId;
  const next = (numbers.get(key) ?? 0) + 1;
  numbers.set(key, next);
  return next;
};

type Send = (phone: LoadPhone) => Promise<boolean>;

const bodyOf = (motionId: string, n: number): string =>
  `{"documentId":"${documentId}","variables":{"motionId":"${motionId}","n":${n},"choice":"AGREE"}}`;

function overHttp(connection: RawConnection, what: 'BALLOTS' | 'EMPTY'): Send {
  const expected = what === 'BALLOTS' ? '"BallotReceipt"' : '"BALLOT_NUMBER_INVALID"';
  return async (phone) => {
    const n = what === 'BALLOTS' ? nextNumber(phone) : 0;
    return (await connection.post(phone.token, bodyOf(phone.motionId, n))).includes(expected);
  };
}

const overSql: Send = async (phone) => {
  const values = [phone.motionId, phone.attendeeId, nextNumber(phone), randomBytes(29)];
  return (await pool?.query({ name: 'cast-ballot', text: CAST_BALLOT, values }))?.rowCount === 1;
};

/** Each connection sends, waits for the answer, and sends again, for one phone after the other. */
async function run(order: LoadOrder & { kind: 'RUN' }): Promise<LoadAnswer> {
  const { what, phones, seconds } = order;
  const connections =
    what === 'SQL' ? [] : Array.from({ length: order.connections }, () => new RawConnection(port));
  const senders =
    what === 'SQL'
      ? Array.from({ length: order.connections }, () => overSql)
      : connections.map((connection) => overHttp(connection, what));
  const times: number[] = [];
  let failures = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  await Promise.all(
    senders.map(async (send, index) => {
      const own = phones.filter((_, at) => at % senders.length === index);
      for (let turn = 0; performance.now() < until; turn += 1) {
        const phone = own[turn % own.length];
        if (!phone) return;
        const sent = performance.now();
        if (await send(phone)) times.push(performance.now() - sent);
        else failures += 1;
      }
    }),
  );
  const took = (performance.now() - began) / 1000;
  for (const connection of connections) connection.close();
  return {
    perSecond: times.length / took,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    failures,
    done: times.length,
  };
}

answerOrders<LoadOrder>(async (order) => {
  if (order.kind === 'RUN') return run(order);
  port = order.port;
  documentId = order.documentId;
  pool = new pg.Pool({ connectionString: order.databaseUrl, max: 20, options: '-c role=hop_dan_app' });
  pool.on('error', () => undefined);
  return {};
});
