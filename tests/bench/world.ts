import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { createClient, type Client } from '../testkit/client.ts';
import { TallyWorld, type Village } from '../db/tally-world.ts';
import type { LoadPhone } from './ballot-load.ts';

type Owner = <Row = Record<string, unknown>>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;
type Meeting = { readonly id: string; readonly items: string[] };

/** A world written as the owner of the tables, and opened through the API of the running server. */
export class BenchWorld {
  private constructor(
    readonly owner: Owner,
    readonly pool: pg.Pool,
    readonly tally: TallyWorld,
    readonly commune: { id: string; path: readonly string[] },
    readonly officerId: string,
    readonly officer: Client,
    readonly officerToken: string,
  ) {}

  static async make(databaseUrl: string, serverUrl: string): Promise<BenchWorld> {
    const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
    pool.on('error', () => undefined);
    const owner: Owner = async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await pool.query(sql, [...values])).rows as Row[];
    const tally = await TallyWorld.make(owner);
    const commune = await tally.commune('Bình Mỹ');
    const officerId = randomUUID();
    await owner(
      `INSERT INTO account (id, login, display_name, password_hash) VALUES ($1, 'bench', 'Bench', 'none')`,
      [officerId],
    );
    await owner(
      `INSERT INTO account_grant (id, account_id, role, area_id) VALUES ($1, $2, 'COMMUNE_OFFICER', $3)`,
      [randomUUID(), officerId, commune.id],
    );
    const [token = ''] = await sessions(owner, 'ACCOUNT', [officerId]);
    const officer = createClient(serverUrl);
    return new BenchWorld(owner, pool, tally, commune, officerId, officer, token);
  }

  /** A village in session with people of one channel and items of one household each. */
  async meeting(name: string, people: number, channel: 'HAND' | 'PHONE', items: number) {
    const village = await this.tally.village(this.commune, name);
    const id = await this.tally.meeting(village, 'LIVE', 'IN_SESSION');
    await this.owner(
      `UPDATE meeting SET phone_consent = true, phone_consent_agree = $2, phone_consent_base = $2 WHERE id = $1`,
      [id, people],
    );
    const attendeeIds = Array.from({ length: people }, () => randomUUID());
    await this.owner(
      `INSERT INTO attendee (id, meeting_id, person_key, name, search_key, role, counts, channel, phone_joined)
       SELECT id, $2, 'named:' || id, 'Người dự', 'nguoidu', 'HOUSEHOLD_REPRESENTATIVE', true, $3, $3 = 'PHONE'
       FROM unnest($1::uuid[]) AS id`,
      [attendeeIds, id, channel],
    );
    return { meeting: { id, items: await this.items(id, village, items) }, attendeeIds };
  }

  private async items(meetingId: string, village: Village, count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let position = 1; position <= count; position += 1) {
      const of = await this.tally.case(village, { startClass: 'POOR', scoredClass: 'NEAR_POOR' });
      const itemId = randomUUID();
      await this.owner(
        `INSERT INTO agenda_item (id, meeting_id, position, section) VALUES ($1, $2, $3, 'ONE_BY_ONE')`,
        [itemId, meetingId, position],
      );
      await this.owner(`INSERT INTO agenda_item_case (item_id, case_id, meeting_id) VALUES ($1, $2, $3)`, [
        itemId,
        of.id,
        meetingId,
      ]);
      ids.push(itemId);
    }
    return ids;
  }

  /** Runs a mutation as the commune's officer and insists on its success. */
  async command<T>(mutation: string, variables: object): Promise<T> {
    const cookie = `hd_session=${this.officerToken}`;
    const query = mutation.replace('ON_REFUSAL', '... on Refusal { code message }');
    const { body } = await this.officer.post(
      { query, variables: { c: randomUUID(), ...variables } },
      { cookie },
    );
    const result = (body.data as { result?: T & { code?: string } } | null)?.result;
    if (!result || result.code) throw new Error(JSON.stringify(body).slice(0, 500));
    return result;
  }

  async openMotion(meeting: Meeting, itemId: string): Promise<string> {
    const [row] = await this.owner<{ version: number }>(`SELECT version FROM meeting WHERE id = $1`, [
      meeting.id,
    ]);
    const { motion } = await this.command<{ motion: { id: string } }>(
      `mutation ($c: UUID!, $m: UUID!, $i: UUID, $v: Int!) {
         result: openMotion(commandId: $c, meetingId: $m, itemId: $i, purpose: ITEM, expectedVersion: $v) {
           ... on MotionOpened { motion { id } } ON_REFUSAL } }`,
      { m: meeting.id, i: itemId, v: row?.version ?? 0 },
    );
    return motion.id;
  }

  /** An open motion with phones, each with a session of its own. */
  async phoneMotion(name: string, phones: number): Promise<LoadPhone[]> {
    const { meeting, attendeeIds } = await this.meeting(name, phones, 'PHONE', 1);
    const motionId = await this.openMotion(meeting, meeting.items[0] ?? '');
    const tokens = await sessions(this.owner, 'PHONE', attendeeIds);
    return attendeeIds.map((attendeeId, index) => ({ attendeeId, motionId, token: tokens[index] ?? '' }));
  }

  /** Sessions of the officer, one per open page. */
  officerTokens = (count: number): Promise<string[]> =>
    sessions(
      this.owner,
      'ACCOUNT',
      Array.from({ length: count }, () => this.officerId),
    );

  /** A question answered by hands and counted: one command away from its close. */
  async countedMotion(meeting: Meeting, itemId: string, people: number): Promise<string> {
    const motionId = await this.openMotion(meeting, itemId);
    await this.command(
      `mutation ($c: UUID!, $m: UUID!, $h: HandsInput!) {
         result: recordHands(commandId: $c, motionId: $m, hands: $h) { __typename ON_REFUSAL } }`,
      { m: motionId, h: { agree: people, disagree: 0, noOpinion: 0 } },
    );
    return motionId;
  }

  close = (motionId: string): Promise<object> =>
    this.command(
      `mutation ($c: UUID!, $m: UUID!) {
         result: closeMotion(commandId: $c, motionId: $m, expectedRevision: 1) { __typename ON_REFUSAL } }`,
      { m: motionId },
    );
}

/** Sessions of these owners, as a sign-in or a slip would have opened them. */
async function sessions(
  owner: Owner,
  kind: 'ACCOUNT' | 'PHONE',
  owners: readonly string[],
): Promise<string[]> {
  const tokens = owners.map(() => randomBytes(32).toString('base64url'));
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest('hex'));
  await owner(
    `INSERT INTO session (token_hash, kind, account_id, attendee_id, expires_at)
     SELECT hash, $3, CASE $3 WHEN 'ACCOUNT' THEN id END, CASE $3 WHEN 'PHONE' THEN id END, now() + interval '1 day'
     FROM unnest($1::text[], $2::uuid[]) AS opened (hash, id)`,
    [hashes, owners, kind],
  );
  return tokens;
}
