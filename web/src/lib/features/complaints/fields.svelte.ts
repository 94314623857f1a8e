import { createCommand } from '../office/command.svelte.ts';

/** What is wrong in a form, said after the first press; each with the id of its field. */
export const createErrors = (wrong: () => Readonly<Record<string, string | null>>) => {
  let tried = $state(0);
  const all = $derived(Object.entries(wrong()).flatMap(([id, text]) => (text ? [{ id, text }] : [])));
  return {
    command: createCommand(),
    get tried(): number {
      return tried;
    },
    get shown(): readonly { id: string; text: string }[] {
      return tried > 0 ? all : [];
    },
    of: (id: string): string | null => (tried > 0 ? (all.find((one) => one.id === id)?.text ?? null) : null),
    /** Counts the press; true when nothing is missing. */
    press(): boolean {
      tried += 1;
      return all.length === 0;
    },
  };
};

export const empty = (text: string): boolean => text.trim() === '';
