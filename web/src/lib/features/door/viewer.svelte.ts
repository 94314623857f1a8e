import { SignOutDocument, ViewerDocument, type ViewerFieldsFragment } from '../../graphql/generated.ts';
import { send } from '../../graphql/send.ts';
import { forgetTaken } from '../../taken-along.ts';

export type Viewer = ViewerFieldsFragment;

const state = $state<{ viewer: Viewer | null; fault: unknown }>({ viewer: null, fault: null });

/** Who looks at this page: the public, an account, a meeting's chair or operator, a phone. */
export const session = {
  get viewer(): Viewer | null {
    return state.viewer;
  },
  get fault(): unknown {
    return state.fault;
  },
  /** Asks the server again; also after signing in or joining. */
  async load(): Promise<Viewer | null> {
    try {
      const { viewer } = await send(ViewerDocument, {});
      state.viewer = viewer;
      state.fault = null;
    } catch (fault) {
      state.fault = fault;
    }
    return state.viewer;
  },
  async signOut(): Promise<void> {
    await send(SignOutDocument, {});
    forgetTaken();
    location.assign('/');
  },
};
