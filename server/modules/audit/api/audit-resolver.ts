import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Language } from '../../../kernel/refusals.ts';
import { Action, Redacted, type ApiContext } from '../../../platform/graphql/index.ts';
import type { Anchor, LogEntry, LogPlace } from '../app/audit-store.ts';
import { cursorOf, type LogView, type viewAnchors, type viewLog } from '../app/view-log.ts';
import { anchorText, missedDays } from '../domain/anchor.ts';
import { ACTION_WORDS } from './action-words.ts';
import { actorWords } from './actor-words.ts';
import { AuditAnchor, AuditedAction, AuditFact, AuditLog, AuditLogEntry } from './types.ts';

const MASKED = {
  vi: 'Tên cán bộ và nội dung dành cho người chịu trách nhiệm về cuộc rà soát; người theo dõi thấy vai trò, việc làm và mã băm.',
  en: 'Names of officials and contents are for those who answer for the review; who watches sees roles, actions and hashes.',
} as const;

const wordsOf = (action: string, language: Language): string =>
  Object.hasOwn(ACTION_WORDS, action) ? (ACTION_WORDS[action]?.[language] ?? action) : action;

/** Phones stay nameless: whose slip it was is no part of the log's page. */
const subjectOf = (subject: string): string => (subject.startsWith('attendee:') ? 'attendee' : subject);

const factOf = ([name, value]: [string, unknown]): AuditFact =>
  Object.assign(new AuditFact(), {
    name,
    value: typeof value === 'string' ? value : JSON.stringify(value ?? null),
  });

function entryObject(entry: LogEntry, openTo: LogView['openTo'], language: Language): AuditLogEntry {
  const { scope, seq, at, action, hash } = entry;
  const open = openTo === 'ANSWERS';
  return Object.assign(new AuditLogEntry(), {
    ...{ cursor: cursorOf(entry), scope, seq, at, action, hash, words: wordsOf(action, language) },
    actorRole: actorWords(entry.actor, entry.roles, language),
    actorName: open ? entry.accountName : null,
    subject: open ? subjectOf(entry.subject) : (entry.subject.split(':')[0] ?? ''),
    facts: open ? Object.entries(entry.data).map(factOf) : [],
    masked: open ? null : Object.assign(new Redacted(), { reason: MASKED[language] }),
  });
}

const logObject = (view: LogView, language: Language): AuditLog =>
  Object.assign(new AuditLog(), {
    ...{ totalCount: view.totalCount, hasNextPage: view.hasNextPage },
    entries: view.entries.map((entry) => entryObject(entry, view.openTo, language)),
    actions: view.actions.map((action) =>
      Object.assign(new AuditedAction(), { action, words: wordsOf(action, language) }),
    ),
  });

const anchorObject = (anchor: Anchor, before: Anchor | undefined): AuditAnchor =>
  Object.assign(new AuditAnchor(), anchor, {
    text: anchorText(anchor),
    missedBefore: before ? missedDays(anchor.day, before.day) : 0,
  });

export type AuditDoors = {
  readonly log: ReturnType<typeof viewLog>;
  readonly anchors: ReturnType<typeof viewAnchors>;
};

/** The log, for observers and for those who answer. */
@Resolver()
export class AuditResolver {
  constructor(readonly doors: AuditDoors) {}

  async #log(
    { actor, language }: ApiContext,
    place: LogPlace,
    rest: { action: string | null; first: number; after: string | null },
  ) {
    const view = await this.doors.log(actor, { place, ...rest });
    return view && logObject(view, language);
  }

  @Action('audit.view')
  @Query(() => AuditLog, {
    nullable: true,
    description:
      'The log of a commune in a round with its meetings, or of one meeting. Null: not there, or not yours.',
  })
  auditLog(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('meetingId', () => GraphQLUUID, { nullable: true }) meetingId?: string | null,
    @Arg('action', () => String, { nullable: true }) action?: string | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ): Promise<AuditLog | null> {
    const place: LogPlace = meetingId
      ? { kind: 'MEETING', meetingId }
      : { kind: 'COMMUNE', roundId, communeId };
    return this.#log(context, place, { action: action ?? null, first: first ?? 50, after: after ?? null });
  }

  @Action('audit.system')
  @Query(() => AuditLog, {
    nullable: true,
    description: 'The log of accounts, law and areas. Null: not yours.',
  })
  auditSystemLog(
    @Ctx() context: ApiContext,
    @Arg('action', () => String, { nullable: true }) action?: string | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ): Promise<AuditLog | null> {
    const rest = { action: action ?? null, first: first ?? 50, after: after ?? null };
    return this.#log(context, { kind: 'SYSTEM' }, rest);
  }

  @Action('audit.view')
  @Query(() => [AuditAnchor], { description: 'The newest first. Empty: none yet, or not yours.' })
  async auditAnchors(
    @Ctx() { actor }: ApiContext,
    @Arg('first', () => Int, { defaultValue: 30 }) first: number,
  ): Promise<AuditAnchor[]> {
    const found = (await this.doors.anchors(actor, first)) ?? [];
    return found.map((anchor, index) => anchorObject(anchor, found[index + 1]));
  }
}
