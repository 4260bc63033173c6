import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FigureMention, figuresIn, figuresToldAlike, tellingOf } from '@/lib/dataset/check-figures';

describe('the figures of a sentence', () => {
  test('are its shares, a range as one, each once', () => {
    expect(figuresIn('It was 18% in 2025, then 37.4%, and 18% again; 18–35% is promised.')).toEqual([
      '18%',
      '37.4%',
      '18–35%',
    ]);
  });

  test('are no targets', () => {
    expect(figuresIn('99.9% leaves little, and 100% nothing.')).toEqual([]);
  });
});

describe('a sentence', () => {
  test('states what was read, and reports what somebody else read', () => {
    expect(tellingOf('In 2025, 40% did.', 'verified')).toBe('stated');
    expect(tellingOf('In 2025, 40% are reported to have done so.', 'verified')).toBe('reported');
    expect(tellingOf('In 2025, 40% did.', 'secondary')).toBe('reported');
    expect(tellingOf('In 2025, 40% did, as reported.', 'claim')).toBe('claimed');
  });

  test('in which respondents reported something states it', () => {
    expect(tellingOf('40% of respondents reported it.', 'verified')).toBe('stated');
  });
});

describe('a figure of one source', () => {
  const mention = (path: string, telling: FigureMention['telling'], source = 'survey'): FigureMention => {
    return { path, figure: '18%', source, telling };
  };

  test('that is told in two ways is an issue where it is told in the rarer one', () => {
    const issues = figuresToldAlike([mention('a', 'claimed'), mention('b', 'stated'), mention('c', 'claimed')]);
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'b: 18% of survey is stated here and claimed in a',
    ]);
  });

  test('may be told otherwise than the same figure of another', () => {
    expect(figuresToldAlike([mention('a', 'claimed'), mention('b', 'stated', 'report')])).toEqual([]);
  });

  test('that is told alike everywhere is none, however often it is told', () => {
    const telling = fc.constantFrom<FigureMention['telling']>('stated', 'reported', 'claimed');
    fc.assert(
      fc.property(telling, fc.array(fc.string()), (one, paths) => {
        expect(figuresToldAlike(paths.map((path) => mention(path, one)))).toEqual([]);
      }),
    );
  });
});
