/** The paths that hold a result code, without the address of the site. */

export const resultPath = (code: string) => `/r/${code}`;

/** The path of a step of the questionnaire with the answers so far. Defaults are left out, so that one state has one address. */
export function stepPath(
  step: string,
  { code, set }: { code?: string | undefined; set?: 'full' | 'quick' | undefined } = {},
): string {
  const query = new URLSearchParams({ ...(set === 'quick' ? { set } : {}), ...(code ? { code } : {}) }).toString();
  return `/questionnaire/${step}${query ? `?${query}` : ''}`;
}
