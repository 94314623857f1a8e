import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { shortCode } from '../domain/closed-record.ts';
import { findMeeting } from './minutes-command.ts';
import type { MinutesPorts, PaperCopy, PaperFormat } from './ports.ts';

export type MinutesFile = { readonly name: string; readonly bytes: Uint8Array };
type Refused = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'MINUTES_NOT_ADOPTED' | 'MINUTES_ALTERED';

/** The stored record, checked against its hash each time: what was changed behind our back is not printed. */
async function openClosed(ports: MinutesPorts, actor: Actor, meetingId: string) {
  return ports.unitOfWork.read(async (tx) => {
    const found = await findMeeting(ports, tx, actor, { action: 'minutes.view', meetingId });
    if (!found.ok) return found;
    const stored = await ports.minutes.find(tx, meetingId);
    if (!stored) return refuse('MINUTES_NOT_ADOPTED');
    const record = ports.closing.open(stored.record, stored.closingHash);
    return record ? success({ stored, record }) : refuse('MINUTES_ALTERED');
  });
}

/** The closed minutes as a paper: for the village, for the commune, or unmarked. */
export const printMinutes =
  (ports: MinutesPorts) =>
  async (
    actor: Actor,
    of: { readonly meetingId: string; readonly format: PaperFormat; readonly copy: PaperCopy },
  ): Promise<Result<MinutesFile, Refused>> => {
    const opened = await openClosed(ports, actor, of.meetingId);
    if (!opened.ok) return opened;
    const { stored, record } = opened.value;
    const bytes = await ports.paper.final(record, stored.closingHash, of.format, of.copy);
    return success({ name: `bien-ban-${shortCode(stored.closingHash)}.${of.format}`, bytes });
  };

/** What the minutes would say now: marked as a draft on every page, for looking at. */
export const draftMinutes =
  (ports: MinutesPorts) =>
  async (
    actor: Actor,
    of: { readonly meetingId: string; readonly format: PaperFormat },
  ): Promise<Result<MinutesFile, Refused>> => {
    const facts = await ports.unitOfWork.snapshot(async (tx) => {
      const found = await findMeeting(ports, tx, actor, { action: 'minutes.view', meetingId: of.meetingId });
      return found.ok ? success(await ports.reader.facts(tx, of.meetingId)) : found;
    });
    if (!facts.ok) return facts;
    return success({
      name: `du-thao-bien-ban.${of.format}`,
      bytes: await ports.paper.draft(facts.value, of.format),
    });
  };

/** The record with its log, for `npm run verify`. */
export const exportMeeting =
  (ports: MinutesPorts) =>
  async (actor: Actor, meetingId: string): Promise<Result<MinutesFile, Refused>> => {
    const opened = await openClosed(ports, actor, meetingId);
    if (!opened.ok) return opened;
    const { record, closingHash } = opened.value.stored;
    const bytes = new TextEncoder().encode(ports.closing.exportFile(record, closingHash));
    return success({ name: `cuoc-hop-${shortCode(closingHash)}.json`, bytes });
  };
