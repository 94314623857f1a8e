import type { Module } from '../../platform/module.ts';
import type { AreaLoader } from '../areas/api/index.ts';
import { OpenCaseResolver } from './api/open-case-resolver.ts';
import { DecidedClassResolver } from './api/decided-class-resolver.ts';
import { TrackHouseholdResolver, TrackResolver } from './api/track-resolver.ts';
import { decideTrackCase } from './app/decide-track-case.ts';
import { enterMeans } from './app/enter-means.ts';
import { openInYearCase } from './app/open-in-year-case.ts';
import { openIncomeCase } from './app/open-income-case.ts';
import type { TrackPorts } from './app/ports.ts';
import { recordReCheck } from './app/record-re-check.ts';
import { recordTrackPosting } from './app/record-track-posting.ts';
import { searchHouseholds } from './app/search-households.ts';
import type { TrackStore } from './app/track-store.ts';
import { viewTracks } from './app/view-tracks.ts';
import { trackRepository } from './db/track-repository.ts';
import { TRACK_REFUSALS } from './domain/refusals.ts';

/** What later modules are wired with. */
export type TracksModule = Module & { readonly tracks: TrackStore };

type Parts = Omit<TrackPorts, 'tracks'> & { readonly areaLoader: AreaLoader };

export function createTracksModule({ areaLoader, ...parts }: Parts): TracksModule {
  const ports: TrackPorts = { ...parts, tracks: trackRepository };
  const view = viewTracks(ports);
  const doors = {
    ...{ view, areaLoader, searchHouseholds: searchHouseholds(ports), enterMeans: enterMeans(ports) },
    recordReCheck: recordReCheck(ports),
    ...{ recordPosting: recordTrackPosting(ports), decide: decideTrackCase(ports) },
  };
  return {
    name: 'tracks',
    tracks: trackRepository,
    resolvers: [
      new TrackResolver(doors),
      new TrackHouseholdResolver(areaLoader),
      new DecidedClassResolver(view),
      new OpenCaseResolver(view, openInYearCase(ports), openIncomeCase(ports)),
    ],
    refusals: TRACK_REFUSALS,
  };
}
