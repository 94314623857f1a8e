import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was found not to fit and how it was answered (mục đính chính), and “Điều chỉnh số đầu kỳ”. Both are only ever added
 * to: a sealed result stays as it is, and what is wrong with it stands beside it.
 */
export class CreateReconciliation1764000000023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A discrepancy itself is stored nowhere: it is found from what is true now. This is the answer to one that was found;
      -- its key holds what was found, so that other facts ask again.
      CREATE TABLE correction_entry (
        id              uuid PRIMARY KEY,
        round_id        uuid NOT NULL,
        commune_id      uuid NOT NULL,
        village_id      uuid REFERENCES area(id),  -- null: of the whole commune
        discrepancy_key text NOT NULL CHECK (discrepancy_key ~ '^[0-9a-f]{32}$'),
        n               int  NOT NULL CHECK (n > 0), -- of this discrepancy; the last one stands
        kind            text NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]*$'),
        way_out         text NOT NULL CHECK (way_out ~ '^[A-Z][A-Z_]*$'),
        settles         boolean NOT NULL,          -- false: noted, and being mended
        reason          text NOT NULL CHECK (reason <> '' AND length(reason) <= 1000),
        found           jsonb NOT NULL,            -- ids and numbers, as they were
        entered_by      text NOT NULL,
        entered_name    text NOT NULL,
        entered_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
        FOREIGN KEY (round_id, commune_id) REFERENCES round_commune (round_id, commune_id),
        UNIQUE (round_id, commune_id, discrepancy_key, n)
      );

      -- The difference between what the last round ended with and what this one begins with, by a decision.
      CREATE TABLE opening_adjustment (
        id              uuid PRIMARY KEY,
        round_id        uuid NOT NULL,
        commune_id      uuid NOT NULL,
        village_id      uuid NOT NULL REFERENCES area(id),
        class           text NOT NULL CHECK (class IN ('POOR','NEAR_POOR')),
        unit            text NOT NULL CHECK (unit IN ('HOUSEHOLDS','PERSONS')),
        n               int  NOT NULL CHECK (n > 0),
        amount          int  NOT NULL CHECK (amount <> 0), -- opening of this round − end of the last, as far as this decision explains it
        decision_number text NOT NULL CHECK (decision_number <> '' AND length(decision_number) <= 200),
        decided_on      date NOT NULL,
        reason          text NOT NULL CHECK (reason <> '' AND length(reason) <= 1000),
        entered_by      text NOT NULL,
        entered_name    text NOT NULL,
        entered_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
        FOREIGN KEY (round_id, commune_id) REFERENCES round_commune (round_id, commune_id),
        UNIQUE (round_id, village_id, class, unit, n)
      );
      CREATE INDEX opening_adjustment_commune ON opening_adjustment (round_id, commune_id);

      -- who was there when a question opened, person by person
      CREATE INDEX attendance_event_attendee ON attendance_event (attendee_id, seq);

      CREATE TRIGGER correction_entry_append_only BEFORE UPDATE OR DELETE ON correction_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER opening_adjustment_append_only BEFORE UPDATE OR DELETE ON opening_adjustment
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      GRANT SELECT, INSERT ON correction_entry, opening_adjustment TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX attendance_event_attendee; DROP TABLE opening_adjustment, correction_entry;`);
  }
}
