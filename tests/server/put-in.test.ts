import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { intoData, intoDocument, scriptsLast } from '@/app/_server/put-in';

const texts: Record<string, string> = { part: '<p>The $& “text”</p>', sheet: 'a{color:red}', face: 'f()' };
const find = (id: string) => texts[id];

describe('a document', () => {
  test('has each text in the element of its id', () => {
    const html =
      '<html><head><script data-part="face"></script><style id="style-sheet" data-part="sheet"></style></head>' +
      '<body><div data-part="part" class="contents"></div></body></html>';
    expect(intoDocument(html, find)).toBe(
      '<html><head><script data-part="face">f()</script><style id="style-sheet" data-part="sheet">a{color:red}</style></head>' +
        '<body><div data-part="part" class="contents"><p>The $& “text”</p></div></body></html>',
    );
  });

  test('keeps what already stands in such an element, and an element of an id without a text', () => {
    const html = '<div data-part="part">built</div><div data-part="gone"></div>';
    expect(intoDocument(html, find)).toBe(html);
  });

  test('has no place for a text that a visitor’s words could make', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constant('<div data-part="part"></div>'),
      fc.constant('" data-part="part">'),
    );
    fc.assert(
      fc.property(words, words, (title, text) => {
        const html = renderToStaticMarkup(createElement('div', { title }, text, createElement('p')));
        expect(intoDocument(html, find)).toBe(html);
      }),
    );
  });
});

test('a document names its scripts at its end, so that it is painted first; what runs at once stays where it is', () => {
  const early =
    '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/b.js" async=""></script>';
  const rest = '<meta charSet="utf-8"/><script>theme()</script><script src="/c.js" noModule=""></script>';
  expect(scriptsLast(`<html><head>${early}${rest}</head><body class="x"><p>Text $& </p></body></html>`)).toBe(
    `<html><head>${rest}</head><body class="x"><p>Text $& </p>${early}</body></html>`,
  );
  expect(scriptsLast('<p>no document</p>')).toBe('<p>no document</p>');
});

describe('the data of a page that is shown in place', () => {
  test('has the texts of its static parts as JSON', () => {
    const data = '5:["$","$L6","part",{"id":"part","html":""}]\n7:["$","$L6","gone",{"id":"gone","html":""}]\n';
    const [first = '', second = ''] = intoData(data, find).split('\n');
    expect(JSON.parse(first.slice(2))).toEqual(['$', '$L6', 'part', { id: 'part', html: texts.part }]);
    expect(second).toBe('7:["$","$L6","gone",{"id":"gone","html":""}]');
  });

  test('has no place for a text that a visitor’s words could make', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant('"id":"part","html":""')), (words) => {
        const data = JSON.stringify({ words });
        expect(intoData(data, find)).toBe(data);
      }),
    );
  });
});
