import type { Metadata } from 'next';
import { BiasAudit } from '@/components/method/bias-audit';
import { Calibration } from '@/components/method/calibration';
import { Confidence } from '@/components/method/confidence';
import { CountedExample } from '@/components/method/counted-example';
import { HowItCounts } from '@/components/method/how-it-counts';
import { HowSure } from '@/components/method/how-sure';
import { KnownCriticisms } from '@/components/method/known-criticisms';
import { Nearness } from '@/components/method/nearness';
import { QuestionVotes } from '@/components/method/question-votes';
import { Thresholds } from '@/components/method/thresholds';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { methodPage } from '@/lib/guide/method/method-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';
import { dateInWords } from '@/lib/words/dates';

export const metadata: Metadata = pageMetadata('method');

export default function MethodRoute() {
  const { label, title } = pageOf('method');
  const page = methodPage();
  const { edition, models, importance, thresholds, certainty, areas, counts, audit, calibration, confidence } = page;
  const { nearness, cases } = page;
  return (
    <StaticPart>
      <PageHeader
        above={<Breadcrumbs trail={[]} current={label} />}
        title={title}
        lede={`Every vote and every threshold of edition ${edition.id}, published on ${dateInWords(edition.publishedOn)}. This page is made from the data that computes the result: nothing on it is copied by hand.`}
      />
      <Section id="count" heading="How answers are counted">
        <CountedExample example={page.example} />
        <HowItCounts importance={importance} />
      </Section>
      <Section id="sure" heading="How sure it is">
        <HowSure thresholds={thresholds} certainty={certainty} agenda={page.agenda} />
      </Section>
      <Section id="verdict" heading="When a lead is a lead" aside="Thresholds are judgements. Each has its reason.">
        <Thresholds {...thresholds} />
      </Section>
      <Section id="audit" heading="Does it favour a model?" aside="Computed from the edition when this page was built.">
        <BiasAudit {...audit} />
      </Section>
      <Section
        id="calibration"
        heading="Does it agree with guidance?"
        aside="Computed from the edition when this page was built."
      >
        <Calibration rows={calibration} />
        <h3 className="mt-10 mb-3 font-display text-xl font-normal">When it says “clear”, is it right?</h3>
        <Confidence {...confidence} />
      </Section>
      <Section id="cases" heading="Which cases are like yours?">
        <Nearness nearness={nearness} cases={cases} />
      </Section>
      <Section id="criticisms" heading="What is wrong with this method">
        <KnownCriticisms />
      </Section>
      <Section
        id="votes"
        heading="Every question and every vote"
        aside={`${counts.questions} questions with ${counts.options} options; ${counts.quick} questions are in the quick set.`}
      >
        <p className="max-w-measure">
          An option votes for the model whose way of working suits the situation it describes, not for the model that
          the situation resembles. An option that describes a solved problem, or says little, keeps most of its vote
          back.
        </p>
        <nav aria-label="Work areas" className="mt-4">
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {areas.map(({ id, label }) => (
              <li key={id}>
                <Link href={`#${id}`} className="inline-block min-h-6">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {areas.map(({ id, label, questions }) => (
          <section key={id} id={id} aria-labelledby={`${id}-area`} className="mt-10">
            <h3 id={`${id}-area`} className="font-display text-xl font-normal">
              {label}
            </h3>
            {questions.map((question) => (
              <QuestionVotes key={question.id} question={question} models={models} />
            ))}
          </section>
        ))}
      </Section>
    </StaticPart>
  );
}
