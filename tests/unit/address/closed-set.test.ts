import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestName, readMember, readMembers } from '@/lib/address/closed-set';
import { readComparison } from '@/lib/address/comparison';

const members = [
  { id: 'devops', label: 'DevOps' },
  { id: 'sre', label: 'SRE' },
  { id: 'how', label: 'How change happens' },
];

describe('members of a closed set are read', () => {
  test.each([
    'DevOps,SRE',
    'devops;sre',
    'devops|sre',
    'devops, sre',
    'devops sre',
    'devops/sre',
    'devops,sre.',
    '“DevOps”, “SRE”',
    '(devops,sre)',
    'devops,\u200bsre',
    'DEVOPS，SRE',
    'ｄｅｖｏｐｓ,sre',
    ',devops,,sre,',
  ])('%s', (value) => {
    expect(readMembers(members, [value])).toEqual({ read: ['devops', 'sre'], unknown: [] });
  });

  test('by their names, which may have several words', () => {
    expect(readMembers(members, ['how change happens, sre'])).toEqual({ read: ['how', 'sre'], unknown: [] });
    expect(readMember(members, 'How-change-happens')).toBe('how');
  });

  test('and what names none is given back, once', () => {
    expect(readMembers(members, ['devop,sre', 'devop'])).toEqual({ read: ['sre'], unknown: ['devop'] });
    expect(readMembers(members, ['…'])).toEqual({ read: [], unknown: ['…'] });
    expect(readMember(members, '')).toBeUndefined();
  });
});

describe('the nearest name', () => {
  test('is the one that a slip away was meant', () => {
    expect(nearestName(members, 'devop')).toBe('DevOps');
    expect(nearestName(members, 'Dev-Opps')).toBe('DevOps');
    expect(nearestName(members, 'how change happen')).toBe('How change happens');
  });

  test('is none where nothing is near, and never an error', () => {
    expect(nearestName(members, 'weather')).toBeUndefined();
    expect(nearestName(members, '…')).toBeUndefined();
    expect(nearestName(members, 'd'.repeat(4000))).toBeUndefined();
    const names = members.map(({ label }) => label);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        expect([undefined, ...names]).toContain(nearestName(members, written));
      }),
    );
  });
});

test('a comparison reads every spelling of two models, and names what it can’t read with the nearest', () => {
  for (const models of ['DevOps,SRE', 'devops;sre', 'devops|sre', 'devops, sre', 'devops sre', 'devops,sre.']) {
    expect(readComparison({ models })).toMatchObject({ choice: { models: ['devops', 'sre'] }, notice: null });
  }
  expect(readComparison({ models: 'devop,netops,sre' })).toMatchObject({
    choice: { models: ['netops', 'sre'] },
    notice: 'There is no model “devop”. Did you mean “devops”?',
  });
  expect(readComparison({ groups: 'Choosing it' }, { choice: 'Choosing it' })).toMatchObject({
    choice: { models: undefined, groups: ['choice'] },
    notice: null,
  });
});
