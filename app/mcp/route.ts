import { notAllowed } from '@/lib/api/problem';
import { preflight, scoreMethods } from '@/lib/api/respond';
import { answerMcp } from '@/lib/mcp/answer';

export const POST = answerMcp;

export const OPTIONS = preflight(scoreMethods, 'content-type, mcp-protocol-version, mcp-method, mcp-name');

const other = notAllowed(scoreMethods);

export { other as DELETE, other as GET, other as PATCH, other as PUT };
