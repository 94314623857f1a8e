import { readFileSync } from 'node:fs';

/** Loaded before the server: its `Date` goes wrong by as many milliseconds as stand in a file, from one moment to the next. */
const file = process.env.CLOCK_SHIFT_FILE ?? '';
const Real = Date;
let shift = 0;
const look = () => {
  try {
    shift = Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    shift = 0;
  }
};
look();
setInterval(look, 20).unref();

globalThis.Date = class Date extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + shift);
    else super(...given);
  }
  static now() {
    return Real.now() + shift;
  }
};
