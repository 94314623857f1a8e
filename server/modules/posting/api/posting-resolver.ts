import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '../../../kernel/result.ts';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { Posted } from '../app/start-posting.ts';
import { publicState } from '../app/posting-store.ts';
import type { PostingDoors } from './doors.ts';
import { villageObject, type Shown } from './posting-object.ts';
import { PostingChanged, VillagePostings } from './posting-types.ts';

const StartPostingResult = resultUnion('StartPostingResult', PostingChanged);
const EndPostingResult = resultUnion('EndPostingResult', PostingChanged);
const RemovePostingPhotoResult = resultUnion('RemovePostingPhotoResult', PostingChanged);

/** Niêm yết công khai: what hangs, since when, until when, and what proves it. */
@Resolver()
export class PostingResolver {
  constructor(readonly doors: PostingDoors) {}

  #shown({ language }: ApiContext): Shown {
    const today = this.doors.today();
    return { language, stateOf: (posting) => publicState(posting, today), addressOf: this.doors.addressOf };
  }

  #changed(context: ApiContext, result: Promise<Result<Posted>>): Promise<PostingChanged | RefusalType> {
    return answer(context, result, async ({ roundId, villageId }) => {
      const village = await this.doors.view.ofVillage(context.actor, roundId, villageId);
      if (!village) throw new Error('a village whose posting was just changed is gone');
      return Object.assign(new PostingChanged(), { village: villageObject(village, this.#shown(context)) });
    });
  }

  @Action('posting.view')
  @Query(() => [VillagePostings], {
    description:
      'The villages of a commune in reading order, each with its postings; none of another commune.',
  })
  async communePostings(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<VillagePostings[]> {
    const found = await this.doors.view.ofCommune(context.actor, { roundId, communeId });
    return found.map((village) => villageObject(village, this.#shown(context)));
  }

  @Action('posting.view')
  @Query(() => VillagePostings, {
    nullable: true,
    description:
      'One village; null when it has nothing in the round, or is not yours. Papers: GET /files/poster?postingId=…' +
      '&part=POSTER|COVER, /files/announcement?postingId=…, photos: POST /files/posting-photos, GET /files/posting-photo.',
  })
  async villagePostings(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
  ): Promise<VillagePostings | null> {
    const found = await this.doors.view.ofVillage(context.actor, roundId, villageId);
    return found && villageObject(found, this.#shown(context));
  }

  @Action('posting.record')
  @Mutation(() => StartPostingResult, {
    description:
      'The list of a village hangs (QĐ 24/2021 Đ.4 k.4) and is frozen; after a re-check only what changed hangs again. ' +
      'Refused: POSTING_MEETING_NOT_SETTLED, POSTING_NOTHING_NEW, STALE.',
  })
  startPosting(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
    @Arg('startedOn', () => GraphQLLocalDate, { description: 'As written; at most 14 days ahead.' })
    startedOn: string,
    @Arg('untilOn', () => GraphQLLocalDate, { description: 'The last day, as written on the poster.' })
    untilOn: string,
    @Arg('places', () => [String]) places: string[],
    @Arg('objectionsTo', () => String, { description: 'Who receives objections, where.' })
    objectionsTo: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<PostingChanged | RefusalType> {
    const paper = { startedOn, untilOn, places, objectionsTo };
    const command = { commandId, roundId, villageId, ...paper, expectedVersion };
    return this.#changed(context, this.doors.start(context.actor, command));
  }

  @Action('posting.record')
  @Mutation(() => EndPostingResult, {
    description:
      'Somebody took the list down. Refused: POSTING_END_BEFORE_START, POSTING_IS_OVER, and POSTING_TERM_RUNS until a ' +
      'reason is given.',
  })
  endPosting(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('postingId', () => GraphQLUUID) postingId: string,
    @Arg('endedOn', () => GraphQLLocalDate) endedOn: string,
    @Arg('earlyReason', () => String, { nullable: true, description: 'Why, while its term still runs.' })
    earlyReason: string | null,
  ): Promise<PostingChanged | RefusalType> {
    const command = { commandId, postingId, endedOn, earlyReason: earlyReason ?? null };
    return this.#changed(context, this.doors.end(context.actor, command));
  }

  @Action('posting.record')
  @Mutation(() => RemovePostingPhotoResult, {
    description: 'Takes a wrong picture back; that it was there stays on record.',
  })
  removePostingPhoto(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('photoId', () => GraphQLUUID) photoId: string,
  ): Promise<PostingChanged | RefusalType> {
    return this.#changed(context, this.doors.removePhoto(context.actor, { commandId, photoId }));
  }
}
