/** The forms of one household as they are typed; what is not answered is null. The server reads every field again. */
export type Value = string | number | boolean | readonly string[] | null;

export type Person = {
  key: string;
  name: string;
  birthDate: string | null;
  birthYear: number | null;
  relation: string | null;
} & Record<string, Value>;

export type Tick = { deprived: boolean; reason: string | null };

export type Answers = {
  shape: 1;
  members: Person[];
  dwelling: Record<string, Value>;
  indicators: Record<string, Tick>;
  b1: {
    source: 'TYPED' | 'SCORE_TABLE';
    points: number | null;
    tableId: string | null;
    region: string | null;
    items: Record<string, string>;
  };
  causes: string[];
  groups: Record<string, Value>;
  supports: string[];
};

/** Answers as the server sent them, or as this machine kept them. */
export const answersOf = (sent: Record<string, unknown>): Answers =>
  JSON.parse(JSON.stringify(sent)) as Answers;

export const emptyPerson = (key: string, fields: readonly string[]): Person => ({
  ...Object.fromEntries(fields.map((field) => [field, null])),
  ...{ key, name: '', birthDate: null, birthYear: null, relation: null },
});
