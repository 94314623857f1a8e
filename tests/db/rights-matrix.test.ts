import { randomUUID } from 'node:crypto';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { questionsOf, told, type Question } from './rights/ask.ts';
import { expected, isAPart, type Door } from './rights/expected.ts';
import { fileQuestionsOf, openFiles } from './rights/files.ts';
import type { Somebody } from './rights/people.ts';
import { rightsWorld, type Ids, type RightsWorld } from './rights/world.ts';

vi.setConfig({ testTimeout: 300_000 }); // ten thousand questions, beside whatever else the machine does
let world: RightsWorld;
beforeAll(async () => {
  world = await rightsWorld();
});
afterAll(() => world?.dispose());

type Tell<Q> = (who: Somebody, question: Q, ids: Ids) => Promise<string>;
type Row = { readonly who: string; readonly may: boolean; readonly real: string; readonly none: string };

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Who does not even see it at home is asked once elsewhere; whoever does is asked everywhere. */
function askedBy(question: Door): Somebody[] {
  let stranger = false;
  return world.people.filter((who) => {
    const { actor, name } = who;
    if (actor.kind !== 'ACCOUNT' || !/ (neighbour|parent|child|round)$/.test(name)) return true;
    const [role] = name.split(' ');
    const atHome = world.people.find((other) => other.name === `${role} own`);
    if (atHome && expected(world, atHome.actor, question)) return true;
    const first = !stranger;
    stranger = true;
    return first;
  });
}

/** Everybody asks; and one of those who may, and of those who may not, asks for what does not exist. */
async function rowsOf<Q extends Door>(
  question: Q,
  { ids, tell, allowed }: { ids: Ids; tell: Tell<Q>; allowed: Allowed },
): Promise<Row[]> {
  const nowhere = Object.fromEntries(Object.keys(ids).map((id) => [id, randomUUID()]));
  const nothing = new Map<string, Promise<string>>();
  const none = (who: Somebody, may: boolean): Promise<string> => {
    const token = who.actor.kind === 'ACCOUNT' && who.actor.token !== undefined;
    const alike = `${who.actor.kind} ${token} ${may}`;
    const asked = nothing.get(alike) ?? tell(who, question, nowhere);
    nothing.set(alike, asked);
    return asked;
  };
  const people = askedBy(question).map((who) => ({ who, may: expected(world, who.actor, question) }));
  const first = people.find(({ may }) => may);
  return Promise.all(
    people
      .filter((one) => !one.may || allowed === 'ALL' || (allowed === 'ONE' && one === first))
      .map(async ({ who, may }) => {
        const [real, nobodys] = await Promise.all([tell(who, question, ids), none(who, may)]);
        return { who: who.name, may, real: real.replace(UUID, '#'), none: nobodys.replace(UUID, '#') };
      }),
  );
}

/** Those who may: all of them, one for all (papers take their time), or none (whatever came before has asked them). */
type Allowed = 'ALL' | 'ONE' | 'NONE';

/** Doors that tell who may not more than that there is nothing; doors closed to who may; doors with nothing behind. */
async function compare<Q extends Door>(
  questions: readonly Q[],
  ids: Ids,
  tell: Tell<Q>,
  allowed: Allowed = 'ALL',
) {
  const found = { leaks: [] as string[], closed: [] as string[], silent: [] as string[] };
  for (const question of questions) {
    const rows = await rowsOf(question, { ids, tell, allowed });
    for (const { who, real } of rows.filter(({ may, real, none }) => !may && real !== none))
      found.leaks.push(`${question.name}: ${who} is told ${real.slice(0, 200)}`);
    const asked = rows.filter(({ may }) => may);
    const nothing = asked.filter(({ real, none }) => real === none);
    if (asked.length === nothing.length) found.silent.push(question.name);
    else if (!isAPart(question))
      found.closed.push(...nothing.map(({ who }) => `${question.name}: ${who} is told nothing`));
  }
  return found;
}

/** The small world has nothing behind these; who may and who may not are told so alike, and no difference can be seen. */
const NOTHING_BEHIND = new Set(
  `auditSystemLog printOrder resumePrints trainingPeople randomShare questions answerDataRequest endAssignment raiseFinding reportFinding judgeFinding answerRemark answerQuestion handQuestionUp corrections appraisalExport approval lifeEvents splitsAndMerges importPreview rulePackAdoption rulePackRounds rowsToMend assessmentConflicts checkForm clusterGroups inYearCases meetingInvitations myCount previewWorkingDay provinceCalendar scoreTables askedReChecks recognisedHouseholds printRuns reportDifferences adoptRulePack removeSignedPage confirmLegalValue enterLocalLine createAccount resetPassword setAccountDisabled excuseImportRow mendImportRow mendReturnedCase answerReturn recordApproval wantApproval confirmImport resolveConflict loadScoreTable checkCalendarYear setWorkingDay setRoundDate tickSoftware endPosting removePostingPhoto exportAppraisalQueue endClusters countApart withdrawRelation setRandomShare checkSampledForm appraisalQueueChanged importProgress`.split(
    /\s+/,
  ),
);
const NO_SUCH_PAPER = new Set(
  `/files/cluster-result /files/signed-page /files/posting-photo /files/appraisal-page /files/appraisal-exports/:id /files/opinion /files/approval /files/recognition-decision /files/track-decision /files/certificate /files/refusal-letter /files/print-part /files/inspection-photos /files/inspection-photo /files/personal-data /files/preparation-scans /files/preparation-scan /files/informing /files/print-packet /files/print-order`.split(
    /\s+/,
  ),
);
/** Whoever has the link of an evening loses it with the evening. */
const WITH_THE_EVENING = /^declareRelation: (CHAIR|OPERATOR) of own meeting/;

/** A question to the tier above is asked in the name of the own unit, not of one below it. */
const IN_ITS_OWN_NAME = /^askQuestion: \w+ parent/;

const answer: Tell<Question> = (who, question, ids) => told(world, who, question, ids);
let sealed: Ids;
let heard: Set<string>;

test('in the middle of an evening every door opens to whom the one list of rights names, and to nobody else', async () => {
  const questions = questionsOf(world);
  const { leaks, closed, silent } = await compare(questions, world.of, answer);
  expect(leaks).toEqual([]);
  expect(closed.filter((line) => !IN_ITS_OWN_NAME.test(line))).toEqual([]);
  heard = new Set(questions.map(({ name }) => name).filter((name) => !silent.includes(name)));
});

test('a list over several rounds shows the round that a grant is for, and no other', async () => {
  const asked = { name: 'rounds', kind: 'query', about: [], action: 'round.view' } as const;
  const rounds = { ...asked, document: parse('{ it: rounds { id } }') };
  const visits = { ...asked, document: parse('{ it: villagesToVisit { roundId } }') };
  const idOf = world.of['roundId'];
  for (const who of world.people.filter(({ name }) => / round$/.test(name))) {
    const here = who.name.endsWith('this round');
    expect([who.name, await answer(who, rounds, world.of)]).toEqual([
      who.name,
      JSON.stringify(here ? [{ id: idOf }] : []),
    ]);
    const visited = JSON.parse(await answer(who, visits, world.of)) as { roundId: string }[];
    const mayVisit = here && /^(COMMUNE_OFFICER|COMMUNE_CHAIR|REVIEWER) /.test(who.name);
    expect([who.name, new Set(visited.map(({ roundId }) => roundId))]).toEqual([
      who.name,
      new Set(mayVisit ? [idOf] : []),
    ]);
  }
});

test('so it is when the evening is sealed and the commune has reported', async () => {
  sealed = await world.seal();
  const questions = questionsOf(world);
  const { leaks, closed, silent } = await compare(questions, sealed, answer);
  expect(leaks).toEqual([]);
  expect(closed.filter((line) => !WITH_THE_EVENING.test(line) && !IN_ITS_OWN_NAME.test(line))).toEqual([]);
  const never = silent.filter((name) => !heard.has(name));
  expect(never.filter((name) => !NOTHING_BEHIND.has(name))).toEqual([]);
});

test('every file in and out opens to whom the list names, and to nobody else', async () => {
  const files = await openFiles(world);
  const { leaks, closed, silent } = await compare(fileQuestionsOf(world), sealed, files.told, 'ONE');
  await files.close();
  expect(leaks).toEqual([]);
  expect(closed).toEqual([]);
  expect(silent.filter((name) => !NO_SUCH_PAPER.has(name))).toEqual([]);
});

test('a closed round tells strangers no more than an open one', async () => {
  await world.close();
  expect((await compare(questionsOf(world), sealed, answer, 'NONE')).leaks).toEqual([]);
});
