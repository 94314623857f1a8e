import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Language } from '../../../kernel/refusals.ts';
import { statutoryClockObject } from '../../calendar/api/index.ts';
import type { PostingView, VillagePostings as View } from '../app/view-postings.ts';
import {
  Posting,
  PostingCounts,
  PostingPhoto,
  PostingRow,
  PostingTerm,
  VillagePostings,
} from './posting-types.ts';

export type Shown = {
  readonly language: Language;
  readonly stateOf: (posting: PostingView) => Posting['state'];
  readonly addressOf: (code: string) => string;
};

type Row = Pick<PostingRow, 'caseId' | 'headName' | 'class' | 'classBefore'>;
const rowObject = ({ caseId, headName, class: is, classBefore }: Row): PostingRow =>
  Object.assign(new PostingRow(), { caseId, headName, class: is, classBefore });

export const countsObject = (of: Readonly<Record<HouseholdClass, number>>): PostingCounts =>
  Object.assign(new PostingCounts(), {
    ...{ poor: of.POOR, nearPoor: of.NEAR_POOR, averageLiving: of.AVERAGE_LIVING, notPoor: of.NOT_POOR },
  });

function postingObject(view: PostingView, { language, stateOf, addressOf }: Shown): Posting {
  const { rows, counts, clock, photos, announcement, ...posting } = view;
  return Object.assign(new Posting(), {
    ...posting,
    places: [...posting.places],
    state: stateOf(view),
    rows: rows.map(rowObject),
    counts: countsObject(counts),
    clock: clock && statutoryClockObject(clock, language),
    photos: photos.map((photo) => Object.assign(new PostingPhoto(), photo)),
    announcement: [...announcement.paragraphs],
    address: addressOf(posting.publicCode),
  });
}

export function villageObject(view: View, shown: Shown): VillagePostings {
  const { villageId, name, state, unsettled, version, next, nextCounts, nextTerm, postings } = view;
  const { nextUntilOn, today } = view;
  return Object.assign(new VillagePostings(), {
    ...{ villageId, name, state, unsettled, version, nextUntilOn, today },
    next: next.map(rowObject),
    nextCounts: countsObject(nextCounts),
    nextTerm: nextTerm && Object.assign(new PostingTerm(), nextTerm),
    postings: postings.map((posting) => postingObject(posting, shown)),
  });
}
