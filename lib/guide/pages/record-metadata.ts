import { shortened } from '@/lib/shared/shortened';

/** In characters: search engines and link previews cut longer descriptions off. */
const longestDescription = 160;

/**
 * Title, description and canonical address of a record's page, as Next wants them. Takes what is known of the record, its description
 * in any length; undefined for an address without a record.
 */
export function recordMetadata(record: { title: string; description: string; href: string } | undefined) {
  if (!record) return { title: 'Page not found' };
  const { title, description, href } = record;
  return { title, description: shortened(description, longestDescription), alternates: { canonical: href } };
}
