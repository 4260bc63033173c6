/** What is said of a result to those it is sent to. */

interface Shared {
  /** The verdict. */
  sentence: string;
  /** What the result is about; empty where nothing is said. */
  scope: string;
  /** The whole address. */
  link: string;
}

/** For a chat: one paragraph that ends with the link. */
export const chatText = ({ sentence, scope, link }: Shared) =>
  `${scope ? `${scope}: ` : ''}${sentence} The reasons, how sure it is, and a plan for 90 days: ${link}`;

/** The address of a mail that is yet to be addressed. */
export function mailAddress({ sentence, scope, link }: Shared): string {
  const subject = scope ? `How we could run operations: ${scope}` : 'How we could run operations';
  const body = `${sentence}\n\nThe reasons, how sure it is, and a plan for 90 days:\n${link}\n\nThe link holds the answers that this was worked out from. Whoever has it can read them.\n`;
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
