import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * QĐ 24/2021 Đ.4 k.4: complaints about what was posted, the second visit, what was decided of both, and the answer. What
 * people wrote stands apart from the row that counts; everything but states and owners is only ever appended to.
 */
export class ReceiveComplaints1764000000025 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Sent as khiếu nại without a signature: feedback until it is signed, and then it starts the clock.
      ALTER TABLE complaint
        ADD COLUMN to_be_signed boolean NOT NULL DEFAULT false,
        ADD COLUMN signed_on date,
        ADD COLUMN owner text CHECK (owner ~ '^account:'),
        ADD CONSTRAINT complaint_is_signed CHECK ((kind = 'COMPLAINT') = (signed_on IS NOT NULL)),
        ADD CONSTRAINT complaint_waits_for_signature CHECK (NOT to_be_signed OR kind = 'FEEDBACK');
      CREATE INDEX complaint_commune ON complaint (round_id, commune_id, seq);

      CREATE TABLE complaint_text (
        complaint_id uuid PRIMARY KEY REFERENCES complaint(id),
        words        text NOT NULL CHECK (words <> '' AND length(words) <= 4000),
        about_name   text CHECK (length(about_name) <= 200), -- the household as the sender names it
        sender_name  text CHECK (length(sender_name) <= 200),
        address      text CHECK (length(address) <= 300),
        phone        text CHECK (length(phone) <= 30)
      );
      CREATE TABLE complaint_signature (
        complaint_id uuid PRIMARY KEY REFERENCES complaint(id),
        name         text NOT NULL CHECK (name <> '' AND length(name) <= 200),
        address      text NOT NULL CHECK (address <> '' AND length(address) <= 300),
        signed_as    text NOT NULL CHECK (signed_as IN ('SIGNATURE','FINGERPRINT')),
        signed_on    date NOT NULL,
        recorded_by  text NOT NULL
      );
      CREATE TABLE complaint_event (
        complaint_id uuid NOT NULL REFERENCES complaint(id),
        seq          int  NOT NULL CHECK (seq > 0),
        kind         text NOT NULL CHECK (kind IN ('RECEIVED','SIGNED','ASSIGNED','LINKED','REQUEST_OPENED','RE_CHECK_ASKED',
                                                   'VISITED','DECIDED','ANSWERED')),
        happened_on  date NOT NULL,
        owner        text,                      -- of ASSIGNED
        case_id      uuid REFERENCES review_case(id),
        request_id   uuid,                      -- Mẫu số 01, of REQUEST_OPENED
        re_check_id  uuid REFERENCES re_check(id),
        outcome      text CHECK (outcome IN ('UPHELD','PARTLY','REJECTED','WITHDRAWN','NOTED')),
        words        text,                      -- reasons of a decision; how an answer was handed over
        number       text,                      -- of the answer letter
        done_by      text NOT NULL,
        done_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (complaint_id, seq),
        CHECK ((kind = 'DECIDED') = (outcome IS NOT NULL)),
        CHECK (kind <> 'DECIDED' OR coalesce(words, '') <> ''),
        CHECK (kind <> 'ANSWERED' OR coalesce(number, '') <> '')
      );
      CREATE UNIQUE INDEX complaint_decided_once ON complaint_event (complaint_id) WHERE kind = 'DECIDED';
      CREATE UNIQUE INDEX complaint_answered_once ON complaint_event (complaint_id) WHERE kind = 'ANSWERED';

      -- Why the second visit is asked: the reason code and words of whoever asks.
      ALTER TABLE re_check
        ADD COLUMN asked_code text,
        ADD COLUMN asked_words text NOT NULL DEFAULT '';
      -- The answers of before stay; which of them the visit was held against is known.
      ALTER TABLE re_check ADD COLUMN against_id uuid REFERENCES assessment(id);
      -- What the chair made of the visit.
      CREATE TABLE re_check_end (
        re_check_id uuid PRIMARY KEY REFERENCES re_check(id),
        outcome     text NOT NULL CHECK (outcome IN ('KEPT','CHANGED','NEW_MEETING')),
        from_class  text,
        end_class   text,
        reasons     text NOT NULL CHECK (reasons <> ''),
        decided_by  text NOT NULL,
        decided_at  timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TRIGGER complaint_text_append_only BEFORE UPDATE OR DELETE ON complaint_text
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER complaint_signature_append_only BEFORE UPDATE OR DELETE ON complaint_signature
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER complaint_event_append_only BEFORE UPDATE OR DELETE ON complaint_event
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER re_check_end_append_only BEFORE UPDATE OR DELETE ON re_check_end
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- Only the state of the work changes; what was received, and by which code it is followed, does not.
      REVOKE UPDATE ON complaint, re_check FROM hop_dan_app;
      GRANT UPDATE (kind, state, to_be_signed, signed_on, owner, case_id, village_id, version) ON complaint TO hop_dan_app;
      GRANT UPDATE (visited_on, visited_by, assessment_id, against_id, finding, recorded_by, recorded_at) ON re_check
        TO hop_dan_app;
      GRANT SELECT, INSERT ON complaint_text, complaint_signature, complaint_event, re_check_end TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE re_check_end, complaint_event, complaint_signature, complaint_text;
      ALTER TABLE re_check DROP COLUMN against_id, DROP COLUMN asked_words, DROP COLUMN asked_code;
      DROP INDEX complaint_commune;
      ALTER TABLE complaint DROP CONSTRAINT complaint_is_signed, DROP CONSTRAINT complaint_waits_for_signature,
        DROP COLUMN to_be_signed, DROP COLUMN signed_on, DROP COLUMN owner;
      GRANT UPDATE ON complaint, re_check TO hop_dan_app;
    `);
  }
}
