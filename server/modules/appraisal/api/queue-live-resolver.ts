import { GraphQLError } from 'graphql';
import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Field, Int, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { Action, liveField } from '../../../platform/graphql/index.ts';
import type { LiveState } from '../../../platform/live/index.ts';
import type { QueueState } from '../app/queue-question.ts';
import type { WatchQueue } from '../app/watch-queue.ts';

const notFound = () => new GraphQLError('NOT_FOUND', { extensions: { code: 'NOT_FOUND' } });

@ObjectType({ description: 'The queue in the areas of the reader, in numbers.' })
export class AppraisalQueueState implements QueueState {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => Int, { description: 'Of communes that have not reported: counted, masked.' })
  provisional!: number;
  @Field(() => Int, { description: 'Wait for an answer.' })
  ready!: number;
  @Field(() => Int, { description: 'Agreed by the tier above.' })
  agreed!: number;
  @Field(() => Int, { description: 'Given back; the commune mends named fields.' })
  returned!: number;
  @Field(() => Int, { description: 'The commune was asked to look again.' })
  reCheck!: number;
  @Field(() => Int, { description: 'Somebody works on them now.' })
  held!: number;
  @Field(() => Int, { description: 'Only grows: a state with a lower number is older.' })
  changes!: number;
}

@Resolver()
export class QueueLiveResolver {
  constructor(readonly watch: WatchQueue) {}

  @Action('appraisal.view')
  @Subscription(() => AppraisalQueueState, {
    subscribe: liveField(
      () => QueueLiveResolver,
      (self, { roundId }: { roundId: string }, { actor }) => {
        const states = self.watch.open(actor, roundId);
        if (!states) throw notFound();
        return states;
      },
    ),
    description:
      'The numbers of the queue at once, then after every claim, answer, decision or report, the newest only, at most five ' +
      'times a second. No names. Nothing of the appraisal is yours: error NOT_FOUND.',
  })
  appraisalQueueChanged(
    @Arg('roundId', () => GraphQLUUID) _roundId: string,
    @Root() state: LiveState<QueueState>,
  ): AppraisalQueueState {
    return Object.assign(new AppraisalQueueState(), state.value);
  }
}
