import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Result } from '../../../kernel/result.ts';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import { SignedAsEnum } from '../../lists/api/index.ts';
import type { assignComplaint } from '../app/assign-complaint.ts';
import type { linkComplaint } from '../app/link-complaint.ts';
import type { About, ComplaintKind } from '../app/kinds.ts';
import type { openLeftOutRequest } from '../app/open-left-out-request.ts';
import type { receiveComplaint } from '../app/receive-complaint.ts';
import type { signComplaint } from '../app/sign-complaint.ts';
import type { viewComplaints } from '../app/view-complaints.ts';
import {
  Complaint,
  ComplaintChanged,
  complaintObject,
  ComplaintOwner,
  ListedComplaint,
  listedObject,
} from './complaint-types.ts';
import { ComplaintAboutEnum, ComplaintKindEnum } from './enums.ts';

export const complaintResult = (name: string): object => resultUnion(name, ComplaintChanged);
const ReceiveComplaintResult = complaintResult('ReceiveComplaintResult');
const SignComplaintResult = complaintResult('SignComplaintResult');
const AssignComplaintResult = complaintResult('AssignComplaintResult');
const LinkComplaintResult = complaintResult('LinkComplaintResult');
const OpenLeftOutRequestResult = complaintResult('OpenLeftOutRequestResult');

type SignedAs = 'SIGNATURE' | 'FINGERPRINT';
export type ReceiveDoors = {
  readonly view: ReturnType<typeof viewComplaints>;
  readonly receive: ReturnType<typeof receiveComplaint>;
  readonly sign: ReturnType<typeof signComplaint>;
  readonly assign: ReturnType<typeof assignComplaint>;
  readonly link: ReturnType<typeof linkComplaint>;
  readonly leftOut: ReturnType<typeof openLeftOutRequest>;
  readonly areaLoader: AreaLoader;
};

/** The answer of a command on a complaint: the complaint as it is then. */
export const changedComplaint = (
  context: ApiContext,
  view: ReceiveDoors['view'],
  result: Promise<Result<{ readonly complaintId: string }>>,
): Promise<ComplaintChanged | RefusalType> =>
  answer(context, result, async ({ complaintId }) => {
    const shown = await view.changed(complaintId);
    if (!shown) throw new Error('a complaint that was just changed is gone');
    return Object.assign(new ComplaintChanged(), { complaint: complaintObject(shown, context.language) });
  });

/** What comes in, and who answers for it. */
@Resolver(() => ListedComplaint)
export class ComplaintResolver {
  constructor(readonly doors: ReceiveDoors) {}

  @Action('complaint.view')
  @Query(() => [ListedComplaint], {
    description: 'Of a commune in a round: open before closed, the term that ends first before the others.',
  })
  async complaints(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<ListedComplaint[]> {
    const found = await this.doors.view.list(context.actor, { roundId, communeId });
    return found.map((of) => listedObject(of, context.language));
  }

  @Action('complaint.view')
  @Query(() => Complaint, {
    nullable: true,
    description: 'With names and words; opening it leaves a trace. Null: not there, or not yours.',
  })
  async complaint(
    @Ctx() context: ApiContext,
    @Arg('complaintId', () => GraphQLUUID) complaintId: string,
  ): Promise<Complaint | null> {
    const found = await this.doors.view.open(context.actor, complaintId);
    return found && complaintObject(found, context.language);
  }

  @Action('complaint.work')
  @Query(() => [ComplaintOwner], { description: 'Officials of the commune; none of another.' })
  async complaintOwners(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<ComplaintOwner[]> {
    const owners = await this.doors.view.owners(context.actor, { roundId, communeId });
    return owners.map((one) => Object.assign(new ComplaintOwner(), one));
  }

  @Action('complaint.work')
  @Mutation(() => ReceiveComplaintResult, {
    description:
      'At the office: a complaint with name, address and signature, or feedback with or without a name.',
  })
  async receiveComplaint(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('kind', () => ComplaintKindEnum) kind: ComplaintKind,
    @Arg('about', () => ComplaintAboutEnum) about: About,
    @Arg('words', () => String) words: string,
    @Arg('receivedOn', () => GraphQLLocalDate) receivedOn: string,
    @Arg('villageId', () => GraphQLUUID, { nullable: true }) villageId?: string | null,
    @Arg('householdId', () => GraphQLUUID, { nullable: true }) householdId?: string | null,
    @Arg('aboutName', () => String, { nullable: true }) aboutName?: string | null,
    @Arg('name', () => String, { nullable: true }) name?: string | null,
    @Arg('address', () => String, { nullable: true }) address?: string | null,
    @Arg('phone', () => String, { nullable: true }) phone?: string | null,
    @Arg('signedAs', () => SignedAsEnum, { nullable: true }) signedAs?: SignedAs | null,
  ): Promise<ComplaintChanged | RefusalType> {
    const received = this.doors.receive(context.actor, {
      ...{ commandId, roundId, communeId, kind, about, words, receivedOn },
      ...{ villageId: villageId ?? null, householdId: householdId ?? null, aboutName: aboutName ?? null },
      ...{ name: name ?? null, address: address ?? null, phone: phone ?? null, signedAs: signedAs ?? null },
    });
    return changedComplaint(context, this.doors.view, received);
  }

  @Action('complaint.work')
  @Mutation(() => SignComplaintResult, {
    description:
      'What came by the QR code is signed, at the office or on paper: from then on the clock runs.',
  })
  async signComplaint(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('complaintId', () => GraphQLUUID) complaintId: string,
    @Arg('name', () => String) name: string,
    @Arg('address', () => String) address: string,
    @Arg('signedAs', () => SignedAsEnum) signedAs: SignedAs,
    @Arg('signedOn', () => GraphQLLocalDate) signedOn: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<ComplaintChanged | RefusalType> {
    const paper = { name, address, signedAs, signedOn };
    const signed = this.doors.sign(context.actor, { commandId, complaintId, ...paper, expectedVersion });
    return changedComplaint(context, this.doors.view, signed);
  }

  @Action('complaint.work')
  @Mutation(() => AssignComplaintResult, { description: 'Somebody of the commune answers for it.' })
  async assignComplaint(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('complaintId', () => GraphQLUUID) complaintId: string,
    @Arg('ownerId', () => GraphQLUUID) ownerId: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<ComplaintChanged | RefusalType> {
    const assigned = this.doors.assign(context.actor, { commandId, complaintId, ownerId, expectedVersion });
    return changedComplaint(context, this.doors.view, assigned);
  }

  @Action('complaint.work')
  @Mutation(() => LinkComplaintResult, { description: 'Which household of the list it is about.' })
  async linkComplaint(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('complaintId', () => GraphQLUUID) complaintId: string,
    @Arg('householdId', () => GraphQLUUID) householdId: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<ComplaintChanged | RefusalType> {
    const linked = this.doors.link(context.actor, { commandId, complaintId, householdId, expectedVersion });
    return changedComplaint(context, this.doors.view, linked);
  }

  @Action('complaint.work')
  @Mutation(() => OpenLeftOutRequestResult, {
    description:
      'A household that was left out comes on the list: the signed complaint is its request (Mẫu số 01).',
  })
  async openLeftOutRequest(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('complaintId', () => GraphQLUUID) complaintId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('householdId', () => GraphQLUUID, { nullable: true, description: 'Null: a new one.' })
    householdId?: string | null,
    @Arg('headName', () => String, { nullable: true }) headName?: string | null,
    @Arg('size', () => Int, { nullable: true }) size?: number | null,
  ): Promise<ComplaintChanged | RefusalType> {
    const opened = this.doors.leftOut(context.actor, {
      ...{ commandId, complaintId, villageId, expectedVersion },
      ...{ householdId: householdId ?? null, headName: headName ?? null, size: size ?? null },
    });
    return changedComplaint(context, this.doors.view, opened);
  }

  @FieldResolver(() => Area, { nullable: true, description: 'Null: it is about no village.' })
  async village(@Ctx() context: ApiContext, @Root() of: ListedComplaint): Promise<Area | null> {
    return of.villageId ? this.doors.areaLoader.load(context, of.villageId) : null;
  }
}
