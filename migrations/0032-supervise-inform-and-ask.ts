import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Around the six steps: who answers for which commune, visits and what they found, the Front's remarks, questions that go up
 * with their answers, and how each village was told before anybody knocks. What was written down is only ever added to.
 */
export class SuperviseInformAndAsk1764000000032 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE supervision_assignment (      -- thành viên Ban Chỉ đạo, giám sát viên phụ trách xã
        id          uuid PRIMARY KEY,
        round_id    uuid NOT NULL REFERENCES round(id),
        commune_id  uuid NOT NULL REFERENCES area(id),
        account_id  uuid NOT NULL REFERENCES account(id),
        assigned_by text NOT NULL,
        assigned_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ended_by    text,
        ended_at    timestamptz,
        CHECK (num_nulls(ended_by, ended_at) IN (0, 2))
      );
      CREATE UNIQUE INDEX supervision_assigned_once ON supervision_assignment (round_id, commune_id, account_id)
        WHERE ended_at IS NULL;

      CREATE TABLE inspection_visit (
        id          uuid PRIMARY KEY,
        seq         bigint GENERATED ALWAYS AS IDENTITY,
        round_id    uuid NOT NULL REFERENCES round(id),
        commune_id  uuid NOT NULL REFERENCES area(id),
        village_id  uuid REFERENCES area(id),    -- null: the commune office
        visited_on  date NOT NULL,
        place       text NOT NULL CHECK (place <> ''),
        with_whom   text NOT NULL CHECK (with_whom <> ''),
        seen        text NOT NULL CHECK (seen <> ''),
        made_by     text NOT NULL,
        made_name   text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX inspection_visit_commune ON inspection_visit (round_id, commune_id);
      CREATE TABLE inspection_photo (
        id         uuid PRIMARY KEY,
        seq        bigint GENERATED ALWAYS AS IDENTITY,
        visit_id   uuid NOT NULL REFERENCES inspection_visit(id),
        media_type text NOT NULL CHECK (media_type IN ('image/jpeg','image/png')),
        bytes      int  NOT NULL CHECK (bytes > 0),
        sha256     text NOT NULL CHECK (length(sha256) = 64),
        added_by   text NOT NULL,
        added_name text NOT NULL,
        added_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (visit_id, sha256)
      );

      CREATE TABLE inspection_finding (
        id         uuid PRIMARY KEY,
        visit_id   uuid NOT NULL REFERENCES inspection_visit(id),
        words      text NOT NULL CHECK (words <> ''),
        owner_id   uuid NOT NULL REFERENCES account(id),
        due_on     date NOT NULL,
        state      text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN','DONE','CLOSED')),
        version    int  NOT NULL DEFAULT 1,
        raised_by  text NOT NULL,
        raised_at  timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX inspection_finding_visit ON inspection_finding (visit_id);
      CREATE TABLE inspection_finding_event (
        finding_id uuid NOT NULL REFERENCES inspection_finding(id),
        seq        int  NOT NULL CHECK (seq > 0),
        kind       text NOT NULL CHECK (kind IN ('DONE','SENT_BACK','SIGNED_OFF')),
        words      text NOT NULL CHECK (words <> '' OR kind = 'SIGNED_OFF'),
        done_by    text NOT NULL,
        done_name  text NOT NULL,
        done_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (finding_id, seq)
      );

      -- Phúc tra by sample: what was drawn stands in re_check with this id as its origin; the draw can be repeated by the seed.
      CREATE TABLE inspection_draw (
        id           uuid PRIMARY KEY,
        round_id     uuid NOT NULL REFERENCES round(id),
        commune_id   uuid NOT NULL REFERENCES area(id),
        village_id   uuid REFERENCES area(id),   -- null: all villages
        seed         text NOT NULL,
        frame        uuid[] NOT NULL CHECK (cardinality(frame) > 0),
        frame_sha256 text NOT NULL CHECK (length(frame_sha256) = 64),
        size         int  NOT NULL CHECK (size > 0),
        reason       text NOT NULL CHECK (reason <> ''),
        drawn_by     text NOT NULL,
        drawn_name   text NOT NULL,
        drawn_at     timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX inspection_draw_commune ON inspection_draw (round_id, commune_id);

      CREATE TABLE front_remark (                -- Mặt trận Tổ quốc giám sát
        id          uuid PRIMARY KEY,
        seq         bigint GENERATED ALWAYS AS IDENTITY,
        round_id    uuid NOT NULL REFERENCES round(id),
        commune_id  uuid NOT NULL REFERENCES area(id),
        village_id  uuid REFERENCES area(id),
        remarked_on date NOT NULL,
        words       text NOT NULL CHECK (words <> ''),
        made_by     text NOT NULL,
        made_name   text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX front_remark_commune ON front_remark (round_id, commune_id);
      CREATE TABLE front_remark_answer (
        remark_id     uuid PRIMARY KEY REFERENCES front_remark(id),
        words         text NOT NULL CHECK (words <> ''),
        answered_by   text NOT NULL,
        answered_name text NOT NULL,
        answered_at   timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TABLE question (                    -- hỏi đáp nghiệp vụ: xã → huyện → tỉnh
        id           uuid PRIMARY KEY,
        seq          bigint GENERATED ALWAYS AS IDENTITY,
        round_id     uuid NOT NULL REFERENCES round(id),
        from_area_id uuid NOT NULL REFERENCES area(id),
        at_area_id   uuid NOT NULL REFERENCES area(id), -- the tier where it waits, or which answered
        words        text NOT NULL CHECK (words <> ''),
        article      text,
        case_code    text,
        state        text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING','ANSWERED')),
        search_key   text NOT NULL,              -- of the question and its answer, without marks
        version      int  NOT NULL DEFAULT 1,
        asked_by     text NOT NULL,
        asked_name   text NOT NULL,
        asked_at     timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX question_round ON question (round_id, state, seq);
      CREATE TABLE question_event (
        question_id uuid NOT NULL REFERENCES question(id),
        seq         int  NOT NULL CHECK (seq > 0),
        kind        text NOT NULL CHECK (kind IN ('HANDED_UP','ANSWERED')),
        area_id     uuid NOT NULL REFERENCES area(id), -- of whoever did it
        words       text NOT NULL CHECK (words <> '' OR kind = 'HANDED_UP'),
        done_by     text NOT NULL,
        done_name   text NOT NULL,
        done_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (question_id, seq)
      );
      CREATE UNIQUE INDEX question_answered_once ON question_event (question_id) WHERE kind = 'ANSWERED';

      CREATE TABLE informing_plan (              -- what the texts of a village say; the newest holds
        round_id      uuid NOT NULL REFERENCES round(id),
        village_id    uuid NOT NULL REFERENCES area(id),
        version       int  NOT NULL CHECK (version > 0),
        visits_from   date NOT NULL,
        visits_until  date NOT NULL CHECK (visits_until >= visits_from),
        ask_whom      text NOT NULL CHECK (ask_whom <> ''),
        ask_where     text NOT NULL CHECK (ask_where <> ''),
        ask_until     date NOT NULL,
        meeting_on    date,
        meeting_time  text CHECK (meeting_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        meeting_place text,
        planned_by    text NOT NULL,
        planned_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (round_id, village_id, version),
        CHECK (num_nulls(meeting_on, meeting_time, meeting_place) IN (0, 3))
      );
      CREATE TABLE informing_log (               -- phát ngày, giờ, bởi
        id            uuid PRIMARY KEY,
        seq           bigint GENERATED ALWAYS AS IDENTITY,
        round_id      uuid NOT NULL REFERENCES round(id),
        village_id    uuid NOT NULL REFERENCES area(id),
        channel       text NOT NULL CHECK (channel IN ('LOUDSPEAKER','LEAFLET','INVITATION')),
        language      text NOT NULL DEFAULT 'vi',
        told_on       date NOT NULL,
        told_at       text NOT NULL CHECK (told_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        told_by       text NOT NULL CHECK (told_by <> ''),
        plan_version  int  NOT NULL,             -- which text it was
        recorded_by   text NOT NULL,
        recorded_name text NOT NULL,
        recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
        FOREIGN KEY (round_id, village_id, plan_version) REFERENCES informing_plan (round_id, village_id, version)
      );
      CREATE INDEX informing_log_village ON informing_log (round_id, village_id);
    `);
    const appended = [
      ...[
        'inspection_visit',
        'inspection_photo',
        'inspection_finding_event',
        'inspection_draw',
        'front_remark',
      ],
      ...['front_remark_answer', 'question_event', 'informing_plan', 'informing_log'],
    ];
    for (const table of appended)
      await db.query(`CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await db.query(`
      GRANT SELECT, INSERT ON ${appended.join(', ')}, supervision_assignment, inspection_finding, question TO hop_dan_app;
      GRANT UPDATE (ended_by, ended_at) ON supervision_assignment TO hop_dan_app;
      GRANT UPDATE (state, version) ON inspection_finding TO hop_dan_app;
      GRANT UPDATE (at_area_id, state, search_key, version) ON question TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE informing_log, informing_plan, question_event, question, front_remark_answer, front_remark, inspection_draw,
        inspection_finding_event, inspection_finding, inspection_photo, inspection_visit, supervision_assignment;
    `);
  }
}
