import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isSamePerson, type Person } from '../domain/attendance.ts';
import type { AttendsElsewhere } from './cluster-store.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';

export type OneClusterRefusal = 'ATTENDS_ANOTHER_CLUSTER';

/**
 * A person attends one sitting only. Who was checked in at the wrong place and asked nothing there may be checked out
 * and come here; who only supervises or helps may be at several. Check-ins of all sittings take turns at the group. Gives who else of the village attends elsewhere.
 */
export async function attendOneCluster(
  { clusters }: Pick<MeetingPorts, 'clusters'>,
  tx: Tx,
  meeting: Meeting,
  { person, counts }: { readonly person: Person; readonly counts: boolean },
): Promise<Result<readonly AttendsElsewhere[], OneClusterRefusal>> {
  if (meeting.clusterGroupId === null || meeting.clusterNo === null) return success([]);
  await clusters.lock(tx, meeting.clusterGroupId);
  const others = (await clusters.elsewhere(tx, meeting)).filter(
    ({ checkedOutAt, wasAsked }) => checkedOutAt === null || wasAsked,
  );
  const same = others.find((known) => counts && known.counts && isSamePerson(known, person));
  if (!same) return success(others);
  const { name, clusterName: cluster, place } = same;
  return refuse('ATTENDS_ANOTHER_CLUSTER', { name, cluster, place: place ?? '–' });
}
