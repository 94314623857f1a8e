import type { TypeClasses } from '../field-class.ts';

/** A village that sits in clusters: figures of the commune, and names of heads and chairs. */
export const CLUSTER_CLASSES: Readonly<Record<string, TypeClasses>> = {
  ClusterGroup: 'internal',
  ClusterSitting: { '*': 'internal', chairName: 'personal' },
  ClusterCount: 'internal',
  ClusterQuestion: { '*': 'internal', title: 'personal' },
  ClustersPrepared: 'personal',
  ClustersEnded: 'personal',
};
