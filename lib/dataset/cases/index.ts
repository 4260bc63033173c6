import type { Case } from '../case-schema';
import { ownAccounts } from './own-accounts';
import { talks } from './talks';
import { threads } from './threads';
import { vendorStories } from './vendor-stories';

/** Every case, in the order of the kinds of accounts. What must hold between them is in `check-cases.ts`. */
export const cases: readonly Case[] = [...ownAccounts, ...talks, ...threads, ...vendorStories];
