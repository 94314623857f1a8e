import type { terms } from '../../terms.ts';
import { type Hall, resultOnStage } from './hall-view.ts';
import type { hallTexts } from './texts.ts';

/** What is on the wall in one or two sentences: for a screen reader, and to be read aloud where there is a voice. */
export const spokenState = (
  hall: Hall,
  t: ReturnType<typeof hallTexts>,
  words: ReturnType<typeof terms>,
): string => {
  const item = hall.stage.kind === 'ITEM' ? hall.currentItem : null;
  const list =
    item &&
    (item.section === 'UNCHANGED' ? words.section.UNCHANGED : words.movement[item.movement ?? 'OTHER']);
  const title = {
    LOBBY: `${t.meetingTitle}. ${hall.villageName}`,
    AGENDA: t.agendaTitle,
    ITEM: item?.household?.headName ?? list ?? t.noItem,
    RESULTS: t.resultsTitle,
    CLOSING: t.closingTitle,
    ENDED: hall.adjourned ? t.adjournedTitle : t.endedTitle,
  }[hall.stage.kind];
  const result = resultOnStage(hall);
  if (result) {
    const word = words.decision[result.agreed === null ? 'COUNTED' : result.agreed ? 'AGREED' : 'NOT_AGREED'];
    return `${title}. ${word}. ${t.of(result.agree, result.base)} ${t.agree}, ${t.disagree(result.disagree)}, ${t.noOpinion(result.noOpinion)}.`;
  }
  const classes = item?.household
    ? ` ${t.startClass}: ${words.householdClass[item.household.startClass]}. ${t.scoredClass}: ${words.householdClass[item.household.scoredClass]}.`
    : '';
  const asking = hall.motion?.state === 'OPEN' ? ` ${t.asking}.` : '';
  return `${title}.${classes}${asking}`;
};

/** Reads aloud with a Vietnamese voice of this computer; false where there is none. The text stays in any case. */
export const readAloud = (text: string): boolean => {
  if (!('speechSynthesis' in window)) return false;
  const voice = speechSynthesis.getVoices().find(({ lang }) => /^vi\b/i.test(lang.replace('_', '-')));
  if (!voice) return false;
  speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voice;
  said.lang = voice.lang;
  speechSynthesis.speak(said);
  return true;
};
