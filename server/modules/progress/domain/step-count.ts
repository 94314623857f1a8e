import { STEPS, type Step } from './steps.ts';

/** Villages of a unit in one step. */
export type StepCount = {
  readonly step: Step;
  readonly running: number;
  /** This step or a later one. */
  readonly finished: number;
};

/** Is `one` behind `other`? By the share that has finished the earliest step in which they differ; exact. */
export function behind(
  one: { readonly villages: number; readonly steps: readonly StepCount[] },
  other: { readonly villages: number; readonly steps: readonly StepCount[] },
): number {
  for (const step of STEPS.slice(1)) {
    const [a, b] = [one, other].map(({ steps }) => steps.find((of) => of.step === step)?.finished ?? 0);
    const difference = (a ?? 0) * other.villages - (b ?? 0) * one.villages;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The steps of a unit from those of its parts. */
export const sumSteps = (parts: readonly { readonly steps: readonly StepCount[] }[]): StepCount[] =>
  STEPS.map((step) => {
    const of = parts.flatMap(({ steps }) => steps.filter((count) => count.step === step));
    const sum = (value: (count: StepCount) => number) => of.reduce((all, count) => all + value(count), 0);
    return { step, running: sum(({ running }) => running), finished: sum(({ finished }) => finished) };
  });
