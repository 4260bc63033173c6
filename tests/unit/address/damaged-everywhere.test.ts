import { describe, expect, test } from 'vitest';
import { readChange } from '@/lib/address/change';
import { readBoard } from '@/lib/address/read-board';
import { editions } from '@/lib/questionnaire';
import { damagedCodes } from '@/tests/made-up/damaged-codes';

/** What mail, chat and people do to a code is read alike wherever an address takes one. How it is read is in `code.test.ts`. */

const code = '2D43D-Y4F56-NXQRK-K7A3T-PEG';
const damaged = Object.entries(damagedCodes).map(([name, damage]) => [name, damage(code)] as const);

describe.each(damaged)('%s', (_, text) => {
  test.each(['from', 'to'] as const)('is read as one of two results, in “%s”', (side) => {
    expect(readChange(new URLSearchParams({ [side]: text }))[side].code).toBe(code);
  });

  test.each(['r', 'add'])('is read as a member of a board, in “%s”', (field) => {
    const { members, faults } = readBoard(editions, new URLSearchParams({ [field]: text }));
    expect(faults).toEqual([]);
    expect(members.map((member) => member.code)).toEqual([code]);
  });
});
