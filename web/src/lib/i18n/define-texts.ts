import { language } from './language.svelte.ts';

/**
 * The texts of one feature in both languages. English must have every key of the Vietnamese: it does not compile
 * until both exist. Call the result where it is shown (`const t = $derived(texts())`), so that it follows the
 * reader's language. A text with numbers in it is a function.
 */
export const defineTexts =
  <Texts extends object>(tables: { vi: Texts; en: NoInfer<Texts> }): (() => Texts) =>
  () =>
    tables[language.current];
