const state = $state({ off: false });

/**
 * The laptop is often mirrored to the projector: personal data stays hidden until somebody has said that nothing is
 * projected. The answer holds until the page is loaded again or somebody hides it.
 */
export const projector = {
  get off(): boolean {
    return state.off;
  },
  saidOff(): void {
    state.off = true;
  },
  hide(): void {
    state.off = false;
  },
};
