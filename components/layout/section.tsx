/** The section stands in `ui`, where every folder may use it. */
export { Section } from '../ui/section';
