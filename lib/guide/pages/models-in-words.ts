/** The models' names as part of a sentence, for the descriptions of pages: so that no page names them by hand. */
export { modelsInWords } from '@/lib/dataset';
