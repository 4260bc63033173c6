/** The published cases nearest to the answers: company for whoever decides, and never a proof. */
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { pagePaths } from '@/lib/address/page';
import type { CaseLike, CasesLike as Shown } from '@/lib/guide/browser/result/cases-like';
import { countInWords } from '@/lib/words/numbers';

export function CasesLike({ all, minimumShared, near }: Shown) {
  const [nearest, ...others] = near;
  const more = others.length > 0 ? `, and ${countInWords(others.length)} more` : '';
  return (
    <section id="cases" aria-label="Cases like yours" className="mt-1 border-t border-rule pt-1 print:hidden">
      <Disclosure compact summary={`Cases like yours: ${nearest ? `${nearest.title}${more}` : `none of ${all}`}`}>
        <p className="max-w-measure text-muted">
          {nearest
            ? 'For comparison, not as proof: one published account each, most of them read only in part. '
            : `None of the ${all} published cases is near to your answers. A case is named where at least ${countInWords(minimumShared)} answers can be compared and no more than half of their weight differs. `}
          <Link href={pagePaths.cases}>All cases</Link> ·{' '}
          <Link href={`${pagePaths.method}#cases`}>How nearness is counted</Link>
        </p>
        {nearest ? (
          <ul className="mt-2 grid gap-x-12 border-t border-ink lg:grid-cols-2">
            {near.map((each) => (
              <Case key={each.id} {...each} />
            ))}
          </ul>
        ) : null}
      </Disclosure>
    </section>
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
    <li className="border-b border-rule py-2.5 leading-snug">
      <h3 className="text-base">
        <Link href={href} className="text-ink">
          {title}
        </Link>
      </h3>
      <p className="text-sm text-muted">
        {organisation} · {account} · {same} of {shared} shared answers are the same · supports {supports}
      </p>
      <p className="font-medium">Alike</p>
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
    </li>
  );
}
