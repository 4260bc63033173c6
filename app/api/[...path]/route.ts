import { problemResponse } from '@/lib/api/problem';

/** Any other address under `/api`: a problem rather than a page. */
const nothingHere = () =>
  problemResponse({ status: 404, detail: 'The API has no such address. Its addresses begin with /api/v1/.' });

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT };
