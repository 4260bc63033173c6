'use client';

import { Button, ButtonLink } from '@/components/ui/button';

type ErrorPageProps = {
  /** `digest` names the failure in the server's log; the message itself stays there. */
  error: Error & { digest?: string };
  retry: () => void;
};

/** Stands in for a page that failed; the frame around it is whole. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <>
      <title>Something went wrong · Opsblend</title>
      <h1>This page could not be shown</h1>
      <p className="mt-4 max-w-measure">
        The fault is ours, not yours. If you came by a result link, your answers are safe: they are in the link.
      </p>
      <p className="mt-6 flex flex-wrap gap-3">
        <Button onClick={retry}>Try again</Button>
        <ButtonLink href="/models" kind="secondary">
          Read about the models
        </ButtonLink>
        <ButtonLink href="/questionnaire" kind="secondary">
          Go to the questionnaire
        </ButtonLink>
      </p>
      {error.digest === undefined ? null : (
        <p className="mt-6 text-sm text-muted">
          If it happens again, report this number: <code className="font-mono">{error.digest}</code>
        </p>
      )}
    </>
  );
}
