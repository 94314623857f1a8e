/** A typed "no" of the server, in the reader's language: what happened and what to do. */
export type Refusal = { code: string; message: string; whatToDo: string };

/** Tells the refusals of a mutation's union from its success. Every document selects these three fields on `Refusal`. */
export const isRefusal = <Answer extends object>(answer: Answer): answer is Extract<Answer, Refusal> =>
  'whatToDo' in answer;
