import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { APPRAISAL_COMMANDS } from '../api/strangers/appraisal-commands.ts';
import { OFFICE_COMMANDS } from '../api/strangers/commands.ts';
import { MEETING_COMMANDS } from '../api/strangers/meeting-commands.ts';
import { QUERIES } from '../api/strangers/queries.ts';
import { STREAMS } from '../db/rights/ask.ts';

const COMMANDS = { ...APPRAISAL_COMMANDS, ...OFFICE_COMMANDS, ...MEETING_COMMANDS };

/** About oneself, or open to everybody: nothing in them belongs to a commune. */
const OF_NOBODY =
  `accounts auditAnchors practice checkPractice roundCalendar villagesToVisit areaChange areas hall hallTurnout joinAddresses rounds rulePack rulePacks viewer changePassword joinBySlip
  certificateCheck publicPosting feedbackDoor sendFeedback followFeedback joinMeeting signIn signOut apiTokens apiTokenChoices createApiToken revokeApiToken accountSecurity
  offerSecondFactor confirmSecondFactor endSecondFactor endSession`.split(/\s+/);

test('every root field is asked by strangers (tests/db/rights-matrix, tests/long/another-commune), or belongs to nobody', async () => {
  const schema = buildSchema(
    await readFile(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'),
  );
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  expect([...Object.keys(QUERIES), ...Object.keys(COMMANDS), ...OF_NOBODY].sort()).toEqual(fields.sort());
});

/** What hangs on the wall of the hall. */
const OPEN_STREAMS = ['hallChanged', 'hallTurnoutChanged'];

test('every stream is asked for by the matrix of rights, or open to everybody', async () => {
  const schema = buildSchema(
    await readFile(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'),
  );
  const streams = Object.keys(schema.getSubscriptionType()?.getFields() ?? {});
  expect([...Object.keys(STREAMS), ...OPEN_STREAMS].sort()).toEqual(streams.sort());
});
