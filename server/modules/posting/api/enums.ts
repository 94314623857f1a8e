import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { PUBLIC_STATES } from '../app/posting-store.ts';
import { VILLAGE_STATES } from '../app/view-postings.ts';

export const PublicStateEnum = enumOf(PUBLIC_STATES);
registerEnumType(PublicStateEnum, {
  name: 'PostingState',
  description:
    'BEFORE: the day on the poster has not come. POSTED: it hangs. OVER: somebody has taken it down.',
});

export const VillagePostingStateEnum = enumOf(VILLAGE_STATES);
registerEnumType(VillagePostingStateEnum, {
  name: 'VillagePostingState',
  description:
    'NOT_READY: the meeting is not settled. TO_POST: nothing hung yet. POSTED: a list hangs. TO_POST_AGAIN: nothing hangs, ' +
    'and a re-check changed something since. ENDED: everything was taken down.',
});
