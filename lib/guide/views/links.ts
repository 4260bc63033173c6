/** Links to records of the dataset and to articles, as pages show them. */

export interface RecordLink {
  label: string;
  href: string;
}

/** What leads to a row of the comparison. */
export interface RowRelations {
  /** The questions about it, each with the practices that its answers call for. */
  questions: readonly (RecordLink & { practices: string })[];
  /** The articles that show it or link to it, but those on one model: they head the columns. */
  articles: readonly RecordLink[];
}

/** Links under one word that says what they are: `In the glossary`. */
export interface RelatedLinks {
  term: string;
  links: readonly RecordLink[];
}
