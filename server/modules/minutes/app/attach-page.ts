import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { keepPicture, type KeptPicture, type PictureRefusal } from '../../../kernel/pictures.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { findMeeting, minutesChanged, scopeOf, type CommandRefusal } from './minutes-command.ts';
import type { MeetingOfMinutes } from './minutes-store.ts';
import type { MinutesPorts } from './ports.ts';

export const MOST_PAGES = 30;
const LONGEST_NAME = 200;

type AdmitRefusal =
  'NOT_SIGNED_IN' | 'NOT_FOUND' | 'MINUTES_NOT_ADOPTED' | 'MINUTES_ARE_CONFIRMED' | 'TOO_MANY_PAGES';
export type AttachRefusal = AdmitRefusal | PictureRefusal | 'PAGE_ALREADY_ATTACHED';

/** The last part of a path, without control characters: shown to people, never used to open anything. */
const safeName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(/\p{C}/gu, '')
    .trim()
    .slice(0, LONGEST_NAME) || 'trang-da-ky';

async function admitted(
  ports: MinutesPorts,
  tx: Tx,
  actor: Actor,
  of: { readonly meetingId: string; readonly lock: boolean },
): Promise<Result<MeetingOfMinutes, AdmitRefusal>> {
  const found = await findMeeting(ports, tx, actor, { action: 'minutes.make', ...of });
  if (!found.ok) return found;
  if (!(await ports.minutes.find(tx, of.meetingId))) return refuse('MINUTES_NOT_ADOPTED');
  if (await ports.minutes.confirmation(tx, of.meetingId)) return refuse('MINUTES_ARE_CONFIRMED');
  const pages = await ports.minutes.pages(tx, of.meetingId);
  return pages.length < MOST_PAGES ? found : refuse('TOO_MANY_PAGES', { most: MOST_PAGES });
}

type Arrived = {
  readonly actor: Actor;
  readonly meetingId: string;
  readonly pageId: string;
  readonly fileName: string;
  readonly kept: KeptPicture;
};

async function write(
  ports: MinutesPorts,
  tx: Tx,
  { actor, meetingId, pageId, fileName, kept }: Arrived,
): Promise<Result<{ pageId: string }, AttachRefusal>> {
  const { unitOfWork, minutes } = ports;
  const found = await admitted(ports, tx, actor, { meetingId, lock: true });
  if (!found.ok) return found;
  const known = await minutes.pages(tx, meetingId);
  if (known.some((page) => page.sha256 === kept.sha256)) return refuse('PAGE_ALREADY_ATTACHED');
  const page = { id: pageId, meetingId, fileName: safeName(fileName), ...kept };
  await minutes.addPage(tx, { ...page, attachedBy: actorTag(actor) });
  const entry = { scope: scopeOf(meetingId), actor, action: 'attach-signed-page', subject: `page:${pageId}` };
  await unitOfWork.audit(tx, { ...entry, data: kept });
  await unitOfWork.emit(tx, minutesChanged(found.value));
  return success({ pageId });
}

/** A photo or scan of the signed pages. Asked for leave before it is sent; kept without place, time and device. */
export function attachPage(ports: MinutesPorts) {
  const { unitOfWork, files } = ports;
  return {
    admit: (
      actor: Actor,
      meetingId: string,
    ): Promise<Result<{ actor: Actor; meetingId: string }, AdmitRefusal>> =>
      unitOfWork.read(async (tx) => {
        const found = await admitted(ports, tx, actor, { meetingId, lock: false });
        return found.ok ? success({ actor, meetingId }) : found;
      }),

    accept: async (
      { actor, meetingId }: { actor: Actor; meetingId: string },
      fileName: string,
      sent: Uint8Array,
    ): Promise<Result<{ pageId: string }, AttachRefusal>> => {
      const read = await ports.readPicture(sent);
      if (!read.ok) return read;
      return keepPicture(files, read.value, (pageId, kept) =>
        unitOfWork.run((tx) => write(ports, tx, { actor, meetingId, pageId, fileName, kept })),
      );
    },
  };
}

export type RemovePageRefusal = CommandRefusal | 'MINUTES_ARE_CONFIRMED';

/** A wrong picture is taken back; that it was there stays on record. */
export const removePage =
  (ports: MinutesPorts) =>
  async (
    actor: Actor,
    { commandId, pageId }: { readonly commandId: string; readonly pageId: string },
  ): Promise<Result<{ meetingId: string }, RemovePageRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { unitOfWork, minutes, files } = ports;
    const removed = await unitOfWork.once(
      { commandId, actor, action: 'remove-signed-page', input: { pageId } },
      async (tx): Promise<Result<{ meetingId: string }, RemovePageRefusal>> => {
        const page = await minutes.page(tx, pageId);
        if (!page) return refuse('NOT_FOUND');
        const { meetingId } = page;
        const found = await findMeeting(ports, tx, actor, { action: 'minutes.make', meetingId, lock: true });
        if (!found.ok) return found;
        if (await minutes.confirmation(tx, meetingId)) return refuse('MINUTES_ARE_CONFIRMED');
        await minutes.removePage(tx, pageId);
        const entry = { scope: scopeOf(meetingId), actor, action: 'remove-signed-page' };
        await unitOfWork.audit(tx, { ...entry, subject: `page:${pageId}` });
        await unitOfWork.emit(tx, minutesChanged(found.value));
        return success({ meetingId });
      },
    );
    if (removed.ok) await files.remove(pageId);
    return removed;
  };

export type PageFile = { mediaType: string; fileName: string; bytes: Uint8Array };

/** The file of a page, for whoever the asking module lets see the papers of its meeting. */
export const readPage =
  ({ unitOfWork, minutes, files }: MinutesPorts) =>
  async (pageId: string, may: (tx: Tx, meetingId: string) => Promise<boolean>): Promise<PageFile | null> => {
    const page = await unitOfWork.read(async (tx) => {
      const found = await minutes.page(tx, pageId);
      return found && (await may(tx, found.meetingId)) ? found : null;
    });
    const bytes = page && (await files.get(page.id));
    return page && bytes ? { mediaType: page.mediaType, fileName: page.fileName, bytes } : null;
  };
export type ReadPage = ReturnType<typeof readPage>;

/** For those who may see the minutes. */
export const viewPage =
  (ports: MinutesPorts) =>
  (actor: Actor, pageId: string): Promise<PageFile | null> =>
    readPage(ports)(pageId, async (tx, meetingId) => {
      const of = { action: 'minutes.view', meetingId } as const;
      return (await findMeeting(ports, tx, actor, of)).ok;
    });
