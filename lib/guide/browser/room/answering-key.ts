/** Where a tab keeps for which room the answers are that are given in it. */
export const answeringForKey = 'opsblend.answering-for';
