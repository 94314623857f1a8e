import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings, the people in them, motions, ballots and decisions. What was sealed cannot be changed, not even by a bug. */
export class CreateMeetings1764000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE meeting (
        id             uuid PRIMARY KEY,
        code           text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9]{6}$'),
        round_id       uuid NOT NULL REFERENCES round(id),
        village_id     uuid NOT NULL REFERENCES area(id),
        commune_id     uuid NOT NULL REFERENCES area(id),
        kind           text NOT NULL CHECK (kind IN ('LIVE','PAPER','REHEARSAL')),
        form           text NOT NULL DEFAULT 'HAND_COUNT' CHECK (form IN ('HAND_COUNT','SECRET_BALLOT','PHONE','MIXED')),
        state          text NOT NULL DEFAULT 'PREPARED' CHECK (state IN ('PREPARED','IN_SESSION','SEALED')),
        place          text,
        planned_at     timestamptz,
        chair_name     text,
        phone_consent_agree int,                 -- hands for voting by phone; null: not asked
        phone_consent_base  int,
        phone_consent  boolean NOT NULL DEFAULT false,
        join_base      text,                     -- address in the QR, chosen by the operator
        agenda_seed    text NOT NULL,
        stage_kind     text NOT NULL DEFAULT 'LOBBY' CHECK (stage_kind IN ('LOBBY','AGENDA','ITEM','RESULTS','CLOSING','ENDED')),
        stage_item_id  uuid,
        stage_page     int  NOT NULL DEFAULT 0 CHECK (stage_page >= 0),
        version        int  NOT NULL DEFAULT 1,
        started_at     timestamptz,
        sealed_at      timestamptz,
        CHECK ((state = 'SEALED') = (sealed_at IS NOT NULL))
      );
      CREATE INDEX meeting_village ON meeting (round_id, village_id);
      -- one meeting of a village is under way at a time; a repeat is a new meeting
      CREATE UNIQUE INDEX meeting_one_unsealed ON meeting (round_id, village_id) WHERE state <> 'SEALED' AND kind <> 'REHEARSAL';

      CREATE TABLE meeting_access (               -- the one-evening link of chair and operator
        id         uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES meeting(id),
        role       text NOT NULL CHECK (role IN ('CHAIR','OPERATOR')),
        token_hash text NOT NULL UNIQUE,
        pin_hash   text NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      ALTER TABLE session ADD FOREIGN KEY (access_id) REFERENCES meeting_access(id);

      CREATE TABLE attendee (
        id             uuid PRIMARY KEY,
        meeting_id     uuid NOT NULL REFERENCES meeting(id),
        person_key     text NOT NULL,            -- head:<household> | member:<member> | named:<search key>|<tổ>|<birth year>
        name           text NOT NULL CHECK (name <> ''),
        search_key     text NOT NULL,
        to_name        text,
        birth_year     int,
        role           text NOT NULL CHECK (role IN ('HOUSEHOLD_REPRESENTATIVE','CHAIR','PARTY_CELL','ORGANISATION','COMMUNE_OFFICER','REVIEWER','FRONT_SUPERVISOR')),
        household_id   uuid REFERENCES household(id),
        counts         boolean NOT NULL,
        channel        text NOT NULL CHECK (channel IN ('HAND','PHONE')),
        slip_hash      text UNIQUE,
        phone_joined   boolean NOT NULL DEFAULT false,
        checked_in_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
        checked_out_at timestamptz,
        version        int NOT NULL DEFAULT 1,
        UNIQUE (meeting_id, person_key)
      );
      ALTER TABLE session ADD FOREIGN KEY (attendee_id) REFERENCES attendee(id);

      CREATE TABLE agenda_item (
        id         uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES meeting(id),
        position   int  NOT NULL CHECK (position > 0),
        section    text NOT NULL CHECK (section IN ('ONE_BY_ONE','BY_LIST','UNCHANGED')),
        movement   text,                         -- of a list
        state      text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING','OPEN','AGREED','NOT_AGREED')),
        UNIQUE (meeting_id, position) DEFERRABLE INITIALLY DEFERRED
      );
      CREATE TABLE agenda_item_case (
        item_id    uuid NOT NULL REFERENCES agenda_item(id),
        case_id    uuid NOT NULL REFERENCES review_case(id),
        meeting_id uuid NOT NULL REFERENCES meeting(id),
        PRIMARY KEY (item_id, case_id),
        UNIQUE (meeting_id, case_id)             -- a household stands once on an agenda
      );

      CREATE TABLE motion (
        id                uuid PRIMARY KEY,
        meeting_id        uuid NOT NULL REFERENCES meeting(id),
        item_id           uuid REFERENCES agenda_item(id),
        purpose           text NOT NULL CHECK (purpose IN ('ITEM','CLOSING')),
        attempt           int  NOT NULL DEFAULT 1,
        reason            text,                  -- why it is repeated
        state             text NOT NULL CHECK (state IN ('OPEN','CLOSED')),
        revision          int  NOT NULL DEFAULT 1, -- changes on open and close only
        share_numerator   int  NOT NULL CHECK (share_numerator > 0),
        share_denominator int  NOT NULL CHECK (share_denominator >= share_numerator),
        share_comparison  text NOT NULL CHECK (share_comparison IN ('>=','>')),
        rule_source       text NOT NULL,
        base              int  NOT NULL CHECK (base > 0), -- everybody counted as attending when it opened
        hand_base         int  NOT NULL CHECK (hand_base >= 0),
        phone_base        int  NOT NULL CHECK (phone_base >= 0),
        opened_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
        closed_at         timestamptz,
        hands_agree       int, hands_disagree int, hands_no_opinion int, mismatch_reason text,
        agree             int, disagree int, no_opinion int,
        agreed            boolean,
        CHECK (base = hand_base + phone_base),
        CHECK ((purpose = 'ITEM') = (item_id IS NOT NULL)),
        CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL AND agree IS NOT NULL AND disagree IS NOT NULL
                                     AND no_opinion IS NOT NULL AND agreed IS NOT NULL)),
        CHECK (agree >= 0 AND disagree >= 0 AND no_opinion >= 0),
        CHECK (agree + disagree + no_opinion = base)
      );
      CREATE UNIQUE INDEX motion_one_open ON motion (meeting_id) WHERE state = 'OPEN';
      CREATE UNIQUE INDEX motion_attempt ON motion (meeting_id, purpose, item_id, attempt) NULLS NOT DISTINCT;

      -- One row per person attending when the motion opened: the frozen base.
      CREATE TABLE elector (
        motion_id    uuid NOT NULL REFERENCES motion(id),
        attendee_id  uuid NOT NULL REFERENCES attendee(id),
        channel      text NOT NULL CHECK (channel IN ('HAND','PHONE')),
        stands_aside boolean NOT NULL DEFAULT false, -- stays in the base, as no opinion
        counted      int NOT NULL DEFAULT 0,     -- highest ballot number received; never lowered
        PRIMARY KEY (motion_id, attendee_id)
      ) WITH (fillfactor = 70);
      -- Only ever appended; the highest n counts. choice = nonce + AES-256-GCM(choice), 29 bytes, key outside the database.
      -- No time, no serial number.
      CREATE TABLE ballot (
        motion_id   uuid  NOT NULL,
        attendee_id uuid  NOT NULL,
        n           int   NOT NULL CHECK (n > 0),
        choice      bytea NOT NULL CHECK (octet_length(choice) = 29),
        PRIMARY KEY (motion_id, attendee_id, n),
        FOREIGN KEY (motion_id, attendee_id) REFERENCES elector (motion_id, attendee_id)
      );
      CREATE TABLE hand_count (
        id          uuid PRIMARY KEY,
        motion_id   uuid NOT NULL REFERENCES motion(id),
        seq         bigint GENERATED ALWAYS AS IDENTITY, -- the latest count stands, earlier ones stay
        agree       int NOT NULL CHECK (agree >= 0),
        disagree    int NOT NULL CHECK (disagree >= 0),
        no_opinion  int NOT NULL CHECK (no_opinion >= 0),
        entered_by  text NOT NULL,
        entered_at  timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX hand_count_motion ON hand_count (motion_id, seq);

      CREATE TABLE decision (
        motion_id      uuid NOT NULL REFERENCES motion(id),
        case_id        uuid NOT NULL REFERENCES review_case(id),
        seq            bigint GENERATED ALWAYS AS IDENTITY, -- order of decisions comes from the database
        round_id       uuid NOT NULL REFERENCES round(id),
        commune_id     uuid NOT NULL REFERENCES area(id),
        village_id     uuid NOT NULL REFERENCES area(id),
        outcome        text NOT NULL CHECK (outcome IN ('AGREED','NOT_AGREED')),
        start_class    text NOT NULL,
        end_class      text,                     -- null: not agreed, counts with its start class, chưa chốt
        movement_cause text NOT NULL,
        persons        int  NOT NULL,
        rehearsal      boolean NOT NULL,         -- a rehearsal never reaches the tally
        decided_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (motion_id, case_id),
        CHECK ((outcome = 'AGREED') = (end_class IS NOT NULL))
      );
      CREATE INDEX decision_case ON decision (case_id, seq DESC);
      CREATE INDEX decision_village ON decision (round_id, village_id);

      CREATE TABLE meeting_note (
        id         uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES meeting(id),
        item_id    uuid REFERENCES agenda_item(id),
        text       text NOT NULL CHECK (text <> '' AND length(text) <= 2000),
        at         timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'append-only or sealed: % %', TG_TABLE_NAME, TG_OP USING ERRCODE = 'HD001'; END $$;
      CREATE TRIGGER motion_sealed BEFORE UPDATE ON motion FOR EACH ROW WHEN (OLD.state = 'CLOSED') EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER meeting_sealed BEFORE UPDATE ON meeting FOR EACH ROW
        WHEN (OLD.state = 'SEALED' AND (to_jsonb(OLD) - 'stage_kind' - 'stage_item_id' - 'stage_page' - 'version')
              IS DISTINCT FROM (to_jsonb(NEW) - 'stage_kind' - 'stage_item_id' - 'stage_page' - 'version')) EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER ballot_append_only BEFORE UPDATE OR DELETE ON ballot FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE ON decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER hand_count_append_only BEFORE UPDATE OR DELETE ON hand_count FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

      GRANT SELECT, INSERT, UPDATE ON meeting, meeting_access, attendee, agenda_item, motion TO hop_dan_app;
      GRANT SELECT, INSERT, DELETE ON agenda_item_case TO hop_dan_app;
      GRANT SELECT, INSERT, UPDATE (counted) ON elector TO hop_dan_app;
      GRANT SELECT, INSERT ON ballot, hand_count, decision, meeting_note TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER audit_append_only ON audit_entry;
      ALTER TABLE session DROP CONSTRAINT session_access_id_fkey, DROP CONSTRAINT session_attendee_id_fkey;
      DROP TABLE meeting_note, decision, hand_count, ballot, elector, motion, agenda_item_case, agenda_item,
                 attendee, meeting_access, meeting;
      DROP FUNCTION refuse_change();
    `);
  }
}
