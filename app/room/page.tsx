import type { Metadata } from 'next';
import { MakeRoom } from '@/components/make-room/make-room';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { pagePaths } from '@/lib/address/page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

/** What a room is, how to make one, and who sees what. */

export const metadata: Metadata = pageMetadata('room');

export default function RoomsPage() {
  const { label, title } = pageOf('room');
  return (
    <>
      <StaticPart>
        <PageHeader
          above={<Breadcrumbs trail={[]} current={label} />}
          title={title}
          lede="One link for everybody. Each opens it and answers on their own; the board fills while you talk. The server can’t read a word of it."
        />
      </StaticPart>
      <MakeRoom kind="primary" withChoice />
      <StaticPart>
        <div className="hidden noscript:block">
          <p className="max-w-measure">
            A room encrypts in the browser, which needs JavaScript. It is off here. You can use a board instead: it is
            made of the links to everybody’s results.
          </p>
          <ButtonLink href={pagePaths.team} className="mt-5">
            Make a board of links
          </ButtonLink>
        </div>
        <Section id="how" heading="How it works">
          <div className="running-text">
            <ol>
              <li>Make the room, and send its link to up to 60 people.</li>
              <li>Everybody enters, with a label or without, and answers the questionnaire on their own.</li>
              <li>
                Reveal the answers: one blend for all, where you agree, and the few points worth an hour together.
              </li>
              <li>
                Show the agenda on a wall, point by point, without names; note what you decide, and take the minutes and
                a decision record with you.
              </li>
            </ol>
            <p>
              Without a connection, answers wait in the browser and are sent when there is one. Everybody can change or
              withdraw their own answers at any time; whoever made the room can close and delete it.
            </p>
          </div>
        </Section>
        <Section id="who-sees" heading="Who sees what">
          <div className="running-text">
            <p>
              <strong>The server</strong> sees that a room exists, when something in it changes, how many entries it has
              and of which size, and whether its answers are hidden. It does not see answers, labels, notes, or what the
              room is about: browsers encrypt them (AES-GCM, 128 bits) with a key that stands behind the # of the link,
              and no browser sends that part to a server. Its log holds neither rooms nor people.
            </p>
            <p>
              <strong>Whoever has the link</strong> can read everything in the room, enter answers, and pass the link
              on. An entry can be changed and withdrawn only by the browser that made it; the room can be revealed,
              closed and deleted only with the maker’s own link. “Hidden” means that browsers don’t show the answers
              yet: somebody with the link and some skill could read them all the same.
            </p>
            <p>
              <strong>A dishonest server</strong> could leave out entries, have answers shown before they are revealed,
              show an old state of the room to somebody who opens it for the first time, or send browsers other code
              than ours, which tells it the key. Nobody can prevent the last in a web page; whoever can’t trust a server
              runs the guide on their own.
            </p>
            <p>
              <strong>While you answer</strong>, the answers are in the address of the questionnaire’s page and stay in
              the browser, unless you reload such a page: the server then works with them to show it, and keeps nothing,
              as without a room.
            </p>
            <p>
              A room is deleted 90 days after its last change, unless whoever runs this server has chosen another time;
              the room itself names the day.
            </p>
          </div>
        </Section>
      </StaticPart>
    </>
  );
}
