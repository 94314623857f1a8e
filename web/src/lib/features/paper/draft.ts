import type { PaperCountsInput, PaperEntryInput } from '../../graphql/generated.ts';

/** What is typed, as it is typed: a number is text until it is sent. Kept on this computer, so that nothing is lost. */
export type CountsDraft = Record<
  'agree' | 'disagree' | 'noOpinion' | 'standAside' | 'handedOut' | 'returned' | 'spoiled',
  string | number | null
> & { reason: string };
export type ItemDraft = CountsDraft & { opinions: string; lifted: Record<string, CountsDraft> };
export type Draft = {
  day: string;
  from: string;
  until: string;
  place: string;
  chair: string;
  secretary: string;
  secretaryAgree: string | number | null;
  groups: Record<string, string | number | null>;
  ticked: string[];
  invited: string | number | null;
  represented: string | number | null;
  listed: string | number | null;
  form: 'HAND_COUNT' | 'SECRET_BALLOT';
  formAgree: string | number | null;
  committee: string;
  committeeAgree: string | number | null;
  items: Record<string, ItemDraft>;
  closing: CountsDraft;
  adopted: string | number | null;
};

export const noCounts = (): CountsDraft => ({
  ...{
    agree: '',
    disagree: '',
    noOpinion: '',
    standAside: '',
    handedOut: '',
    returned: '',
    spoiled: '',
    reason: '',
  },
});
export const noItem = (): ItemDraft => ({ ...noCounts(), opinions: '', lifted: {} });

const key = (meetingId: string): string => `hop-dan-paper-${meetingId}`;

/** A store that is full or forbidden is no reason to stop typing. */
export function keep(meetingId: string, draft: Draft): void {
  try {
    localStorage.setItem(key(meetingId), JSON.stringify(draft));
  } catch {
    // the page still holds it
  }
}
export function kept(meetingId: string): Partial<Draft> | null {
  try {
    const text = localStorage.getItem(key(meetingId));
    return text ? (JSON.parse(text) as Partial<Draft>) : null;
  } catch {
    return null;
  }
}
export function forget(meetingId: string): void {
  try {
    localStorage.removeItem(key(meetingId));
  } catch {
    // nothing was kept
  }
}

/** Empty counts as 0 where paper leaves a box empty. */
export const numberOf = (value: string | number | null): number =>
  value === '' || value === null ? 0 : Number(value);
const orNull = (value: string | number | null): number | null =>
  value === '' || value === null ? null : Number(value);

export const sumOf = (counts: CountsDraft): number =>
  numberOf(counts.agree) + numberOf(counts.disagree) + numberOf(counts.noOpinion);

function countsOf(counts: CountsDraft, secret: boolean): PaperCountsInput {
  return {
    ...{ agree: numberOf(counts.agree), disagree: numberOf(counts.disagree) },
    ...{ noOpinion: numberOf(counts.noOpinion), standAside: numberOf(counts.standAside) },
    mismatchReason: counts.reason.trim() || null,
    sheets: secret
      ? {
          handedOut: numberOf(counts.handedOut),
          returned: numberOf(counts.returned),
          spoiled: numberOf(counts.spoiled),
        }
      : null,
  };
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
/** What is typed is Vietnamese time, wherever the laptop believes to be. */
const moment = (day: string, time: string): string => new Date(`${day}T${time}:00+07:00`).toISOString();

type Item = { id: string; households: readonly { caseId: string }[] };

export function entryOf(draft: Draft, items: readonly Item[]): PaperEntryInput {
  const secret = draft.form === 'SECRET_BALLOT';
  return {
    ...{ heldFrom: moment(draft.day, draft.from), heldUntil: moment(draft.day, draft.until) },
    ...{ place: draft.place, chairName: draft.chair, secretaryName: draft.secretary },
    ...{
      secretaryAgree: numberOf(draft.secretaryAgree),
      form: draft.form,
      formAgree: orNull(draft.formAgree),
    },
    ...{ committee: secret ? lines(draft.committee) : [], committeeAgree: orNull(draft.committeeAgree) },
    groups: (
      Object.entries(draft.groups) as [PaperEntryInput['groups'][number]['role'], string | number | null][]
    )
      .map(([role, people]) => ({ role, people: numberOf(people) }))
      .filter(({ people }) => people !== 0),
    ...{ rollKeys: draft.ticked, householdsInvited: orNull(draft.invited) },
    ...{ householdsRepresented: numberOf(draft.represented), listedRepresented: numberOf(draft.listed) },
    answers: items.map(({ id, households }) => {
      const item = draft.items[id] ?? noItem();
      const lifted = Object.entries(item.lifted).map(([caseId, counts]) => ({
        ...{ caseId, counts: countsOf(counts, secret) },
      }));
      const left = households.length > lifted.length;
      return {
        itemId: id,
        counts: left ? countsOf(item, secret) : null,
        opinions: lines(item.opinions),
        lifted,
      };
    }),
    ...{ closing: countsOf(draft.closing, false), adoptedAgree: numberOf(draft.adopted) },
  };
}
