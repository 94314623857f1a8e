import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { ClockReading } from '../../calendar/index.ts';
import { erasableOf } from './erase.ts';
import { communeFor, type PrivacyPorts } from './ports.ts';
import type { DataRequest, Erasable, Place, StoredTable } from './privacy-store.ts';

export type RequestView = DataRequest & { readonly clocks: readonly ClockReading[] };
export type PrivacyBoard = {
  readonly requests: readonly RequestView[];
  readonly erasable: readonly Erasable[];
  readonly mayErase: boolean;
  readonly today: string;
};

/** What people asked in a round, and what may be deleted in the commune. Null: not there, or not yours. */
export const viewRequests =
  (ports: PrivacyPorts) =>
  (actor: Actor, place: Place): Promise<PrivacyBoard | null> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const commune = await communeFor(ports, tx, actor, 'data-request.view', place.communeId);
      if (!commune || !(await ports.privacy.hasPart(tx, place))) return null;
      const requests = await ports.privacy.list(tx, place);
      const clocks = await ports.keepClocks.ofSubjects(
        tx,
        requests.map(({ id }) => id),
      );
      return {
        requests: requests.map((of) => ({
          ...of,
          clocks: clocks.filter(({ clock }) => clock.subjectId === of.id),
        })),
        erasable: await erasableOf(ports, tx, place.communeId),
        mayErase: can(actor, 'data.erase', { areaPath: commune.path }),
        today: ports.keepClocks.today(),
      };
    });

export type PersonalFile = {
  readonly memberName: string;
  readonly communeName: string;
  readonly madeOn: string;
  readonly tables: readonly StoredTable[];
};

/** Everything that is stored of the person who asked. Opening it leaves a trace. */
export const showPersonalData =
  (ports: PrivacyPorts) =>
  (actor: Actor, requestId: string): Promise<Result<PersonalFile, 'NOT_FOUND'>> =>
    ports.unitOfWork.run<PersonalFile, 'NOT_FOUND'>(async (tx) => {
      const of = await ports.privacy.find(tx, requestId);
      const commune = of && (await communeFor(ports, tx, actor, 'data-request.work', of.communeId));
      if (!of || !commune) return refuse('NOT_FOUND');
      const tables = await ports.privacy.stored(tx, of);
      await ports.unitOfWork.audit(tx, {
        ...{ scope: `commune:${of.roundId}:${of.communeId}`, actor, action: 'show-personal-data' },
        ...{ subject: `data-request:${requestId}`, data: { tables: tables.length } },
      });
      return success({
        ...{ memberName: of.memberName, communeName: commune.fullName },
        ...{ madeOn: ports.keepClocks.today(), tables },
      });
    });
