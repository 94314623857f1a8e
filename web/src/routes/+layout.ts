/** Every page draws itself in the browser: what it shows depends on who looks, and it is live. */
export const ssr = false;
export const prerender = false;
