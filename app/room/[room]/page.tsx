import type { Metadata } from 'next';
import { Room } from '@/components/room/room';
import { StaticPart } from '@/components/static-part/static-part';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { pagePaths } from '@/lib/address/page';
import { pageOf } from '@/lib/guide/pages/page-list';

/** The page of every room: what is in one, only browsers know. */

export const metadata: Metadata = { title: pageOf('room').label, robots: { index: false, follow: false } };

export default function RoomPage() {
  return (
    <Room>
      <StaticPart>
        <PageHeader
          title="A room for a team"
          lede="What is in it is encrypted, and only a browser with its whole link can read it. That needs JavaScript."
        >
          <div className="hidden noscript:block">
            <p className="max-w-measure">
              JavaScript is off in this browser. A board does without: it is made of the links to everybody’s results,
              which its server can read, and doesn’t keep.
            </p>
            <ButtonLink href={pagePaths.team} className="mt-5">
              Make a board of links
            </ButtonLink>
          </div>
        </PageHeader>
      </StaticPart>
    </Room>
  );
}
