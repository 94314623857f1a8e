import { z } from 'zod';
import { AREA_KINDS, type AreaKind } from '../../../kernel/classes.ts';

const name = z.string().min(1).max(200);

/** Points of form B1: one for every region, area kind, item and answer. Nothing of it is ours. */
export const scoreTableBodySchema = z.strictObject({
  regions: z.array(name).min(1),
  items: z.array(z.strictObject({ item: name, answers: z.array(name).min(1) })).min(1),
  /** By region, area kind, item, answer: `region\u001farea\u001fitem\u001fanswer`. */
  points: z.record(z.string(), z.int().min(0)),
});
export type ScoreTableBody = z.infer<typeof scoreTableBodySchema>;

export type ScoreTable = {
  readonly id: string;
  readonly provinceId: string;
  readonly title: string;
  /** Number and name of the document. */
  readonly source: string;
  readonly issuedOn: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** "BẢNG VÍ DỤ – không phải văn bản": to be looked at, scores no round. */
  readonly example: boolean;
  readonly body: ScoreTableBody;
};

const SEPARATOR = '\u001f';
export const pointKey = (region: string, area: AreaKind, item: string, answer: string): string =>
  [region, area, item, answer].join(SEPARATOR);

/** Every place that must have points. */
export function* placesOf({ regions, items }: Pick<ScoreTableBody, 'regions' | 'items'>) {
  for (const region of regions)
    for (const area of AREA_KINDS)
      for (const { item, answers } of items)
        for (const answer of answers) yield { region, area, item, answer };
}
