/** Options for `remark-smartypants`: typed quotes become printed ones; dashes and dots stay as they were written. */
export const printedQuotes = { dashes: false, ellipses: false, backticks: false } as const;
