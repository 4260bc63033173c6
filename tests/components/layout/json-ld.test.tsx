import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { JsonLd } from '@/components/layout/json-ld';

describe('structured data in a page', () => {
  test('is a data block that holds the document, and no text can end it', () => {
    const data = { name: '</script><b>"quoted" & bold</b>' };
    const { container } = render(<JsonLd data={data} />);
    const script = container.querySelector('script');
    expect(script?.type).toBe('application/ld+json');
    expect(script?.innerHTML).not.toContain('<');
    expect(JSON.parse(script?.innerHTML ?? '')).toEqual(data);
  });
});
