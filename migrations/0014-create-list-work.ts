import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Work on the list before the meeting: requests with their states, life events, and what households were before they
 * changed. All of it is only ever appended to. A struck entry keeps the case it had.
 */
export class CreateListWork1764000000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- a household that was scored and then died or moved away: struck, and its scores stay to be seen
      ALTER TABLE list_entry DROP CONSTRAINT list_entry_check;
      ALTER TABLE list_entry ADD CONSTRAINT list_entry_case CHECK (
        CASE state WHEN 'WAITING' THEN case_id IS NULL WHEN 'SCORED' THEN case_id IS NOT NULL ELSE true END);
      ALTER TABLE list_entry DROP CONSTRAINT list_entry_source_check;
      ALTER TABLE list_entry ADD CONSTRAINT list_entry_source_check CHECK (source IN
        ('LAST_ROUND','IMPORT','REQUEST','FLOOR','MOVED_IN','SPLIT','MERGED'));
      -- an entry that left with a household in need counts in column 4 of the report; one struck for another reason does not
      ALTER TABLE list_entry ADD COLUMN left_by_event boolean NOT NULL DEFAULT false;
      ALTER TABLE list_entry ADD CONSTRAINT list_entry_left CHECK (NOT left_by_event OR state = 'STRUCK');
      -- people of the household when it came on the list; the case knows better once there is one
      ALTER TABLE list_entry ADD COLUMN persons int CHECK (persons > 0);
      -- left to a later meeting by name: does not hold the next agenda, and holds again the one after it
      ALTER TABLE list_entry ADD COLUMN put_off_reason text;
      ALTER TABLE list_entry ADD CONSTRAINT list_entry_put_off CHECK (put_off_reason IS NULL OR state = 'WAITING');
      -- every household under review stands on the list
      INSERT INTO list_entry (id, round_id, commune_id, village_id, household_id, because, source, start_class,
                              movement_cause, state, case_id, persons)
      SELECT gen_random_uuid(), c.round_id, c.commune_id, c.village_id, c.household_id,
             CASE c.listed_because WHEN 'REQUEST' THEN 'REQUEST' ELSE 'MANAGED' END, 'IMPORT', c.start_class,
             c.movement_cause, 'SCORED', c.id, c.persons
      FROM review_case c WHERE NOT EXISTS (
        SELECT 1 FROM list_entry e WHERE e.round_id = c.round_id AND e.household_id = c.household_id);

      -- a household ends, a member leaves: the row stays, with the day
      ALTER TABLE household ADD COLUMN ended_on date, ADD COLUMN version int NOT NULL DEFAULT 1;
      ALTER TABLE member ADD COLUMN ended_on date, ADD COLUMN version int NOT NULL DEFAULT 1;
      CREATE INDEX member_id_number ON member (id_number) WHERE id_number IS NOT NULL AND ended_on IS NULL;

      -- What officials changed of a household or member, and what stood there before.
      CREATE TABLE household_change (
        id           uuid PRIMARY KEY,
        household_id uuid NOT NULL REFERENCES household(id),
        member_id    uuid,
        before       jsonb NOT NULL,
        after        jsonb NOT NULL,
        reason       text NOT NULL CHECK (reason <> ''),
        changed_by   text NOT NULL,
        changed_at   timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX household_change_household ON household_change (household_id);
      CREATE TRIGGER household_change_append_only BEFORE UPDATE OR DELETE ON household_change
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- Mẫu số 01 (to 2020: Phụ lục 1a) to be reviewed; Mẫu số 04 to leave the list.
      CREATE TABLE review_request (
        id           uuid PRIMARY KEY,
        round_id     uuid NOT NULL REFERENCES round(id),
        commune_id   uuid NOT NULL REFERENCES area(id),
        village_id   uuid NOT NULL REFERENCES area(id),
        household_id uuid NOT NULL REFERENCES household(id),
        form         text NOT NULL CHECK (form IN ('MAU_01','PHU_LUC_1A','MAU_04')),
        source       text NOT NULL CHECK (source IN ('PAPER','FLOOR')),
        asked_by     text NOT NULL CHECK (asked_by <> ''),
        written_by   text,                    -- who helped to write it; null: the household itself
        words        text NOT NULL DEFAULT '',
        received_on  date NOT NULL,
        received_at  timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX review_request_commune ON review_request (round_id, commune_id);
      CREATE INDEX review_request_household ON review_request (household_id);
      CREATE TABLE review_request_event (
        seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES review_request(id),
        kind       text NOT NULL CHECK (kind IN ('RECEIVED','SIGNED','LISTED','REFUSED','WITHDRAWN')),
        signed_as  text CHECK (signed_as IN ('SIGNATURE','FINGERPRINT')),
        entry_id   uuid REFERENCES list_entry(id),
        reason     text,
        done_by    text NOT NULL,
        done_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK ((kind = 'SIGNED') = (signed_as IS NOT NULL)),
        CHECK (kind NOT IN ('REFUSED','WITHDRAWN') OR reason <> '')
      );
      CREATE INDEX review_request_event_request ON review_request_event (request_id, seq);
      CREATE UNIQUE INDEX review_request_event_once ON review_request_event (request_id, kind);

      -- What happened to a household before its meeting, with the paper that proves it.
      CREATE TABLE life_event (
        id                 uuid PRIMARY KEY,
        round_id           uuid NOT NULL REFERENCES round(id),
        commune_id         uuid NOT NULL REFERENCES area(id),
        village_id         uuid NOT NULL REFERENCES area(id),
        household_id       uuid NOT NULL REFERENCES household(id),
        kind               text NOT NULL CHECK (kind IN ('DEATH','MOVED_OUT','MOVED_IN','SPLIT','MERGED','HEAD_CHANGED')),
        other_household_id uuid REFERENCES household(id), -- the other half, the household merged into, the one it was before it moved
        other_village_id   uuid REFERENCES area(id),      -- of a move inside the round
        other_place        text,                          -- of a move from or to elsewhere, as told
        members            jsonb NOT NULL DEFAULT '[]',   -- ids of the people it is about, as they stood before
        data               jsonb NOT NULL DEFAULT '{}',   -- head before and after, class elsewhere
        happened_on        date NOT NULL,
        paper_kind         text NOT NULL CHECK (paper_kind <> ''),
        paper_number       text,
        paper_date         date,
        recorded_by        text NOT NULL,
        recorded_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK (household_id IS DISTINCT FROM other_household_id)
      );
      CREATE INDEX life_event_commune ON life_event (round_id, commune_id);
      CREATE INDEX life_event_household ON life_event (household_id);
      CREATE INDEX life_event_other ON life_event (other_household_id) WHERE other_household_id IS NOT NULL;

      CREATE TRIGGER review_request_append_only BEFORE UPDATE OR DELETE ON review_request
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER review_request_event_append_only BEFORE UPDATE OR DELETE ON review_request_event
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER life_event_append_only BEFORE UPDATE OR DELETE ON life_event
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      GRANT SELECT, INSERT ON household_change, review_request, review_request_event, life_event TO hop_dan_app;
      GRANT USAGE ON SEQUENCE review_request_event_seq_seq TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE life_event, review_request_event, review_request, household_change;
      DROP INDEX member_id_number;
      ALTER TABLE member DROP COLUMN ended_on, DROP COLUMN version;
      ALTER TABLE household DROP COLUMN ended_on, DROP COLUMN version;
      UPDATE list_entry SET case_id = NULL WHERE state = 'STRUCK';
      UPDATE list_entry SET source = 'MOVED_IN' WHERE source = 'MERGED';
      ALTER TABLE list_entry DROP CONSTRAINT list_entry_source_check;
      ALTER TABLE list_entry ADD CONSTRAINT list_entry_source_check CHECK (source IN
        ('LAST_ROUND','IMPORT','REQUEST','FLOOR','MOVED_IN','SPLIT'));
      ALTER TABLE list_entry DROP CONSTRAINT list_entry_left, DROP CONSTRAINT list_entry_case,
        DROP CONSTRAINT list_entry_put_off,
        DROP COLUMN left_by_event, DROP COLUMN persons, DROP COLUMN put_off_reason;
      ALTER TABLE list_entry ADD CONSTRAINT list_entry_check CHECK ((state = 'SCORED') = (case_id IS NOT NULL));
    `);
  }
}
