/** After a step the focus goes to the first box or the next main step; whoever has begun to type is left alone. */
export const leadOn = (): void => {
  if (document.activeElement?.matches('input, textarea, select')) return;
  document.querySelector<HTMLElement>('[data-first-hands], [data-main-step]')?.focus();
};
