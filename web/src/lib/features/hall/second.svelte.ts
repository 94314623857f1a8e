import { getContext, setContext } from 'svelte';
import { type WallLanguage, checkLanguage } from './second-language.ts';

const REMEMBERED = 'hopdan.wall.language';
const KEY = Symbol('second language');

/** What the server's data folder offers; nothing is asked of any other place. */
const offered = async (): Promise<WallLanguage[]> => {
  const answer = await fetch('/wall-languages');
  if (!answer.ok) return [];
  const files = (await answer.json()) as unknown[];
  return files.flatMap((file) => checkLanguage(file).language ?? []);
};

/** The second language of this screen: none, or one after the other by a key; remembered on this device. */
export const createSecond = () => {
  let current = $state.raw<WallLanguage | null>(null);
  const choose = (language: WallLanguage | null): void => {
    current = language;
    if (language) localStorage.setItem(REMEMBERED, language.language);
    else localStorage.removeItem(REMEMBERED);
  };
  return {
    get current(): WallLanguage | null {
      return current;
    },
    async restore(): Promise<void> {
      const wanted = localStorage.getItem(REMEMBERED);
      if (!wanted) return;
      const found = (await offered().catch(() => [])).find(({ language }) => language === wanted);
      if (found) current = found;
    },
    /** False: there is none to show. */
    async next(): Promise<boolean> {
      const all = await offered().catch(() => []);
      const at = all.findIndex(({ language }) => language === current?.language);
      choose(all[at + 1] ?? null);
      return all.length > 0;
    },
  };
};
export type Second = ReturnType<typeof createSecond>;

export const provideSecond = (second: Second): Second => setContext(KEY, second);
export const useSecond = (): Second | undefined => getContext<Second | undefined>(KEY);
