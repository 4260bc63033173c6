import { expect, test } from 'vitest';
import { chatText, mailAddress } from '@/lib/words/share';

const link = 'https://guide.example/r/1ABC';

test('the text for a chat says what it is about and ends with the link', () => {
  expect(chatText({ sentence: 'SRE leads.', scope: '', link })).toBe(
    `SRE leads. The reasons, how sure it is, and a plan for 90 days: ${link}`,
  );
  expect(chatText({ sentence: 'SRE leads.', scope: 'City hospital', link })).toMatch(/^City hospital: SRE leads\./);
});

test('a mail can hold any title: it is one subject and one body', () => {
  const scope = 'A & B?\u202e <b>x</b>#&body=y';
  const address = new URL(mailAddress({ sentence: 'SRE leads.', scope, link }));
  const fields = new URLSearchParams(address.search.replaceAll('+', '%2B'));
  expect([...fields.keys()]).toEqual(['subject', 'body']);
  expect(fields.get('subject')).toBe(`How we could run operations: ${scope}`);
  expect(fields.get('body')).toContain(link);
});
