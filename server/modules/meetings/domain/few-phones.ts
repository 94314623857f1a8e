/** Below this a result less the hands would say what the phones said. */
export const LEAST_PHONES = 5;

type Phones = {
  readonly phoneBase: number;
  /** Of these: who stand aside, so that fewer phones answer. */
  readonly phonesAside: number;
  /** People from whom a ballot was received: the wall shows how many. */
  readonly phoneBallots: number;
};

const few = (phones: number): boolean => phones > 0 && phones < LEAST_PHONES;

/** One to four phones may answer, or did: hands of such a question are not told apart on any output. */
export const hasFewPhones = ({ phoneBase, phonesAside, phoneBallots }: Phones): boolean =>
  few(phoneBase - phonesAside) || few(phoneBallots);
