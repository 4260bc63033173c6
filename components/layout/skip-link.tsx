/** A link past the navigation to the page's content: the first element that gets the keyboard's focus. */
import { Link } from '@/components/ui/link';

/** The id of the `<main>` element that the link leads to. */
export const contentId = 'content';

export function SkipLink() {
  return (
    <Link
      href={`#${contentId}`}
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:bg-ink focus:px-4 focus:py-2 focus:text-paper forced-color-adjust-none print:hidden"
    >
      Skip to the content
    </Link>
  );
}
