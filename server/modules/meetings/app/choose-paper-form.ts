import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { PaperEntry } from '../domain/paper-entry.ts';
import { askMeeting, type AskedRefusal } from './ask-meeting.ts';
import { loadRules } from './meeting-rules.ts';
import type { Meeting } from './meeting-store.ts';
import { recordAct } from './record-act.ts';
import type { PaperPorts } from './settle-paper-question.ts';

export type PaperFormRefusal =
  AskedRefusal | 'PAPER_FORM_NOT_CHOSEN' | 'SECRET_NOT_IN_PACK' | 'COMMITTEE_SIZE' | 'FORM_NOT_OFFERED';

const tidy = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ');

/** Tổ kiểm phiếu: three to five by the pack, approved by the meeting. */
async function committee(ports: PaperPorts, tx: Tx, actor: Actor, meeting: Meeting, entry: PaperEntry) {
  const { pack } = await loadRules(ports, tx, meeting);
  const size = pack.meeting.formOfVote.value?.countingCommittee;
  if (!size) return refuse('SECRET_NOT_IN_PACK');
  const { min, max } = size;
  const names = [...new Set(entry.committee.map(tidy).filter((name) => name !== ''))];
  if (names.length < min || names.length > max)
    return refuse('COMMITTEE_SIZE', { field: 'committee', min, max });
  const asked = await askMeeting(ports, tx, meeting, entry.committeeAgree ?? 0);
  if (!asked.ok) return asked;
  const { n, m, passed } = asked.value;
  const data = { names, name: names.join(', ') };
  await recordAct(ports, tx, actor, {
    meetingId: meeting.id,
    kind: 'COMMITTEE_APPROVED',
    n,
    m,
    passed,
    data,
  });
  return success(null);
}

/** Hands need no choice; a secret ballot is chosen by more than half, and has its committee. */
export async function choosePaperForm(
  ports: PaperPorts,
  tx: Tx,
  actor: Actor,
  meeting: Meeting,
  entry: PaperEntry,
): Promise<Result<null, PaperFormRefusal>> {
  const { form, formAgree } = entry;
  const secret = form === 'SECRET_BALLOT';
  if (!secret && form !== 'HAND_COUNT') return refuse('FORM_NOT_OFFERED', { field: 'form' });
  if (secret && formAgree === null) return refuse('PAPER_FORM_NOT_CHOSEN', { field: 'formAgree' });
  if (formAgree !== null) {
    const asked = await askMeeting(ports, tx, meeting, formAgree);
    if (!asked.ok) return asked;
    const { n, m, passed } = asked.value;
    if (secret && !passed) return refuse('PAPER_FORM_NOT_CHOSEN', { field: 'formAgree' });
    const act = { meetingId: meeting.id, kind: 'FORM_OF_VOTE_CHOSEN', n, m, passed, data: { form } } as const;
    await recordAct(ports, tx, actor, act);
  }
  await ports.meetings.change(tx, meeting.id, { form });
  return secret ? committee(ports, tx, actor, meeting, entry) : success(null);
}
