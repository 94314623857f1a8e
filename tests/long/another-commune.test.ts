import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import type { Person } from '../testkit/small-commune.ts';
import { APPRAISAL_COMMANDS } from '../api/strangers/appraisal-commands.ts';
import { OFFICE_COMMANDS } from '../api/strangers/commands.ts';
import { MEETING_COMMANDS } from '../api/strangers/meeting-commands.ts';
import { QUERIES } from '../api/strangers/queries.ts';
import { strangersWorld } from '../api/strangers/world.ts';

let server: TestServer;
let strangers: Person[];
/** Ids of one commune, its open meeting and everything in it. */
let of: Record<string, string>;

beforeAll(async () => {
  server = await startServer();
  ({ strangers, of } = await strangersWorld(server));
});
afterAll(() => server?.dispose());

const COMMANDS = { ...APPRAISAL_COMMANDS, ...OFFICE_COMMANDS, ...MEETING_COMMANDS };

const ask = async (person: Person, kind: 'query' | 'mutation', field: string): Promise<unknown> => {
  const all = { ...of, commandId: randomUUID() };
  const used = Object.entries(all).filter(([name]) => new RegExp(`\\$${name}\\b`).test(field));
  const named = used.map(([name]) => `$${name}: UUID!`).join(', ');
  const variables = Object.fromEntries(used);
  return (await person.client.ask<{ it: unknown }>(`${kind} (${named}) { it: ${field} }`, variables)).it;
};

test.each(Object.keys(QUERIES))('%s shows an official of elsewhere nothing', async (name) => {
  for (const stranger of strangers) {
    const answer = await ask(stranger, 'query', QUERIES[name]?.ask ?? '');
    if (QUERIES[name]?.told === 'no such commune')
      expect(JSON.stringify(answer)).not.toContain(of['communeId']);
    else expect(answer).toEqual(QUERIES[name]?.told);
  }
});

test.each(Object.keys(COMMANDS))('%s of an official of elsewhere finds nothing to act on', async (name) => {
  for (const stranger of strangers) {
    const answer = await ask(
      stranger,
      'mutation',
      `${COMMANDS[name]} { __typename ... on Refusal { code } }`,
    );
    const code = name === 'confirmImport' ? 'UPLOAD_GONE' : 'NOT_FOUND';
    expect(answer).toMatchObject({ code });
  }
});
