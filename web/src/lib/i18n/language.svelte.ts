export type Language = 'vi' | 'en';

const COOKIE = 'lang';
const YEAR_IN_SECONDS = 31_536_000;

const readCookie = (): Language =>
  typeof document !== 'undefined' && /(?:^|;\s*)lang=en(?:;|$)/.test(document.cookie) ? 'en' : 'vi';

const state = $state<{ current: Language }>({ current: readCookie() });

/** The language of this reader; Vietnamese unless the reader chose English. */
export const language = {
  get current(): Language {
    return state.current;
  },
  /** The server reads the same cookie, so refusals come in this language too. */
  choose(next: Language): void {
    state.current = next;
    document.cookie = `${COOKIE}=${next}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`;
    document.documentElement.lang = next;
    window.dispatchEvent(new Event('languagechange'));
  },
};
