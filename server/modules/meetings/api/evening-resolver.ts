import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import { Action, answer, type ApiContext, type RefusalType } from '../../../platform/graphql/index.ts';
import type { MeetingKind, StageKind, TypedNoteKind } from '../app/words.ts';
import type { Doors } from './doors.ts';
import { MeetingKindEnum, StageKindEnum, TypedNoteKindEnum } from './enums.ts';
import { hallObject } from './hall-object.ts';
import { meetingObject, noteObject } from './meeting-object.ts';
import {
  AddNoteResult,
  ChooseJoinBaseResult,
  ItemMoved,
  JoinBaseChosen,
  LiftFromListResult,
  MeetingPrepared,
  MeetingSealed,
  MeetingStarted,
  NoteAdded,
  PhoneConsentRecorded,
  PrepareMeetingResult,
  RecordPhoneConsentResult,
  SealMeetingResult,
  ShowStageResult,
  StageShown,
  StartMeetingResult,
} from './results.ts';

type Done = { readonly meetingId: string };

/** The evening: prepared, started, shown, noted, sealed. */
@Resolver()
export class EveningResolver {
  constructor(readonly doors: Doors) {}

  async #desk({ meetingId }: Done) {
    const desk = await this.doors.meetings.desk(meetingId);
    if (!desk) throw new Error(`no meeting ${meetingId}`);
    return desk;
  }

  /** A success that carries the meeting as the actor may see it. */
  #withMeeting<T extends object>(context: ApiContext, Type: new () => T) {
    return async (done: Done): Promise<T> => {
      const desk = this.doors.meetings.seenBy(context.actor, await this.#desk(done));
      return Object.assign(new Type(), { meeting: meetingObject(desk, context.language) });
    };
  }

  #withHall<T extends object>(context: ApiContext, Type: new () => T) {
    return async (done: Done): Promise<T> =>
      Object.assign(new Type(), { hall: hallObject((await this.#desk(done)).hall, context.language) });
  }

  @Action('meeting.prepare')
  @Mutation(() => PrepareMeetingResult, { description: 'Fixes the agenda of a village for one meeting.' })
  async prepareMeeting(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
    @Arg('kind', () => MeetingKindEnum) kind: MeetingKind,
    @Arg('place', () => String, { nullable: true }) place: string | null,
    @Arg('plannedAt', () => Date, { nullable: true }) plannedAt: Date | null,
    @Arg('chairName', () => String, { nullable: true }) chairName: string | null,
  ): Promise<MeetingPrepared | RefusalType> {
    const text = { place: place ?? null, plannedAt: plannedAt ?? null, chairName: chairName ?? null };
    const prepared = this.doors.prepareMeeting(context.actor, {
      commandId,
      roundId,
      villageId,
      kind,
      ...text,
    });
    return answer(context, prepared, this.#withMeeting(context, MeetingPrepared));
  }

  @Action('meeting.run')
  @Mutation(() => StartMeetingResult, { description: 'Opens the session; from now on motions can be put.' })
  async startMeeting(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<MeetingStarted | RefusalType> {
    const started = this.doors.startMeeting(context.actor, { commandId, meetingId, expectedVersion });
    return answer(context, started, this.#withMeeting(context, MeetingStarted));
  }

  @Action('meeting.run')
  @Mutation(() => RecordPhoneConsentResult, {
    description: 'Hands for answering by phone; more than half of those present is consent.',
  })
  async recordPhoneConsent(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('agree', () => Int) agree: number,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<PhoneConsentRecorded | RefusalType> {
    const consent = { commandId, meetingId, agree, expectedVersion };
    const recorded = this.doors.recordPhoneConsent(context.actor, consent);
    return answer(context, recorded, this.#withMeeting(context, PhoneConsentRecorded));
  }

  @Action('meeting.run')
  @Mutation(() => ChooseJoinBaseResult, { description: 'The address in the QR: one of joinAddresses.' })
  async chooseJoinBase(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('address', () => String) address: string,
  ): Promise<JoinBaseChosen | RefusalType> {
    const chosen = this.doors.chooseJoinBase(context.actor, { commandId, meetingId, address });
    return answer(context, chosen, this.#withMeeting(context, JoinBaseChosen));
  }

  @Action('meeting.run')
  @Mutation(() => ShowStageResult, {
    description: 'What the wall shows; not possible to leave an open question.',
  })
  async showStage(
    @Ctx() context: ApiContext,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('kind', () => StageKindEnum) kind: StageKind,
    @Arg('itemId', () => GraphQLUUID, { nullable: true }) itemId: string | null,
    @Arg('page', () => Int, { nullable: true }) page: number | null,
  ): Promise<StageShown | RefusalType> {
    const stage = { meetingId, kind, itemId: itemId ?? null, page: page ?? 0 };
    return answer(context, this.doors.showStage(context.actor, stage), this.#withHall(context, StageShown));
  }

  @Action('meeting.run')
  @Mutation(() => LiftFromListResult, {
    description: 'After an objection: heard alone instead of in a list.',
  })
  async liftFromList(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('itemId', () => GraphQLUUID) itemId: string,
    @Arg('caseId', () => GraphQLUUID) caseId: string,
    @Arg('expectedVersion', () => Int, { description: 'Of the meeting.' }) expectedVersion: number,
  ): Promise<ItemMoved | RefusalType> {
    const lifted = this.doors.liftFromList(context.actor, { commandId, itemId, caseId, expectedVersion });
    return answer(context, lifted, this.#withHall(context, ItemMoved));
  }

  @Action('meeting.run')
  @Mutation(() => AddNoteResult, { description: 'For the minutes; never on the wall.' })
  async addNote(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('itemId', () => GraphQLUUID, { nullable: true }) itemId: string | null,
    @Arg('text', () => String) text: string,
    @Arg('kind', () => TypedNoteKindEnum, { nullable: true, description: 'Not said: an opinion.' })
    kind: TypedNoteKind | null,
  ): Promise<NoteAdded | RefusalType> {
    const note = { commandId, meetingId, itemId: itemId ?? null, text, kind: kind ?? 'OPINION' };
    const added = this.doors.addNote(context.actor, note);
    return answer(context, added, async (done) => {
      const note = (await this.#desk(done)).notes.find(({ id }) => id === done.noteId);
      if (!note) throw new Error(`no note ${done.noteId}`);
      return Object.assign(new NoteAdded(), { note: noteObject(note) });
    });
  }

  @Action('meeting.run')
  @Mutation(() => SealMeetingResult, {
    description: 'Everything decided and the whole confirmed by hands: nothing changes afterwards.',
  })
  async sealMeeting(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<MeetingSealed | RefusalType> {
    const sealed = this.doors.sealMeeting(context.actor, { commandId, meetingId, expectedVersion });
    return answer(context, sealed, this.#withMeeting(context, MeetingSealed));
  }
}
