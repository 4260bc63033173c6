import { expect, test } from 'vitest';
import { pastedPath, samePasted } from '@/lib/address/pasted-link';
import { pageStatus } from '@/lib/guide/pages/page-status';
import { openLink } from '@/lib/guide/result/open-link';
import { damagedCodes } from '../../../made-up/damaged-codes';
import { searchParamsOf } from '../../address/any-query';

const code = '14WES-S7SGJ-8KZVV-0RGD3-SXG8';
const opened = (text: string) => openLink(searchParamsOf(pastedPath(text)));
const statusOf = (text: string) => pageStatus('/r', searchParamsOf(pastedPath(text)));

test.each(Object.entries(damagedCodes))('a code with %s leads to its result', (_, damage) => {
  expect(opened(damage(code))).toMatchObject({ kind: 'redirect', to: expect.stringContaining(`/r/${code}`) });
  expect(samePasted(damage(code), code)).toBe(true);
});

test('a pasted message leads to the result of the link in it, with what it is about', () => {
  expect(opened(`Hello,\n\nsee https://guide.example/r/${code}?scope=City+hospital. Bye`)).toEqual({
    kind: 'redirect',
    to: `/r/${code}?scope=City+hospital.`,
  });
});

test('nothing pasted shows the form alone', () => {
  expect(opened('  ')).toEqual({ kind: 'empty' });
  expect(statusOf('')).toBe(200);
});

test('what holds no whole code is said, and is not found', () => {
  expect(opened('Where is it?')).toMatchObject({
    explanation: { what: expect.stringContaining('no whole result code') },
  });
  expect(opened(code.replace('7', '8'))).toMatchObject({ explanation: { what: expect.stringContaining('checksum') } });
  expect(statusOf('Where is your link?')).toBe(404);
  expect(statusOf(code)).toBe(200);
});
