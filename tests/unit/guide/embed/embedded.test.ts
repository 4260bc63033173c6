import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparison } from '@/lib/guide/comparison/comparison-page';
import { blendEmbed, comparisonEmbed, oembedTag } from '@/lib/guide/embed/elsewhere';
import { framedBlend, framedComparison } from '@/lib/guide/embed/embedded';
import { currentEdition } from '@/lib/questionnaire';
import { emptySheet } from '@/lib/questionnaire/answers';
import { encode } from '@/lib/share/codec';
import { hostileText } from '../../../made-up/hostile-text';
import { shop } from '../../../reference/calibration';

const sampleCode = encode(currentEdition, { answers: shop, importance: {} });

describe('a comparison in a frame', () => {
  test('has the rows and models of its address, and leads to the same in the guide', () => {
    const shown = framedComparison({ models: 'devops,sre', groups: 'work', theme: 'dark' });
    expect(shown).toMatchObject({
      kind: 'comparison',
      theme: 'dark',
      title: 'DevOps and SRE compared',
      whole: '/compare?models=devops,sre&groups=work',
      notice: null,
    });
    const page = comparison({ models: 'devops,sre', groups: 'work' });
    if (shown.kind === 'comparison') expect(shown.groups).toEqual(page.groups);
  });

  test('says what it has left out', () => {
    expect(framedComparison({ models: 'devops,sre,nonsense' })).toMatchObject({
      kind: 'comparison',
      notice: expect.stringContaining('nonsense'),
    });
  });

  test('is a message where its address names too few models, or its words are in no row', () => {
    expect(framedComparison({ models: 'nonsense' })).toMatchObject({ kind: 'message', status: 404, whole: '/compare' });
    expect(framedComparison({ q: 'qqqq' })).toMatchObject({ kind: 'message', status: 200, whole: '/compare?q=qqqq' });
  });

  test('is there for any parameters', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { title } = framedComparison({ models: text, groups: text, q: text, theme: text });
        expect(title).toMatch(/ compared$|^There is nothing to compare$/);
      }),
    );
  });
});

describe('a blend in a frame', () => {
  test('has its sentence and its parts, which add to 100', () => {
    const shown = framedBlend(sampleCode, {});
    if (shown.kind !== 'blend') throw new Error('It is none');
    expect(shown.title).toMatch(/\.$/);
    expect(shown.parts.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
    expect(shown).toMatchObject({ theme: undefined, whole: `/r/${sampleCode}` });
  });

  test('has no parts without a lead', () => {
    const code = encode(currentEdition, emptySheet);
    expect(framedBlend(code, {})).toMatchObject({ kind: 'blend', parts: [], whole: `/r/${code}` });
  });

  test('is led from another spelling to its own address, in its theme', () => {
    expect(framedBlend(sampleCode.toLowerCase(), { theme: 'light' })).toEqual({
      kind: 'redirect',
      to: `/embed/blend/${sampleCode}?theme=light`,
    });
  });

  test('says what is wrong with a code that can’t be read, and where to go', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom('nonsense', '%', '%00'), hostileText), (text) => {
        expect(framedBlend(text, {})).toMatchObject({ kind: 'message', status: 404, whole: '/r' });
      }),
    );
  });
});

test('the code to copy names what is framed, and programs are told where to ask for it', () => {
  const page = comparison({ models: 'devops,sre' });
  expect(comparisonEmbed(page)).toMatchObject({
    path: '/embed/compare?models=devops,sre',
    title: 'DevOps and SRE compared',
    code: expect.stringContaining('/embed/compare?models=devops,sre" title="DevOps and SRE compared"'),
  });
  const verdict = {
    ...{ kind: 'leaning' as const, label: '', meaning: '', gist: '', overturned: undefined },
    sentence: 'SRE.',
  };
  expect(blendEmbed({ code: sampleCode, verdict })).toMatchObject({
    path: `/embed/blend/${sampleCode}`,
    title: 'SRE.',
  });
  const [tag] = oembedTag(page.address, 'Two').types['application/json+oembed'];
  expect(new URL(tag?.url ?? '').searchParams.get('url')).toMatch(/\/compare\?models=devops,sre$/);
});
