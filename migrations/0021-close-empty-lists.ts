import type { MigrationInterface, QueryRunner } from 'typeorm';

const EVENTS = [
  ...['PREPARED', 'LIST_STARTED', 'LIST_COMPLETED', 'REVIEW_STARTED', 'REVIEW_COMPLETED', 'AGENDA_FIXED'],
  ...['MEETING_STARTED', 'MEETING_SETTLED', 'SENT_BACK', 'POSTING_STARTED', 'POSTING_ENDED', 'OPINION_ASKED'],
  ...['OPINION_RECEIVED', 'RECOGNISED'],
];
const PAPERS = [
  ...['PLAN', 'COMMITTEE', 'TRAINING', 'POSTING_STARTED', 'POSTING_ENDED', 'OPINION', 'RECOGNITION'],
];
const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(',');

/**
 * A village in which nobody is to be reviewed: somebody closes its empty list, with the reason. And a household knows its own
 * record of before the communes were merged, so that what it was in earlier rounds goes with it.
 */
export class CloseEmptyLists1764000000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- the same household in the commune that became this one; the older record stays with its rounds
      ALTER TABLE household ADD COLUMN predecessor_id uuid UNIQUE REFERENCES household(id) CHECK (predecessor_id <> id);

      ALTER TABLE step_paper ADD COLUMN reason text CHECK (reason <> '');
      ALTER TABLE step_paper DROP CONSTRAINT step_paper_kind_check, DROP CONSTRAINT step_paper_check;
      ALTER TABLE step_paper
        ADD CONSTRAINT step_paper_kind_check CHECK (kind IN (${oneOf([...PAPERS, 'LIST_EMPTY'])})),
        ADD CONSTRAINT step_paper_number CHECK
          ((kind IN ('POSTING_STARTED','POSTING_ENDED','LIST_EMPTY')) = (number IS NULL)),
        ADD CONSTRAINT step_paper_reason CHECK ((kind = 'LIST_EMPTY') = (reason IS NOT NULL));
      ALTER TABLE step_event DROP CONSTRAINT step_event_kind_check;
      ALTER TABLE step_event ADD CONSTRAINT step_event_kind_check
        CHECK (kind IN (${oneOf([...EVENTS, 'EMPTY_LIST_CLOSED'])}));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE household DROP COLUMN predecessor_id;
      ALTER TABLE step_event DISABLE TRIGGER step_event_append_only;
      ALTER TABLE step_paper DISABLE TRIGGER step_paper_append_only;
      DELETE FROM village_step WHERE kind = 'EMPTY_LIST_CLOSED';
      DELETE FROM step_event WHERE (round_id, village_id) IN
        (SELECT round_id, village_id FROM step_event WHERE kind = 'EMPTY_LIST_CLOSED');
      DELETE FROM step_paper WHERE kind = 'LIST_EMPTY';
      ALTER TABLE step_paper ENABLE TRIGGER step_paper_append_only;
      ALTER TABLE step_event ENABLE TRIGGER step_event_append_only;
      ALTER TABLE step_event DROP CONSTRAINT step_event_kind_check;
      ALTER TABLE step_event ADD CONSTRAINT step_event_kind_check CHECK (kind IN (${oneOf(EVENTS)}));
      ALTER TABLE step_paper DROP CONSTRAINT step_paper_reason, DROP CONSTRAINT step_paper_number,
        DROP CONSTRAINT step_paper_kind_check;
      ALTER TABLE step_paper
        ADD CONSTRAINT step_paper_kind_check CHECK (kind IN (${oneOf(PAPERS)})),
        ADD CONSTRAINT step_paper_check CHECK ((kind IN ('POSTING_STARTED','POSTING_ENDED')) = (number IS NULL));
      ALTER TABLE step_paper DROP COLUMN reason;
    `);
  }
}
