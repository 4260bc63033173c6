/** The guides by subject and in their order, each with what it is about. */
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';

export type ListedGuide = { slug: string; title: string; description: string; href: string };
export type ListedGroup = { id: string; label: string; guides: readonly ListedGuide[] };

export function GuideIndex({ groups }: { groups: readonly ListedGroup[] }) {
  return groups.map(({ id, label, guides }) => (
    <Section key={id} id={id} heading={label}>
      <ul>
        {guides.map(({ slug, title, description, href }) => (
          <li key={slug} className="border-b border-rule py-3 first:pt-0">
            <h3>
              <Link href={href} className="text-ink">
                {title}
              </Link>
            </h3>
            <p className="max-w-measure">{description}</p>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
