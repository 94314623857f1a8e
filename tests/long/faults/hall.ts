import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { driveMeeting, type Item, type MeetingDriver, type Phone } from '../../testkit/evening.ts';
import { startServer, type TestServer } from '../../testkit/server.ts';
import {
  firstAdministrator,
  makeMeeting,
  makeRound,
  makeSmallCommune,
  type HouseholdRow,
} from '../../testkit/small-commune.ts';

/** A hall full of phones, with as many questions as a fault suite needs. */
export type Hall = {
  readonly server: TestServer;
  readonly meeting: MeetingDriver;
  readonly phones: readonly Phone[];
  readonly items: readonly Item[];
  /** As the owner of the tables, whatever the server says: again until the database answers. */
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  databaseUrl(): Promise<string>;
  /** Does the officer's session still live? */
  isSignedIn(): Promise<boolean>;
  dispose(): Promise<void>;
};

type Wanted = {
  readonly questions: number;
  readonly phones?: number;
  readonly embedded?: boolean;
  readonly env?: Record<string, string>;
  /** Where the phones send to, when it is not the server itself. */
  readonly phonesVia?: (server: TestServer) => Promise<string>;
};

/** Each has another opinion about its class, so each is a question of its own. */
const household = (_: unknown, index: number): HouseholdRow =>
  [`Lê Thị Số ${index + 1}`, 'HN', 120, 20, '4, 6', 'HCN', 'Hộ xin ở lại diện hộ nghèo'] as const;

/** Of the embedded cluster: its port may be another one after each start. */
export async function embeddedUrl(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, 'postgres');
  const password = (await readFile(join(folder, 'postgres-password'), 'utf8')).trim();
  const port = (await readFile(join(folder, 'cluster/postmaster.pid'), 'utf8')).split('\n')[3];
  return `postgres://postgres:${password}@127.0.0.1:${port}/hop_dan`;
}

/** One question to the database; null when it is away. */
async function askOnce<Row>(url: string, sql: string, values: readonly unknown[]): Promise<Row[] | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(sql, [...values])).rows as Row[];
  } catch (error) {
    if (/^(42|22)/.test(String((error as { code?: string }).code))) throw error; // the question is wrong, not the time
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A hall that could not be opened leaves no server behind. */
export async function openHall(wanted: Wanted): Promise<Hall> {
  const { embedded = false, env = {} } = wanted;
  const server = await startServer({ args: ['--empty'], embedded, env });
  return hallOf(server, wanted).catch(async (error: unknown) => {
    await server.dispose();
    throw error;
  });
}

async function hallOf(
  server: TestServer,
  { questions, phones = 20, embedded = false, env = {}, phonesVia }: Wanted,
): Promise<Hall> {
  const dataFolder = env['HOP_DAN_DATA'] ?? server.dataFolder;
  const databaseUrl = async (): Promise<string> =>
    embedded ? embeddedUrl(dataFolder).catch(() => 'postgres://127.0.0.1:1/none') : server.databaseUrl;
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  const households = Array.from({ length: questions }, household);
  const at = { commune: 'Bình Thủy', heads: Math.max(phones, questions) + 5, households };
  const commune = await makeSmallCommune(server.url, admin, round, at);
  const meeting = await makeMeeting(server.url, round, commune);
  await meeting.start();
  const { client: officer } = commune.officer;
  const { meetingId, code } = meeting;
  const via = (await phonesVia?.(server)) ?? server.url;
  const joined = await driveMeeting({ url: via, officer, meetingId, code }).phones(phones);
  await meeting.consent(phones);
  return {
    server,
    meeting,
    phones: joined,
    items: await meeting.items(),
    databaseUrl,
    rows: async <Row>(sql: string, values: readonly unknown[] = []) => {
      for (let tries = 0; tries < 300; tries += 1) {
        const found = await askOnce<Row>(await databaseUrl(), sql, values);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      throw new Error('the database never answered');
    },
    isSignedIn: async () =>
      (await officer.run<{ viewer: { kind: string } }>('Viewer')).viewer.kind === 'ACCOUNT',
    dispose: () => server.dispose(),
  };
}
