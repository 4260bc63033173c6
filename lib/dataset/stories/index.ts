import type { Story } from '../story-schema';
import { change } from './change';
import { outage } from './outage';

/** All stories, in the order of `storyIds`. */
export const stories: readonly Story[] = [change, outage];
