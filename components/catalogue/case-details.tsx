/** A case: what they did, what came of it, how far the account can be trusted, and its answers to the questionnaire. */

import { EvidenceMark } from '@/components/evidence/evidence-mark';
import { Link } from '@/components/ui/link';
import type { CaseEntry } from '@/lib/guide/catalogue/case-entry';
import { noModel } from '@/lib/words/cases';
import { dateInWords } from '@/lib/words/dates';
import { EntryFacts } from './entry-facts';
import { LinkList } from './entry-links';
import { ModelNames } from './model-names';

export function CaseDetails({ case: shown }: { case: CaseEntry }) {
  const { organisation, did, outcome, models, basis, account, read, answers, articles, sources } = shown;
  return (
    <EntryFacts
      ownPage
      facts={[
        { term: 'Organisation', text: organisation },
        { term: 'What they did', text: did },
        { term: 'What came of it', text: outcome },
        { term: 'It supports', text: models.length === 0 ? noModel : <ModelNames models={models} /> },
        { term: 'How we know', text: basis },
        { term: 'Kind of account', text: account },
        { term: 'What we read', text: read },
        { term: 'Its answers', text: answers === undefined ? null : <Answers {...answers} /> },
        { term: 'In articles', text: articles.length === 0 ? null : <LinkList links={articles} /> },
        { term: 'Sources', text: <LinkList links={sources} /> },
        { term: 'Evidence', text: <EvidenceMark grade={shown.evidence} /> },
        { term: 'Checked', text: dateInWords(shown.checkedOn) },
      ]}
    />
  );
}

function Answers({ edition, all, given, result }: NonNullable<CaseEntry['answers']>) {
  return (
    <>
      <p>
        We read the account, as things were before, as answers to edition {edition}. It answers {given.length} of {all}{' '}
        questions, and where no option fits, we took the nearest one. The others are left open or don’t apply.{' '}
        <Link href={result}>The guide’s result for these answers</Link>
      </p>
      <ul className="mt-2">
        {given.map(({ id, question, answer }) => (
          <li key={id} className="border-t border-rule py-2">
            <span className="block text-sm text-muted">{question}</span>
            {answer}
          </li>
        ))}
      </ul>
    </>
  );
}
