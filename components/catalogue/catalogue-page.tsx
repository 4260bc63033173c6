/** The page of a catalogue: its head, the filter, the entries in their groups, and what the marks beside them mean. */
import type { ComponentProps, ReactNode } from 'react';
import { ModelMark } from '@/components/charts/model-mark';
import { EvidenceLegend } from '@/components/evidence/evidence-legend';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import type { EvidenceGrade } from '@/lib/dataset/ids';
import type { CatalogueForm } from '@/lib/guide/catalogue/filter';
import { CatalogueFrame, groupAnchor } from './catalogue-frame';
import { EntryList } from './entry';

type CataloguePageProps<Entry> = {
  page: { label: string; title: string };
  lede: string;
  /** A remark before all entries, in a line. */
  note?: ReactNode;
  form: CatalogueForm;
  notice: string | null;
  count: string;
  ways: readonly { label: string; href: string }[];
  groups: readonly {
    id: string;
    label: string;
    mark?: Pick<ComponentProps<typeof ModelMark>, 'shape' | 'colour'>;
    /** A remark under the group's heading. */
    aside?: ReactNode;
    entries: readonly Entry[];
  }[];
  /** The grades that the entries have, the strongest first. */
  grades?: readonly EvidenceGrade[];
  /** How an entry is shown: an item of a list. */
  item: (entry: Entry) => ReactNode;
};

export function CataloguePage<Entry>(props: CataloguePageProps<Entry>) {
  const { page, lede, note, groups, grades = [], item, ...frame } = props;
  return (
    <>
      <PageHeader
        tight="little"
        above={<Breadcrumbs trail={[]} current={page.label} />}
        title={page.title}
        lede={lede}
      />
      {note}
      <CatalogueFrame {...frame} groups={groups}>
        {groups.map(({ id, label, mark, aside, entries }) => (
          <Section
            key={id}
            id={groupAnchor(id)}
            heading={
              <>
                {mark === undefined ? null : <ModelMark {...mark} size={20} className="mr-2.5" />}
                {label}
              </>
            }
            aside={aside}
            className="mt-6"
          >
            <EntryList>{entries.map(item)}</EntryList>
          </Section>
        ))}
      </CatalogueFrame>
      {grades.length === 0 ? null : (
        <Section id="evidence-marks" heading="What the evidence marks mean">
          <EvidenceLegend grades={grades} />
        </Section>
      )}
    </>
  );
}
