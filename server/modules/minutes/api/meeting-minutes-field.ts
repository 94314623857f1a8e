import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { perContext } from '../../areas/api/index.ts';
import { Meeting } from '../../meetings/api/index.ts';
import type { MinutesState } from '../domain/minutes-state.ts';
import { MinutesStateEnum } from './minutes-types.ts';

type ReadStates = (meetingIds: readonly string[]) => Promise<ReadonlyMap<string, MinutesState>>;

/** How far the minutes of a meeting are, for boards: one statement for all meetings of a request. */
@Resolver(() => Meeting)
export class MeetingMinutesField {
  readonly #loader: (context: object) => DataLoader<string, MinutesState>;

  constructor(readStates: ReadStates) {
    this.#loader = perContext(
      () =>
        new DataLoader<string, MinutesState>(
          async (ids) => {
            const states = await readStates(ids);
            return ids.map((id) => states.get(id) ?? 'NONE');
          },
          { cache: false },
        ),
    );
  }

  @FieldResolver(() => MinutesStateEnum, { description: 'How far its minutes are.' })
  minutesState(@Ctx() context: ApiContext, @Root() meeting: Meeting): Promise<MinutesState> {
    return this.#loader(context).load(meeting.id);
  }
}
