import type { Term } from '../glossary-schema';
import { change } from './change';
import { guide } from './guide';
import { network } from './network';
import { organisation } from './organisation';
import { reliability } from './reliability';
import { systems } from './systems';

/** What the guide's words mean, its own first, then those of the field. Ids are permanent: links use them. */
export const glossary: readonly Term[] = [...guide, ...reliability, ...change, ...systems, ...network, ...organisation];
