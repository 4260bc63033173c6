/** The published cases nearest to the answers: company for whoever decides, and never a proof. */
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { pagePaths } from '@/lib/address/page';
import type { CaseLike, CasesLike as Shown } from '@/lib/guide/result/cases-like';
import { countInWords } from '@/lib/words/numbers';

export function CasesLike({ all, minimumShared, near }: Shown) {
  return (
    <Section
      id="cases"
      heading="Cases like yours"
      aside="Company, and never proof: one published account each, most of them read only in part."
      screenOnly
    >
      {near.length === 0 ? (
        <p className="max-w-measure">
          None of the {all} published cases is near to your answers. A case is named where at least{' '}
          {countInWords(minimumShared)} answers can be compared and no more than half of their weight differs.
        </p>
      ) : (
        <ul className="border-t border-ink">
          {near.map((each) => (
            <Case key={each.id} {...each} />
          ))}
        </ul>
      )}
      <p className="mt-4">
        <Link href={pagePaths.cases}>All cases</Link> ·{' '}
        <Link href={`${pagePaths.method}#cases`}>How nearness is counted</Link>
      </p>
    </Section>
  );
}

function Case({
  href,
  title,
  organisation,
  account,
  shared,
  same,
  alike,
  differing,
  did,
  outcome,
  supports,
}: CaseLike) {
  return (
    <li className="max-w-measure border-b border-rule py-4">
      <h3>
        <Link href={href} className="text-ink">
          {title}
        </Link>
      </h3>
      <p className="text-sm text-muted">
        {organisation} · {account} · {same} of {shared} shared answers are the same
      </p>
      <p className="mt-2 font-medium">Alike</p>
      <ul className="list-disc pl-5 text-sm">
        {alike.map(({ question, answer }) => (
          <li key={question}>
            <span className="text-muted">{question}</span> {answer}
          </li>
        ))}
      </ul>
      {differing.length === 0 ? null : (
        <>
          <p className="mt-2 font-medium">Different</p>
          <ul className="list-disc pl-5 text-sm">
            {differing.map(({ question, yours, theirs }) => (
              <li key={question}>
                <span className="text-muted">{question}</span> There: {theirs}. Here: {yours}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-2">
        <b>What they did:</b> {did}
      </p>
      <p className="mt-1">
        <b>What came of it:</b> {outcome}
      </p>
      <p className="mt-1">
        <b>Their account supports:</b> {supports}
      </p>
    </li>
  );
}
