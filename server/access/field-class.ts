/**
 * How far a field may travel. `public`: the wall, phones, the front door. `internal`: officials, numbers and states of
 * their work. `personal`: names and situations of people, for those who work on the case. `sensitive`: id numbers,
 * opinions and their causes, what a household lacks; never on a screen that others see.
 */
export type FieldClass = 'public' | 'internal' | 'personal' | 'sensitive';

/** One class for a whole type, or one per field with `*` for the rest. */
export type TypeClasses = FieldClass | ({ readonly '*': FieldClass } & Readonly<Record<string, FieldClass>>);
