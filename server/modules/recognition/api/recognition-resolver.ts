import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Action, answer, type ApiContext, type RefusalType } from '../../../platform/graphql/index.ts';
import type { CommuneKey } from '../app/recognition-store.ts';
import { certificateNumber } from '../domain/recognised.ts';
import type { RecognitionDoors } from './doors.ts';
import { AmendmentEnum } from './enums.ts';
import { householdObject, recognitionObject } from './objects.ts';
import {
  AmendRecognitionResult,
  CertificatesIssued,
  IssueCertificatesResult,
  MakeRecognitionResult,
  RecognitionMade,
} from './result-types.ts';
import { CertificateCheck, RecognisedHousehold, Recognition } from './types.ts';

/** The decision of the commune chair, certificates, and what a certificate tells anybody. */
@Resolver()
export class RecognitionResolver {
  constructor(readonly doors: RecognitionDoors) {}

  async #now({ actor }: ApiContext, { roundId, communeId }: CommuneKey): Promise<Recognition> {
    const view = await this.doors.view.board(actor, { roundId, communeId });
    if (!view) throw new Error('a commune that was just changed is gone');
    return recognitionObject(view);
  }

  @Action('recognition.view')
  @Query(() => Recognition, {
    nullable: true,
    description:
      'What is missing, what would be recognised, and the decisions made; null: not yours. The papers: ' +
      'GET /files/recognition-decision?recognitionId=…&format=pdf|docx.',
  })
  async recognition(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<Recognition | null> {
    const view = await this.doors.view.board(context.actor, { roundId, communeId });
    return view && recognitionObject(view);
  }

  @Action('recognition.view')
  @Query(() => [RecognisedHousehold], {
    description: 'Who is recognised now, by village; none of another commune.',
  })
  async recognisedHouseholds(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<RecognisedHousehold[]> {
    const key = { roundId, communeId };
    const households = await this.doors.view.households(context.actor, key);
    if (households.length === 0) return [];
    const ticks = new Map((await this.doors.ticks(key)).map((tick) => [tick.caseId, tick]));
    return households.map((of) => householdObject(of, ticks.get(of.caseId)));
  }

  @Action('recognition.view')
  @Query(() => [RecognisedHousehold], {
    description: 'Whom a supplement could name: agreed on, and in no decision; none of another commune.',
  })
  async householdsToRecognise(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<RecognisedHousehold[]> {
    const rows = await this.doors.view.candidates(context.actor, { roundId, communeId });
    return rows.map((row) =>
      householdObject({ ...row, recognitionId: '', kind: 'SUPPLEMENT', certificate: null }, undefined),
    );
  }

  @Action('public')
  @Query(() => CertificateCheck, {
    nullable: true,
    description: 'Number, date, commune, and whether it holds: of the certificate with this code.',
  })
  async certificateCheck(@Arg('code', () => String) code: string): Promise<CertificateCheck | null> {
    const found = await this.doors.view.check(code);
    if (!found) return null;
    const { dated, communeName, valid } = found;
    return Object.assign(new CertificateCheck(), {
      number: certificateNumber(found),
      dated,
      communeName,
      valid,
    });
  }

  @Action('recognition.make')
  @Mutation(() => MakeRecognitionResult, {
    description: 'QĐ 24/2021 Đ.4 k.6: the commune chair recognises the four lists, as he saw them.',
  })
  async makeRecognition(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('number', () => String) number: string,
    @Arg('dated', () => String) dated: string,
    @Arg('signedName', () => String) signedName: string,
    @Arg('draftSha256', () => String, { description: 'Of the draft that was looked at.' }) listSha256: string,
  ): Promise<RecognitionMade | RefusalType> {
    const command = { commandId, roundId, communeId, number, dated, signedName, listSha256 };
    return answer(context, this.doors.make(context.actor, command), async (key) =>
      Object.assign(new RecognitionMade(), { recognition: await this.#now(context, key) }),
    );
  }

  @Action('recognition.make')
  @Mutation(() => AmendRecognitionResult, {
    description: 'Bổ sung, thu hồi: a later decision with a reason; the one before stays on record.',
  })
  async amendRecognition(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('kind', () => AmendmentEnum) kind: 'SUPPLEMENT' | 'WITHDRAWAL',
    @Arg('caseIds', () => [GraphQLUUID]) caseIds: string[],
    @Arg('number', () => String) number: string,
    @Arg('dated', () => String) dated: string,
    @Arg('signedName', () => String) signedName: string,
    @Arg('reason', () => String) reason: string,
  ): Promise<RecognitionMade | RefusalType> {
    const command = { commandId, roundId, communeId, kind, caseIds, number, dated, signedName, reason };
    return answer(context, this.doors.amend(context.actor, command), async (key) =>
      Object.assign(new RecognitionMade(), { recognition: await this.#now(context, key) }),
    );
  }

  @Action('certificate.issue')
  @Mutation(() => IssueCertificatesResult, {
    description:
      'Gives numbers to certificates, a year’s line to those that go on. Who stands in two households is left out.',
  })
  async issueCertificates(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('caseIds', () => [GraphQLUUID], { nullable: true, description: 'Null: everybody who needs one.' })
    caseIds: string[] | null,
  ): Promise<CertificatesIssued | RefusalType> {
    const command = { commandId, roundId, communeId, caseIds: caseIds ?? null };
    return answer(context, this.doors.issue(context.actor, command), async ({ issued, blocked, ...key }) =>
      Object.assign(new CertificatesIssued(), {
        ...{ issued, blocked: [...blocked] },
        recognition: await this.#now(context, key),
      }),
    );
  }
}
