import type { RulePack } from '../../rounds/index.ts';
import type { TwoForms } from '../../tally/index.ts';
import type { Dimension, Fact } from './fact.ts';
import type { Cell, Column, Line, Words } from './table.ts';

/** Persons and households living in a unit, poor or not; null where nobody has entered them. */
export type Population = { readonly households: number | null; readonly persons: number | null };

/** All that is known of a unit when a row of a form is filled. */
export type UnitFigures = {
  readonly facts: readonly Fact[];
  readonly movement: TwoForms;
  readonly population: Population;
};

/** What the forms of a round hang on. */
export type RoundFacts = {
  readonly year: number;
  readonly firstDay: string;
  readonly pack: RulePack;
  /** Computed beside in 2021; decides nothing. */
  readonly secondPack: RulePack | null;
  /** The higher line of the province. */
  readonly localPack: RulePack | null;
};

/** A column of figures: how it is filled, and which households it counts. */
export type Figure = {
  readonly key: string;
  readonly title: Words;
  readonly kind?: 'COUNT' | 'PERCENT';
  readonly value: (unit: UnitFigures, line: Line) => Cell;
  /** How often a household counts in it; without, the number cannot be opened. */
  readonly counts?: (household: Fact) => number;
};
export type FigureGroup = { readonly title: Words; readonly figures: readonly (Figure | FigureGroup)[] };

export type FormSpec = {
  readonly title: Words;
  readonly asks: readonly Dimension[];
  /** Two lines for each unit, households and persons, or one. */
  readonly lines: 'TWO' | 'ONE';
  readonly figures: readonly (Figure | FigureGroup)[];
  readonly notes: readonly Words[];
};

/** Columns can depend on what the facts hold: peoples by name. */
export type Form = (round: RoundFacts, facts: readonly Fact[]) => FormSpec;

export const isGroup = (of: Figure | FigureGroup): of is FigureGroup => 'figures' in of;
export const figuresOf = (of: readonly (Figure | FigureGroup)[]): Figure[] =>
  of.flatMap((one) => (isGroup(one) ? figuresOf(one.figures) : [one]));

export const columnsOf = (of: readonly (Figure | FigureGroup)[], prefix = 'g'): Column[] =>
  of.map((one, index) =>
    isGroup(one)
      ? {
          ...{ key: `${prefix}${index}`, title: one.title, kind: 'COUNT' as const },
          under: columnsOf(one.figures, `${prefix}${index}.`),
        }
      : { key: one.key, title: one.title, kind: one.kind ?? 'COUNT', opens: one.counts !== undefined },
  );

type Measure = (fact: Fact) => number;
export const sum = (facts: readonly Fact[], measure: Measure): number =>
  facts.reduce((all, fact) => all + measure(fact), 0);

/** Households for which something holds; `line` persons: the people of them. */
export const counting = (key: string, title: Words, holds: (fact: Fact) => boolean): Figure => ({
  ...{ key, title },
  value: ({ facts }, line) =>
    sum(facts, (fact) => (holds(fact) ? (line === 'HOUSEHOLDS' ? fact.households : fact.persons) : 0)),
  counts: (fact) => (holds(fact) ? 1 : 0),
});

export const personsOf = (key: string, title: Words, holds: (fact: Fact) => boolean): Figure => ({
  ...{ key, title },
  value: ({ facts }) => sum(facts, (fact) => (holds(fact) ? fact.persons : 0)),
  counts: (fact) => (holds(fact) ? 1 : 0),
});
