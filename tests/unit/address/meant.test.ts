import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressMeant } from '@/lib/address/meant';
import { pathsOfTheGuide } from '@/lib/guide/pages/known-paths';
import { damagedCodes } from '../../made-up/damaged-codes';

const known = pathsOfTheGuide();
const code = '14WES-S7SGJ-8KZVV-0RGD3-SXG8';

/** Where a whole address leads; the address itself where it is as it should be. */
function ledTo(address: string): string {
  const [path = '', ...query] = address.split('?');
  return addressMeant(known, path, query.join('?')) ?? address;
}

describe('an address that is written otherwise leads to the one that is meant', () => {
  test.each([
    ['/models/SRE', '/models/sre'],
    ['/Models/sre', '/models/sre'],
    ['/models/sre.', '/models/sre'],
    ['/models/sre).', '/models/sre'],
    ['/models/sre%E2%80%9D', '/models/sre'],
    ['/models/sre/', '/models/sre'],
    ['/models/SRE.md', '/models/sre.md'],
    ['/compare)', '/compare'],
    ['/method,', '/method'],
    ['/method%20', '/method'],
    ['/%E2%80%8Bmethod', '/method'],
    ['/%3Cmethod%3E', '/method'],
    ['/Questionnaire', '/questionnaire'],
    ['/questionnaire/Hosting', '/questionnaire/hosting'],
    ['/compare/DevOps-vs-SRE', '/compare/devops-vs-sre'],
    ['/compare/SRE-vs-DevOps', '/compare/devops-vs-sre'],
    ['/compare/sre-vs-devops', '/compare/devops-vs-sre'],
    ['/compare/devops%20vs%20sre', '/compare/devops-vs-sre'],
    ['/compare/devops%E2%80%93vs%E2%80%93sre', '/compare/devops-vs-sre'],
    ['/compare/rows/KPIs', '/compare/rows/kpis'],
    ['/guides/Choosing_a_model', '/guides/choosing-a-model'],
    ['/tools/Opsgenie', '/tools/opsgenie'],
    ['/tools/opsgenie*', '/tools/opsgenie'],
    ['/practices/first%E2%80%91objective', '/practices/first-objective'],
    ['/Tools?model=sre&q=a%2Bb', '/tools?model=sre&q=a%2Bb'],
    ['/compare?models=devops&amp;models=sre', '/compare?models=devops&models=sre'],
    ['/compare?models=devops&amp%3Bgroups=work', '/compare?models=devops&groups=work'],
    ['/.', '/'],
    ['/r/', '/r'],
  ])('%s → %s', (written, meant) => {
    expect(ledTo(written)).toBe(meant);
  });

  test.each(Object.entries(damagedCodes))('a result whose code has %s', (_, damage) => {
    const damaged = encodeURIComponent(damage(code));
    expect(ledTo(`/r/${damaged}`)).toBe(`/r/${code}`);
    expect(ledTo(`/R/${damaged}?scope=City+hospital`)).toBe(`/r/${code}?scope=City+hospital`);
    expect(ledTo(`/questionnaire/review?set=quick&code=${damaged}`)).toBe(
      `/questionnaire/review?set=quick&code=${code}`,
    );
    expect(ledTo(`/what-if?from=${damaged}&answer.hosting=cloud`)).toBe(`/what-if?from=${code}&answer.hosting=cloud`);
  });

  test('a result with a whole link behind /r/, and what stands below a result', () => {
    expect(ledTo(`/r/https://guide.example/r/${code}`)).toBe(`/r/${code}`);
    expect(ledTo(`/r/https:/guide.example/r/${code}).`)).toBe(`/r/${code}`);
    expect(ledTo(`/r/${code.toLowerCase()}/opengraph-image`)).toBe(`/r/${code}/opengraph-image`);
    expect(ledTo(`/r/${code}.?scope=City%20hospital,%20x`)).toBe(`/r/${code}?scope=City+hospital,+x`);
    expect(ledTo(`/r/${code}?scope=City%20hospital`)).toBe(`/r/${code}?scope=City%20hospital`);
    expect(ledTo(`/r/${code}/`)).toBe(`/r/${code}`);
    expect(ledTo(`/r?code=See+${code}.`)).toBe(`/r/${code}`);
    expect(ledTo('/r?code=nothing')).toBe('/r?code=nothing');
  });
});

describe('an address is left as it is', () => {
  test('where it is right', () => {
    for (const path of known.paths) expect(addressMeant(known, path, 'q=A.&code=')).toBeUndefined();
    expect(addressMeant(known, `/r/${code}`, 'scope=A.)')).toBeUndefined();
    expect(addressMeant(known, `/r/${code}/opengraph-image`, '')).toBeUndefined();
    expect(addressMeant(known, '/questionnaire/hosting', `code=${code}`)).toBeUndefined();
  });

  test('where nobody knows what it means', () => {
    for (const path of [
      '/nowhere',
      '/models/sree',
      '/r/nonsense',
      '/r/---',
      `/r/${code}9`,
      '//evil.example',
      '/\\evil.example',
    ]) {
      expect(addressMeant(known, path, 'a=1&amp;b=2'), path).toBeUndefined();
    }
    expect(addressMeant(known, '/questionnaire/review', 'code=nonsense.')).toBeUndefined();
  });

  test('where it is for programs', () => {
    expect(addressMeant(known, '/api/v1/Models', '')).toBeUndefined();
    expect(addressMeant(known, `/api/v1/results/${code}.`, '')).toBeUndefined();
    expect(addressMeant(known, '/_next/static/a.js.', '')).toBeUndefined();
  });
});

test('what is led to is a path of the guide, and is led no further', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...known.paths,
      '/r/',
      '/R/',
      code,
      `/r/${code}`,
      'https://',
      '//',
      '\\',
      'evil.example',
      '%2F',
      '..',
    ),
    fc.constantFrom('amp;', '&amp;', '&', '=', 'code=', 'from=', '?', '.', ')', '%', '%E2%80%91', '%00', '\u200b'),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (path, query) => {
      const meant = addressMeant(known, `/${path}`, query);
      if (meant === undefined) return;
      expect(meant).toMatch(/^\/(?![/\\])/);
      const [first = '', ...rest] = meant.split('?');
      expect(known.paths.has(first) || first.startsWith(`/r/`)).toBe(true);
      expect(addressMeant(known, first, rest.join('?'))).toBeUndefined();
    }),
    { numRuns: 3000 },
  );
});
