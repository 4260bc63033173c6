import type { Term } from '@/lib/dataset';

/** A term of the glossary beside a text that uses it, with the way to its place there. */
export type ExplainedTerm = Pick<Term, 'id' | 'term' | 'definition'> & { href: string };
