import type { terms } from '../../terms.ts';
import type { agendaTexts } from './agenda-texts.ts';
import type { DeskItem } from './agenda.ts';

/** A household by its head, a list by its movement. */
export const itemName = (
  item: DeskItem,
  words: ReturnType<typeof terms>,
  t: ReturnType<typeof agendaTexts>,
): string => {
  const only = item.households[0];
  if (item.section === 'ONE_BY_ONE' && only) return only.headName;
  const name =
    item.section === 'UNCHANGED' ? words.section.UNCHANGED : words.movement[item.movement ?? 'OTHER'];
  return `${name} (${t.households(item.householdCount)})`;
};
