import type { Module } from '../../platform/module.ts';
import type { ListStore } from './app/list-store.ts';
import { ListEntryEntity } from './db/entities.ts';
import { listRepository } from './db/list-repository.ts';

export const LIST_ENTITIES = [ListEntryEntity];

/** What later modules are wired with. */
export type ListsModule = Module & { readonly lists: ListStore };

export function createListsModule(): ListsModule {
  return { name: 'lists', lists: listRepository, resolvers: [], refusals: {} };
}
