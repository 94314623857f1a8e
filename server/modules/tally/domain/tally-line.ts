/** The two forms of the report: movement of the poor (form 2) and of the near-poor (form 3). */
export const TALLY_CLASSES = ['POOR', 'NEAR_POOR'] as const;
export type TallyClass = (typeof TALLY_CLASSES)[number];

export const TALLY_UNITS = ['HOUSEHOLDS', 'PERSONS'] as const;
export type TallyUnit = (typeof TALLY_UNITS)[number];

/** One line of a form by meaning. `end` is counted from the cases; that the formula gives the same is checked. */
export type TallyLine = {
  readonly start: number;
  readonly toOtherClass: number;
  readonly roseAbove: number;
  readonly otherOut: number;
  readonly fromOtherClass: number;
  readonly relapsed: number;
  readonly newlyArisen: number;
  readonly otherIn: number;
  readonly end: number;
  /** Chưa chốt: counted in `start` and `end`, but open or not agreed. */
  readonly unsettled: number;
};
export type TallyField = keyof TallyLine;

export type ClassTally = { readonly households: TallyLine; readonly persons: TallyLine };
export type TwoForms = { readonly poor: ClassTally; readonly nearPoor: ClassTally };

/**
 * Columns 1 to 9 as printed. In the near-poor form column 2 is who rose above and column 3 who became poor: the forms
 * check each other by 2.2 = 3.5 and 2.5 = 3.3.
 */
export const PRINTED_COLUMNS: Readonly<Record<TallyClass, readonly TallyField[]>> = {
  POOR: [
    'start',
    'toOtherClass',
    'roseAbove',
    'otherOut',
    'fromOtherClass',
    'relapsed',
    'newlyArisen',
    'otherIn',
    'end',
  ],
  NEAR_POOR: [
    'start',
    'roseAbove',
    'toOtherClass',
    'otherOut',
    'fromOtherClass',
    'relapsed',
    'newlyArisen',
    'otherIn',
    'end',
  ],
};

export const EMPTY_LINE: TallyLine = {
  start: 0,
  toOtherClass: 0,
  roseAbove: 0,
  otherOut: 0,
  fromOtherClass: 0,
  relapsed: 0,
  newlyArisen: 0,
  otherIn: 0,
  end: 0,
  unsettled: 0,
};
export const TALLY_FIELDS = Object.keys(EMPTY_LINE) as TallyField[];

const lineOf = (valueOf: (field: TallyField) => number): TallyLine =>
  Object.fromEntries(TALLY_FIELDS.map((field) => [field, valueOf(field)])) as TallyLine;

/** The line printed as columns 1..9 of a form. */
export const printedColumns = (of: TallyClass, line: TallyLine): number[] =>
  PRINTED_COLUMNS[of].map((field) => line[field]);

/** A line from columns 1..9 of a printed form. */
export const lineFromColumns = (of: TallyClass, columns: readonly number[], unsettled = 0): TallyLine =>
  lineOf((field) => (field === 'unsettled' ? unsettled : (columns[PRINTED_COLUMNS[of].indexOf(field)] ?? 0)));

/** Column 9 by the formula: 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8. */
export const endByFormula = (line: TallyLine): number =>
  line.start -
  line.toOtherClass -
  line.roseAbove -
  line.otherOut +
  line.fromOtherClass +
  line.relapsed +
  line.newlyArisen +
  line.otherIn;

export const addLines = (lines: readonly TallyLine[]): TallyLine =>
  lineOf((field) => lines.reduce((sum, line) => sum + line[field], 0));

const addClass = (tallies: readonly ClassTally[]): ClassTally => ({
  households: addLines(tallies.map(({ households }) => households)),
  persons: addLines(tallies.map(({ persons }) => persons)),
});

/** The forms of a unit from those of its parts. */
export const addForms = (forms: readonly TwoForms[]): TwoForms => ({
  poor: addClass(forms.map(({ poor }) => poor)),
  nearPoor: addClass(forms.map(({ nearPoor }) => nearPoor)),
});
