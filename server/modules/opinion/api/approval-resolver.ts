import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { AreaLoader } from '../../areas/api/index.ts';
import type { ApprovalKind } from '../app/opinion-store.ts';
import type { recordApproval, ViewApproval, wantApproval } from '../app/record-approval.ts';
import { approvalObject } from './objects.ts';
import { Approval, ApprovalKindEnum, ApprovalRecorded, ApprovalWanted } from './types.ts';

const RecordApprovalResult = resultUnion('RecordApprovalResult', ApprovalRecorded);
const WantApprovalResult = resultUnion('WantApprovalResult', ApprovalWanted);

/** Tờ trình and Quyết định phê duyệt of the tiers above. */
@Resolver()
export class ApprovalResolver {
  constructor(
    readonly doors: {
      readonly view: ViewApproval;
      readonly record: ReturnType<typeof recordApproval>;
      readonly want: ReturnType<typeof wantApproval>;
      readonly areaLoader: AreaLoader;
    },
  ) {}

  async #view(context: ApiContext, roundId: string, areaId: string): Promise<Approval | null> {
    const view = await this.doors.view.of(context.actor, roundId, areaId);
    const load = (id: string) => this.doors.areaLoader.load(context, id);
    return view && approvalObject(load, { roundId, areaId }, view);
  }

  @Action('opinion.view')
  @Query(() => Approval, {
    nullable: true,
    description: 'Request and decision of approval in a district or province. Null when it is not yours.',
  })
  approval(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
  ): Promise<Approval | null> {
    return this.#view(context, roundId, areaId);
  }

  @Action('approval.record')
  @Mutation(() => RecordApprovalResult, {
    description:
      'Makes and records Tờ trình or Quyết định phê duyệt of a unit. Refused: APPROVAL_NOT_WANTED, APPROVAL_TOO_EARLY (with ' +
      'what is missing), APPROVAL_RECORDED.',
  })
  recordApproval(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('kind', () => ApprovalKindEnum) kind: ApprovalKind,
    @Arg('number', () => String) number: string,
    @Arg('dated', () => String, { description: 'YYYY-MM-DD.' }) dated: string,
  ): Promise<ApprovalRecorded | RefusalType> {
    const done = this.doors.record(context.actor, { commandId, roundId, areaId, kind, number, dated });
    return answer(context, done, async () => {
      const approval = await this.#view(context, roundId, areaId);
      if (!approval) throw new Error('an approval that was just recorded is gone');
      return Object.assign(new ApprovalRecorded(), { approval });
    });
  }

  @Action('law.confirm')
  @Mutation(() => WantApprovalResult, {
    description:
      'A province turns request and decision of approval on for a round, with the text that asks for it.',
  })
  wantApproval(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('source', () => String) source: string,
  ): Promise<ApprovalWanted | RefusalType> {
    const done = this.doors.want(context.actor, { commandId, roundId, source });
    return answer(context, done, (value) => Object.assign(new ApprovalWanted(), value));
  }
}
