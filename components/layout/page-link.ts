import type { Page } from '@/lib/guide/pages/page-list';

/** What a link to a page needs to know of it. */
export type PageLink = Pick<Page, 'href' | 'label'>;

/** The same, where the page is also described. */
export type DescribedPage = Pick<Page, 'href' | 'label' | 'description'>;
