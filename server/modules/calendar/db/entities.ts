import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClockEvent, RoundDateKind, StatutoryClock, CalendarChange } from '../app/calendar-store.ts';

@Entity('calendar_change')
export class CalendarChangeEntity {
  @PrimaryColumn({ type: 'int', generated: 'identity' })
  seq!: number;
  @Column({ name: 'province_id', type: 'uuid', nullable: true })
  provinceId!: string | null;
  @Column({ type: 'int' })
  year!: number;
  @Column({ type: 'date', nullable: true })
  day!: string | null;
  @Column({ type: 'text' })
  kind!: CalendarChange['kind'];
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text' })
  mark!: CalendarChange['mark'];
  @Column({ type: 'text' })
  reference!: string;
  @Column({ name: 'entered_by', type: 'text' })
  enteredBy!: string;
}

@Entity('statutory_clock')
export class StatutoryClockEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: string;
  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ name: 'village_id', type: 'uuid', nullable: true })
  villageId!: string | null;
  @Column({ name: 'province_id', type: 'uuid' })
  provinceId!: string;
  @Column({ name: 'started_on', type: 'date' })
  startedOn!: string;
  @Column({ type: 'int' })
  days!: number;
  @Column({ type: 'text' })
  unit!: StatutoryClock['unit'];
  @Column({ type: 'text' })
  mark!: StatutoryClock['mark'];
  @Column({ type: 'text', nullable: true })
  article!: string | null;
}

@Entity('clock_event')
export class ClockEventEntity {
  @PrimaryColumn({ name: 'clock_id', type: 'uuid' })
  clockId!: string;
  @PrimaryColumn({ type: 'int' })
  seq!: number;
  @Column({ type: 'text' })
  kind!: ClockEvent['kind'];
  @Column({ name: 'happened_on', type: 'date' })
  happenedOn!: string;
  @Column({ type: 'int', nullable: true })
  days!: number | null;
  @Column({ type: 'text' })
  reason!: string;
  @Column({ name: 'calendar_version', type: 'int' })
  calendarVersion!: number;
  @Column({ name: 'done_by', type: 'text' })
  doneBy!: string;
}

@Entity('round_date')
export class RoundDateEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @PrimaryColumn({ type: 'text' })
  what!: RoundDateKind;
  @PrimaryColumn({ type: 'int' })
  seq!: number;
  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;
  @Column({ type: 'text' })
  reference!: string;
  @Column({ name: 'entered_by', type: 'text' })
  enteredBy!: string;
}
