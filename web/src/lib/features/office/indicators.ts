import { RoundIndicatorsDocument, type RoundIndicatorsQuery } from '../../graphql/generated.ts';
import { send } from '../../graphql/send.ts';

export type Indicator = RoundIndicatorsQuery['rounds'][number]['rulePack']['indicators'][number];

/** The indicators of the rule pack of each round, by the id of the round. */
export const loadIndicators = async (): Promise<ReadonlyMap<string, readonly Indicator[]>> => {
  const { rounds } = await send(RoundIndicatorsDocument, {});
  return new Map(rounds.map(({ id, rulePack }) => [id, rulePack.indicators]));
};

/** The indicators of these numbers; a number that the pack does not know keeps its place without a name. */
export const namedIndicators = (
  numbers: readonly number[],
  indicators: readonly Indicator[],
): { readonly number: number; readonly of: Indicator | null }[] =>
  numbers.map((number) => ({ number, of: indicators.find((each) => each.number === number) ?? null }));
