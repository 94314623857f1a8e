import type { terms } from '../../terms.ts';
import { type Hall, type HallHousehold, type HallItem, resultOnStage } from './hall-view.ts';
import type { scriptTexts } from './script-texts.ts';

type Texts = ReturnType<typeof scriptTexts>;
type Terms = ReturnType<typeof terms>;
/** What the script needs of the hall; the desk and the wall both have it. */
export type Spoken = Pick<
  Hall,
  'state' | 'stage' | 'motion' | 'closing' | 'adjourned' | 'attendance' | 'quorum' | 'roundName'
> & {
  readonly agenda: { readonly length: number };
  readonly villageName: string;
  readonly currentItem:
    | (Pick<HallItem, 'section' | 'movement' | 'householdCount' | 'result'> & {
        readonly household: Pick<HallHousehold, 'headName'> | null;
      })
    | null;
};

const opening = (hall: Spoken, t: Texts): string[] => {
  const { quorum, attendance } = hall;
  const here =
    quorum && quorum.base > 0
      ? t.quorum(quorum.represented, quorum.base, quorum.needed)
      : t.present(attendance.counted);
  return [t.welcome(hall.villageName, hall.roundName), here, t.overseen, t.secretary, t.form];
};

const item = (hall: Spoken, t: Texts, words: Terms): string[] => {
  const current = hall.currentItem;
  if (!current) return [];
  if (current.household) return [t.household(current.household.headName), t.supervisor];
  const title =
    current.section === 'UNCHANGED' ? words.section.UNCHANGED : words.movement[current.movement ?? 'OTHER'];
  return [t.list(title, current.householdCount)];
};

const asking = (hall: Spoken, t: Texts): string[] => {
  const { motion } = hall;
  if (motion?.state !== 'OPEN') return [];
  return [
    ...(motion.handBase > 0 ? [t.howHands, t.howDisagree] : []),
    ...(motion.phoneBase > 0 ? [t.howPhone] : []),
  ];
};

/** The words for this moment of the evening, in order. */
export const scriptOf = (hall: Spoken, t: Texts, words: Terms): string[] => {
  if (hall.motion?.state === 'OPEN') {
    return hall.motion.purpose === 'CLOSING' ? [t.closing, ...asking(hall, t)] : asking(hall, t);
  }
  const result = resultOnStage(hall);
  if (result && hall.state !== 'SEALED')
    return [
      result.agreed ? t.agreed(result.agree, result.base) : t.notAgreed(result.agree, result.base),
      ...(hall.stage.kind === 'CLOSING' && result.agreed ? [t.minutes] : []),
    ];
  switch (hall.stage.kind) {
    case 'LOBBY':
      return opening(hall, t);
    case 'AGENDA':
      return [t.agenda(hall.agenda.length), t.leftOut];
    case 'ITEM':
      return item(hall, t, words);
    case 'RESULTS':
      return [t.results];
    case 'CLOSING':
      return [t.closing];
    case 'ENDED':
      return [hall.adjourned ? t.adjourned : t.goodbye];
  }
};
