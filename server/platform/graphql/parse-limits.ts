/** No question of ours comes near; a document nested without end is refused before it is walked. */
export const PARSE_LIMITS = { maxTokens: 5000 } as const;
