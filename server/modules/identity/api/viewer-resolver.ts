import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Action, type ApiContext } from '../../../platform/graphql/index.ts';
import { Viewer } from './types.ts';
import { viewerObject } from './viewer-object.ts';

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(readonly meetingCode: (meetingId: string) => Promise<string | null>) {}

  @Action('public')
  @Query(() => Viewer, { description: 'Who is asking, as the server sees it.' })
  viewer(@Ctx() context: ApiContext): Viewer {
    return viewerObject(context.actor, context.language);
  }

  @FieldResolver(() => String, {
    name: 'meetingCode',
    nullable: true,
    description: 'The code in the address of that meeting.',
  })
  async codeOfMeeting(@Root() viewer: Viewer): Promise<string | null> {
    return viewer.meetingId === null ? null : this.meetingCode(viewer.meetingId);
  }
}
