/** A table in an article. If it is wider than the text it scrolls in a region of its own, never the page. */
import type { ComponentProps } from 'react';
import { ScrollRegion } from '@/components/ui/scroll-region';

/** `aria-label` names the region; the compiler gives every table one. */
export function ArticleTable({ 'aria-label': label, ...rest }: ComponentProps<'table'>) {
  return (
    <ScrollRegion label={label} className="overflow-x-auto">
      <table {...rest} />
    </ScrollRegion>
  );
}

export function ColumnHeader({ align, ...rest }: ComponentProps<'th'>) {
  return <th scope="col" className={alignClass(align)} {...rest} />;
}

export function TableCell({ align, ...rest }: ComponentProps<'td'>) {
  return <td className={alignClass(align)} {...rest} />;
}

function alignClass(align: ComponentProps<'td'>['align']): string | undefined {
  if (align === 'right') return 'text-right';
  return align === 'center' ? 'text-center' : undefined;
}
