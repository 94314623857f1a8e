import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import { communeTallyObject } from '../../tally/api/index.ts';
import type { CommuneBoard, CommuneKey } from '../../tally/index.ts';
import type { reportCommune } from '../app/report-commune.ts';
import { CommuneReported } from './board-types.ts';

const ReportCommuneResult = resultUnion('ReportCommuneResult', CommuneReported);

@Resolver()
export class ReportResolver {
  constructor(
    readonly report: ReturnType<typeof reportCommune>,
    readonly boardOf: (key: CommuneKey) => Promise<CommuneBoard | null>,
  ) {}

  @Action('commune.report')
  @Mutation(() => ReportCommuneResult, {
    description:
      'The commune reports its tally to the appraisal tier; by its poverty officer or chair. `expectedTallyVersion` is the ' +
      'version that was on the screen. Refused: NOT_FOUND (not yours), STALE (the tally has moved), ALREADY_REPORTED, ' +
      'ROWS_LEFT_TO_MEND, HOUSEHOLDS_NOT_REVIEWED, NOTHING_TO_REPORT, MEETING_STILL_IN_SESSION, UNSETTLED_CASES (open or not agreed: review again, ' +
      'then meet again, QĐ 24/2021 Đ.4 k.3), TALLY_DOES_NOT_BALANCE. The totals are kept with their hash; the cases of the ' +
      'commune open to appraisers. The same command id again gives the same answer.',
  })
  reportCommune(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('expectedTallyVersion', () => Int) expectedTallyVersion: number,
  ): Promise<CommuneReported | RefusalType> {
    const command = { commandId, roundId, communeId, expectedTallyVersion };
    return answer(context, this.report(context.actor, command), async ({ casesOpened, ...key }) => {
      const board = await this.boardOf(key);
      if (!board) throw new Error('the tally of a reported commune is gone');
      return Object.assign(new CommuneReported(), { tally: communeTallyObject(board), casesOpened });
    });
  }
}
