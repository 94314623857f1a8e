import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Action, answer, type ApiContext, type RefusalType } from '../../../platform/graphql/index.ts';
import type { PublicPosting as View } from '../app/view-public.ts';
import type { PostingDoors } from './doors.ts';
import { openDataPath } from './open-data-routes.ts';
import {
  PublicPosting,
  PublicPostingFound,
  PublicPostingResult,
  PublicPostingRow,
  PublicPostingTotals,
} from './public-types.ts';

function publicObject(view: View): PublicPosting {
  const { publicCode, state, n, name, context, places, startedOn, untilOn, endedOn, objectionsTo } = view;
  const { communeName, provinceName, year } = context;
  const { households, counts } = view.totals;
  return Object.assign(new PublicPosting(), {
    ...{ code: publicCode, state, n, villageName: name, communeName, provinceName, year },
    ...{ places: [...places], startedOn, untilOn, endedOn, objectionsTo, listSha256: view.listSha256 },
    rows: view.rows.map(({ headName, class: is, classBefore }) =>
      Object.assign(new PublicPostingRow(), { headName, class: is, classBefore }),
    ),
    totals: Object.assign(new PublicPostingTotals(), {
      ...{ households, poor: counts.POOR, nearPoor: counts.NEAR_POOR },
      ...{ averageLiving: counts.AVERAGE_LIVING, notPoor: counts.NOT_POOR },
    }),
    openData: openDataPath(view),
  });
}

/** What anybody sees of a posting. */
@Resolver()
export class PublicPostingResolver {
  constructor(readonly doors: PostingDoors) {}

  @Action('public')
  @Query(() => PublicPostingResult, {
    description:
      'The list behind the code of a poster, only while it hangs; then totals. Refused: POSTING_ASKED_TOO_OFTEN.',
  })
  publicPosting(
    @Ctx() context: ApiContext,
    @Arg('code', () => String) code: string,
  ): Promise<PublicPostingFound | RefusalType> {
    return answer(context, this.doors.open(code), (found) =>
      Object.assign(new PublicPostingFound(), { posting: found && publicObject(found) }),
    );
  }
}
