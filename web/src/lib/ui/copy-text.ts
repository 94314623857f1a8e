const copyMarked = (shown: HTMLElement | null): boolean => {
  if (!shown) return false;
  window.getSelection()?.selectAllChildren(shown);
  return document.execCommand('copy');
};

/** Plain http has no clipboard of its own: then what is shown is marked and copied. Says whether it was copied. */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    if (!navigator.clipboard) return copyMarked(shown);
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyMarked(shown);
  }
}
