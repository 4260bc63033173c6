// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameCode, heightMessage, heightScript } from '@/lib/words/embed';

/** The code is read back by a browser's own parser. */
function parsed(code: string): Element {
  const template = document.createElement('template');
  template.innerHTML = code;
  expect(template.content.childNodes).toHaveLength(1);
  const [frame] = template.content.children;
  if (!frame) throw new Error('There is no element');
  return frame;
}

test('the code is one frame, whatever its title and its address hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.webUrl({ withQueryParameters: true }), (title, address) => {
      const frame = parsed(frameCode({ address, title, height: 300 }));
      expect(frame.tagName).toBe('IFRAME');
      expect(frame.getAttribute('src')).toBe(address);
      expect(frame.getAttribute('title')).toBe(title.replace(/\r\n?/g, '\n'));
      expect(frame.childNodes).toHaveLength(0);
    }),
    // jsdom's parser takes its time.
    { numRuns: 25 },
  );
});

test('a title may hold what HTML is made of', () => {
  const title = "\"><script>alert(1)</script> & 'co'";
  expect(parsed(frameCode({ address: 'https://guide.example/', title, height: 300 })).getAttribute('title')).toBe(
    title,
  );
});

test('a frame loads when it comes into view, and may do next to nothing', () => {
  const frame = parsed(frameCode({ address: 'https://guide.example/embed/compare', title: 'Two', height: 640 }, '600'));
  expect(frame.getAttribute('loading')).toBe('lazy');
  expect(frame.getAttribute('width')).toBe('600');
  expect(frame.getAttribute('height')).toBe('640');
  // Without its own origin, a frame reaches no storage and no cookie.
  expect(frame.getAttribute('sandbox')?.split(' ').sort()).toEqual([
    'allow-popups',
    'allow-popups-to-escape-sandbox',
    'allow-scripts',
  ]);
});

test('the lines for the height change the frame that has told it, and no other', () => {
  document.body.innerHTML = '<iframe height="1"></iframe><iframe height="1"></iframe>';
  const [first, second] = document.querySelectorAll('iframe');
  new Function(heightScript.replace(/<\/?script>/g, ''))();
  const tell = (data: unknown, source: Window | null | undefined) =>
    window.dispatchEvent(new MessageEvent('message', { data, source: source ?? null }));
  tell({ type: heightMessage, height: 412 }, second?.contentWindow);
  tell({ type: 'other', height: 9 }, first?.contentWindow);
  tell(null, first?.contentWindow);
  expect([first?.height, second?.height]).toEqual(['1', '412']);
});
