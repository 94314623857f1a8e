import type { MinutesView } from '../app/view-minutes.ts';
import { LIST_KINDS } from '../domain/figures.ts';
import { Minutes, MinutesListAmount, SignedPage } from './minutes-types.ts';

export function minutesObject(view: MinutesView): Minutes {
  const { figures, suggested, closed, confirmation } = view;
  const { meetingId, villageName, state, sealed, rehearsal } = view;
  return Object.assign(new Minutes(), {
    ...{ meetingId, villageName, state, sealed, rehearsal },
    peopleTotal: figures.present.total,
    peopleHere: figures.present.stillHere,
    householdsRepresented: figures.households.represented,
    householdsListed: figures.households.listed,
    householdsShare: figures.households.share,
    lists: LIST_KINDS.map((list) => Object.assign(new MinutesListAmount(), { list, ...figures.lists[list] })),
    suggestedChair: suggested.chairName,
    suggestedSecretary: suggested.secretaryName,
    suggestedAgree: suggested.adoptedAgree,
    adoptedAgree: closed?.adoptedAgree ?? null,
    adoptedBase: closed?.adoptedBase ?? null,
    adoptedAt: closed?.madeAt ?? null,
    shortCode: closed?.shortCode ?? null,
    closingHash: closed?.closingHash ?? null,
    pages: view.pages.map((page) => Object.assign(new SignedPage(), page)),
    confirmedBy: confirmation?.name ?? null,
    confirmedAt: confirmation?.at ?? null,
  });
}
