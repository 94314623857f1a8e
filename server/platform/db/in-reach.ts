import type { AreaReach } from '../../access/index.ts';

type Reach = {
  readonly everyRound: AreaReach;
  readonly oneRound: readonly { readonly areaId: string; readonly roundId: string }[];
};

/** SQL: a thing with this path of areas, in this round, lies in a reach; the parameters are those of `reachValues`. */
export const inReachSql = (
  of: { readonly path: string; readonly round: string },
  [everyRound, oneRound]: readonly [string, string],
): string => `(${everyRound}::uuid[] IS NULL OR ${of.path} && ${everyRound}::uuid[] OR EXISTS (
    SELECT FROM jsonb_to_recordset(${oneRound}::jsonb) AS bound ("areaId" uuid, "roundId" uuid)
     WHERE bound."roundId" = ${of.round} AND bound."areaId" = ANY (${of.path})))`;

/** The two parameters: areas of every round (null: all), and areas of one round each. */
export const reachValues = ({ everyRound, oneRound }: Reach): readonly [readonly string[] | null, string] => [
  everyRound === 'ALL' ? null : everyRound,
  JSON.stringify(oneRound),
];
