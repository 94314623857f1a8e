import type { Phone } from '../../testkit/evening.ts';
import { calm, pause, type Chance } from '../../testkit/chance.ts';
import type { Hall } from './hall.ts';

type Choice = 'AGREE' | 'DISAGREE';
type Cast = { castBallot: { __typename: string; n?: number } };
type Motion = {
  id: string;
  state: string;
  agree: number;
  disagree: number;
  no_opinion: number;
  base: number;
};

/** What one question came to, by the phones' own books and by the database. */
export type Outcome = {
  readonly acknowledged: number;
  /** Sent, no answer, sent again. */
  readonly repeated: number;
  /** Heard "closed": must not be counted. */
  readonly late: number;
  readonly expected: { readonly agree: number; readonly disagree: number };
  readonly counted: {
    readonly agree: number;
    readonly disagree: number;
    readonly sum: number;
    readonly base: number;
  };
};

type Voter = { readonly phone: Phone; n: number; choice: Choice | null };
type Books = { acknowledged: number; repeated: number; late: number };

const LONGEST_WAIT_MS = 4000;

/** A phone gives up waiting, too, and sends the same again. */
const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), LONGEST_WAIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Sends one number until there is a definite answer: received, or closed. */
async function sendOne(
  { phone, n }: Voter,
  motionId: string,
  choice: Choice,
  books: Books,
): Promise<boolean> {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await inTime(phone.client.run<Cast>('CastBallot', { motionId, n, choice })).catch(
      () => null,
    );
    const kind = answer?.castBallot.__typename;
    if (kind === 'BallotReceipt') return true;
    if (kind === 'MotionNotOpen') return false;
    if (kind !== undefined) throw new Error(`an answer that no phone expects: ${kind}`);
    books.repeated += 1;
    await pause(60);
  }
  throw new Error('a phone was never answered');
}

/** Changes its mind again and again until it hears that the question is closed. */
async function voteUntilClosed(voter: Voter, motionId: string, chance: Chance, books: Books): Promise<void> {
  for (;;) {
    voter.n += 1;
    const choice = chance.of(['AGREE', 'DISAGREE'] as const);
    if (!(await sendOne(voter, motionId, choice, books))) {
      books.late += 1;
      return;
    }
    voter.choice = choice;
    books.acknowledged += 1;
    await pause(20 + chance.below(120));
  }
}

const SELECT = 'SELECT id, state, agree, disagree, no_opinion, base FROM motion WHERE item_id = $1';

/** Until the database says so, as a person at the machine would press again. */
async function until(
  hall: Hall,
  itemId: string,
  state: string,
  act: () => Promise<unknown>,
): Promise<Motion> {
  for (let tries = 0; tries < 400; tries += 1) {
    const [motion] = await hall.rows<Motion>(SELECT, [itemId]);
    if (motion?.state === state) return motion;
    await inTime(act()).catch(() => undefined);
    await pause(50);
  }
  throw new Error(`the question was never ${state}`);
}

/** One question: all phones vote all the time, `harm` is done meanwhile, then it is closed while they still vote. */
export async function askWhile(
  hall: Hall,
  itemId: string,
  chance: Chance,
  harm: () => Promise<void>,
): Promise<Outcome> {
  await calm();
  const { id } = await until(hall, itemId, 'OPEN', () => hall.meeting.open(itemId));
  const books: Books = { acknowledged: 0, repeated: 0, late: 0 };
  const voters: Voter[] = hall.phones.map((phone) => ({ phone, n: 0, choice: null }));
  const voting = Promise.all(voters.map((voter) => voteUntilClosed(voter, id, chance, books)));
  voting.catch(() => undefined); // told below
  await harm();
  await pause(chance.below(150));
  await until(hall, itemId, 'CLOSED', () => hall.meeting.close(id));
  await voting;
  const [motion] = await hall.rows<Motion>(SELECT, [itemId]); // again: a late ballot must not have moved it
  if (!motion) throw new Error('the question is gone');
  const chose = (choice: Choice): number => voters.filter((voter) => voter.choice === choice).length;
  const { agree, disagree, no_opinion: noOpinion, base } = motion;
  return {
    ...books,
    expected: { agree: chose('AGREE'), disagree: chose('DISAGREE') },
    counted: { agree, disagree, sum: agree + disagree + noOpinion, base },
  };
}
