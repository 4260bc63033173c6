/** The front matter of a decision record after MADR 4. What a team fills in is empty, with a remark: whoever reads the file as data finds nothing there that isn't true. */
export const decisionFrontMatter = [
  '---',
  'status: proposed',
  'date: # the day of the decision, as YYYY-MM-DD',
  'decision-makers: # who decides',
  'consulted: # whose opinion was asked',
  'informed: # who is told',
  '---',
].join('\n');
