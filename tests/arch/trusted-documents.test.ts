import { describe, expect, it } from 'vitest';
import { trustedDocuments } from '../../server/tools/trusted-documents.ts';

describe('trusted documents', () => {
  const at = (feature: string, text: string) => ({ path: `web/src/lib/features/${feature}/x.graphql`, text });

  it('carry every fragment they need, once, and are named by the hash of their text', () => {
    const [document] = trustedDocuments([
      at(
        'hall',
        'query A { hall(code: "x") { ...F } } fragment F on Hall { code ...G } fragment G on Hall { version }',
      ),
    ]);
    expect(document?.document.match(/fragment/g)).toHaveLength(2);
    expect(document?.id).toMatch(/^[\da-f]{64}$/);
  });

  it('are for everybody only in the features of wall, phone, front door and signing in', () => {
    const audiences = ['hall', 'phone', 'door', 'session', 'desk', 'evening'].map(
      (feature) => trustedDocuments([at(feature, 'query A { viewer { kind } }')])[0]?.audience,
    );
    expect(audiences).toEqual(['public', 'public', 'public', 'public', 'official', 'official']);
  });

  it('refuse two operations of one name and a fragment that is not there', () => {
    const twice = [at('hall', 'query A { viewer { kind } }'), at('desk', 'query A { viewer { kind } }')];
    expect(() => trustedDocuments(twice)).toThrow(/A/);
    expect(() => trustedDocuments([at('hall', 'query B { viewer { ...Gone } }')])).toThrow(/Gone/);
  });
});
