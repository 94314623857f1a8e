/** A Vietnamese voice of this browser, if it has one; they may come late. */
export const createVoice = () => {
  const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : null;
  const state = $state<{ voice: SpeechSynthesisVoice | null; speaking: boolean }>({
    voice: null,
    speaking: false,
  });
  const look = (): void => {
    state.voice = synthesis?.getVoices().find(({ lang }) => /^vi\b/i.test(lang.replace('_', '-'))) ?? null;
  };

  return {
    get known(): boolean {
      return state.voice !== null;
    },
    get speaking(): boolean {
      return state.speaking;
    },
    /** Call in an effect; what it gives back tidies up. */
    listen(): () => void {
      look();
      synthesis?.addEventListener('voiceschanged', look);
      return () => {
        synthesis?.removeEventListener('voiceschanged', look);
        synthesis?.cancel();
      };
    },
    say(paragraphs: readonly string[]): void {
      if (!synthesis || !state.voice) return;
      synthesis.cancel();
      state.speaking = true;
      for (const [place, text] of paragraphs.entries()) {
        const said = new SpeechSynthesisUtterance(text);
        said.voice = state.voice;
        said.lang = state.voice.lang;
        if (place === paragraphs.length - 1) said.onend = () => (state.speaking = false);
        synthesis.speak(said);
      }
    },
    stop(): void {
      synthesis?.cancel();
      state.speaking = false;
    },
  };
};
