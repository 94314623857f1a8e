import type { CluesOfAll } from './collect-clues.ts';
import { CHOICES, type Choice, type Truth } from './vote-in-secret.ts';

export type Attack = {
  /** Right guesses with the clues, and by the published totals alone. */
  readonly right: number;
  readonly rightByTotals: number;
  readonly guesses: number;
  /** How many standard deviations the clues are better than the totals alone; about 0 is chance. */
  readonly z: number;
};

type Person = {
  readonly clues: ReadonlyMap<string, string | number>;
  readonly choice: Choice;
  readonly totals: Record<Choice, number>;
};

function people(truths: readonly Truth[], clues: CluesOfAll): Person[] {
  return truths.flatMap(({ motionId, choices }) => {
    const totals = { AGREE: 0, DISAGREE: 0, NO_OPINION: 0 };
    for (const choice of choices.values()) totals[choice] += 1;
    return [...choices].map(([attendeeId, choice]) => ({
      choice,
      totals,
      clues: clues.get(motionId)?.get(attendeeId) ?? new Map<string, string | number>(),
    }));
  });
}

/** How often each clue goes with each choice, learned from motions whose truth the attacker is given. */
function learn(known: readonly Person[], names: readonly string[]) {
  const seen = new Map<string, number>();
  const add = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1);
  for (const { clues, choice } of known) {
    add(choice);
    for (const name of names) add(`${name}=${clues.get(name)}|${choice}`);
  }
  const values = new Map(
    names.map((name) => [name, new Set(known.map(({ clues }) => clues.get(name))).size]),
  );
  return (name: string, value: string | number | undefined, choice: Choice): number =>
    ((seen.get(`${name}=${value}|${choice}`) ?? 0) + 1) / ((seen.get(choice) ?? 0) + (values.get(name) ?? 1));
}

const best = (score: (choice: Choice) => number): Choice =>
  CHOICES.reduce((a, b) => (score(b) > score(a) ? b : a));

/**
 * Learns from half of the motions with their truth, which no real attacker has, and guesses the other half: naive Bayes
 * over the clues on top of the published totals, against the totals alone.
 */
export function guessChoices(truths: readonly Truth[], clues: CluesOfAll, only?: string): Attack {
  const half = Math.floor(truths.length / 2);
  const known = people(truths.slice(0, half), clues);
  const unknown = people(truths.slice(half), clues);
  const names = only ? [only] : [...new Set(known.flatMap((person) => [...person.clues.keys()]))];
  const chance = learn(known, names);
  let [right, rightByTotals, gained, lost] = [0, 0, 0, 0];
  for (const { clues: found, choice, totals } of unknown) {
    const byTotals = best((one) => totals[one]) === choice;
    const withClues =
      best(
        (one) =>
          Math.log(totals[one] || 1e-9) +
          names.reduce((sum, name) => sum + Math.log(chance(name, found.get(name), one)), 0),
      ) === choice;
    right += withClues ? 1 : 0;
    rightByTotals += byTotals ? 1 : 0;
    gained += withClues && !byTotals ? 1 : 0;
    lost += byTotals && !withClues ? 1 : 0;
  }
  const z = gained + lost === 0 ? 0 : (gained - lost) / Math.sqrt(gained + lost);
  return { right, rightByTotals, guesses: unknown.length, z };
}

export const clueNames = (clues: CluesOfAll): string[] => [
  ...new Set([...clues.values()].flatMap((of) => [...of.values()].flatMap((found) => [...found.keys()]))),
];
