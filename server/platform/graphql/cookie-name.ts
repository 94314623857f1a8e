/**
 * A cookie's name where only HTTPS carries it: with this prefix browsers take it from nobody but this very host, by HTTPS, so
 * that neither a neighbouring name nor somebody on the line can put another session under a person.
 */
export const cookieName = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name);
