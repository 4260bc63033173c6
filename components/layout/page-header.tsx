/** The page header stands in `ui`, where every folder may use it. */
export { PageHeader } from '../ui/page-header';
