/** How far a village is, in the order of the work. */
export const VILLAGE_STEPS = [
  'LISTED',
  'ROWS_TO_MEND',
  'AGENDA_FIXED',
  'IN_SESSION',
  'MEETING_SEALED',
] as const;
export type VillageStep = (typeof VILLAGE_STEPS)[number];

type Known = {
  /** Of the village itself. */
  readonly rowsToMend: number;
  /** Rows whose village could not be read: any village may be theirs, so they hold back every one. */
  readonly rowsWithoutVillage: number;
  readonly meetingState: 'PREPARED' | 'IN_SESSION' | 'SEALED' | null;
};

/** What has happened stays told: rows that come later show as a number, they do not undo a meeting. */
export function villageStep({ rowsToMend, rowsWithoutVillage, meetingState }: Known): VillageStep {
  if (meetingState === 'SEALED') return 'MEETING_SEALED';
  if (meetingState === 'IN_SESSION') return 'IN_SESSION';
  if (rowsToMend + rowsWithoutVillage > 0) return 'ROWS_TO_MEND';
  return meetingState === 'PREPARED' ? 'AGENDA_FIXED' : 'LISTED';
}
