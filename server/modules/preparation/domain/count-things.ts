import { isOfVillages, PREPARED_THINGS, type PreparedThing } from './prepared.ts';

/** What is registered of a commune and, in numbers, of its villages. */
export type CommuneFacts = {
  readonly communeId: string;
  readonly name: string;
  readonly path: readonly string[];
  /** PLAN, COMMITTEE, INSPECTORS, TRAINING as far as they are there. */
  readonly has: readonly string[];
  readonly villages: number;
  readonly withTeam: number;
  readonly withTrained: number;
};

export type ThingCount = { readonly thing: PreparedThing; readonly done: number; readonly of: number };

const sum = (communes: readonly CommuneFacts[], value: (of: CommuneFacts) => number): number =>
  communes.reduce((all, commune) => all + value(commune), 0);

function countThing(thing: PreparedThing, communes: readonly CommuneFacts[]): ThingCount {
  if (!isOfVillages(thing))
    return { thing, done: sum(communes, ({ has }) => Number(has.includes(thing))), of: communes.length };
  const done = sum(communes, (of) => (thing === 'REVIEW_TEAM' ? of.withTeam : of.withTrained));
  return { thing, done, of: sum(communes, ({ villages }) => villages) };
}

/** Counted from what is registered, each time anew. */
export const countThings = (communes: readonly CommuneFacts[]): ThingCount[] =>
  PREPARED_THINGS.map((thing) => countThing(thing, communes));
