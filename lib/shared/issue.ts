/** One thing that is wrong in authored data or in a request: where, what, and how to mend it. */
export interface Issue {
  /** Where it is, as the reader would look for it: `sre.cells.kpis.sources`. */
  path: string;
  message: string;
  hint?: string;
}

/** Prints issues one a line, so that a failed build shows all of them at once. */
export function formatIssues(issues: readonly Issue[]): string {
  return issues.map(({ path, message, hint }) => `  ${path}: ${message}${hint ? ` (${hint})` : ''}`).join('\n');
}
