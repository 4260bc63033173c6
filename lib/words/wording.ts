/** What a member of a closed set is called. */
export interface Wording {
  /** Where it stands alone, with a capital letter. */
  label: string;
  /** The same words as part of a sentence. */
  inSentence: string;
}
