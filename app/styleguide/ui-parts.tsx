import { Button, ButtonLink } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { TermList } from '@/components/ui/term-list';

/** The parts that know nothing of the domain, and the type scale. */
export function UiParts() {
  return (
    <>
      <Section id="type" heading="Type">
        <p className="font-display text-title">The title</p>
        <p className="mt-2 font-display text-3xl">A sentence that stands alone</p>
        <p className="mt-2 font-display text-2xl">A heading</p>
        <p className="mt-2 text-lg">A lede of one or two sentences</p>
        <p className="mt-2 max-w-measure">Running text, at most some seventy characters a line.</p>
        <p className="mt-2 text-sm text-muted">A remark in small, 0123456789</p>
      </Section>
      <Section id="buttons" heading="Buttons">
        <p className="flex flex-wrap gap-3">
          <Button>Primary</Button>
          <Button kind="secondary">Secondary</Button>
          <Button kind="quiet">Quiet</Button>
          <ButtonLink href="/" kind="secondary">
            A link as a button
          </ButtonLink>
        </p>
      </Section>
      <Section id="callouts" heading="Callouts">
        <div className="grid gap-5">
          <Callout heading="Something to know">A remark beside the text.</Callout>
          <Callout kind="warning" heading="Something to mind">
            What may go wrong, and what to do.
          </Callout>
        </div>
      </Section>
      <Section id="disclosures" heading="Disclosures">
        <Disclosure summary="Closed">What it holds.</Disclosure>
        <Disclosure summary="Open" open>
          What it holds.
        </Disclosure>
        <Disclosure summary="Compact" compact>
          What it holds.
        </Disclosure>
      </Section>
      <Section id="tables" heading="Data table and terms">
        <DataTable
          caption="A table"
          corner="Row"
          columns={[
            { id: 'words', label: 'Words' },
            { id: 'number', label: 'Number', align: 'end' },
          ]}
          groups={[
            { id: 'group', heading: 'A group', rows: [{ id: 'row', header: 'A row', cells: ['Some words', '12.5'] }] },
          ]}
        />
        <div className="mt-8">
          <TermList items={[{ term: 'A term', text: 'What is said about it.' }]} />
        </div>
      </Section>
    </>
  );
}
