import type { RulePack } from '../../rounds/index.ts';

/** One thing that is looked at, in plain words. */
export type Criterion = { readonly service: string | null; readonly name: string };
export type Criteria = {
  /** Đồng một người một tháng; null: the pack has none that is sure, so none is printed. */
  readonly incomeLine: number | null;
  /** How many of the things may be missing at most before a household counts as poor; null as above. */
  readonly poorFrom: number | null;
  readonly things: readonly Criterion[];
};

type Marked<T> = { readonly value: T; readonly mark: 'C' | 'P' | 'U' };
/** A legal value with mark U is never printed. */
const printed = <T>(of: Marked<T> | undefined): T | null =>
  of === undefined || of.mark === 'U' ? null : of.value;

function incomeLineOf(pack: RulePack, kind: 'RURAL' | 'URBAN'): number | null {
  const lines = pack.incomeLines as
    Readonly<Record<string, Readonly<Record<string, Marked<number>>>>> | undefined;
  const line = lines?.['line'] ?? lines?.['poor'];
  return printed(line?.[kind]);
}

/** What the leaflet says of the criteria of a commune: sure values only, in the words of the pack. */
export function criteriaOf(pack: RulePack, kind: 'RURAL' | 'URBAN'): Criteria {
  const points = printed(pack.b2.pointsPerIndicator);
  const from = printed(pack.b2.poorFrom);
  return {
    incomeLine: incomeLineOf(pack, kind),
    poorFrom: points !== null && from !== null && points > 0 ? Math.ceil(from / points) : null,
    things: pack.indicators.flatMap((one) => {
      const name = printed(one.name);
      return name === null ? [] : [{ service: one.service?.vi ?? null, name: name.vi }];
    }),
  };
}
