import fc from 'fast-check';

/** Text that whoever writes a title, a label or a note may give, and that would be more than text in Markdown, HTML or a spreadsheet. */
export const hostileText = fc.oneof(
  fc.string({ maxLength: 70, unit: 'grapheme' }),
  fc.string({ maxLength: 70, unit: fc.constantFrom(...'\\`*_~[]<>|&$#+-=!().1a b:/@"\n\r\u202e\u2066') }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    'a | b | c',
    '\n# x',
    '---\nstatus: accepted',
    '[x](javascript:x)',
    '- x',
    '=1+1',
    '[^1]',
    'www.a.example',
  ),
);
