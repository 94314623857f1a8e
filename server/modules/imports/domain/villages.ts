import { comparable, plainText } from './plain-text.ts';

const UNIT = /^(thon|ap|khom|buon|ban|lang|xom|phum|soc|to dan pho|khu pho|tieu khu)\.? /;

const withoutUnit = (name: string): string => {
  const unit = UNIT.exec(plainText(name))?.[0];
  return unit ? name.split(' ').slice(unit.trim().split(' ').length).join(' ') : name;
};

/** The villages a commune has: finds them by any capitals, with or without "Ấp", "Buôn", "Khóm" before the name. */
export interface VillageBook {
  find(text: string): string | undefined;
}

export function villageBook(names: readonly string[]): VillageBook {
  const byName = new Map(names.map((name) => [comparable(name), name]));
  const byBareName = new Map<string, string | null>();
  for (const name of names) {
    const bare = comparable(withoutUnit(name));
    // Thôn 1 and Buôn 1 in one commune: the bare name says nothing then.
    byBareName.set(bare, byBareName.has(bare) ? null : name);
  }
  return {
    find(text) {
      const exact = byName.get(comparable(text));
      if (exact) return exact;
      const sameBare = byBareName.get(comparable(withoutUnit(text))) ?? undefined;
      const bothHaveUnits =
        withoutUnit(text) !== text && sameBare !== undefined && withoutUnit(sameBare) !== sameBare;
      return bothHaveUnits ? undefined : sameBare;
    },
  };
}

/** "Khóm Bình Hòa", "BUÔN DRAI": begins like a village even when no list knows it. */
export const looksLikeVillage = (text: string): boolean => UNIT.test(plainText(text));
