/** How people were told. */
export const CHANNELS = ['LOUDSPEAKER', 'LEAFLET', 'INVITATION'] as const;
export type Channel = (typeof CHANNELS)[number];
