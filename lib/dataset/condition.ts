import { z } from 'zod';
import { modelIds, workAreaIds } from './ids';

/**
 * A condition over a result, as data: what was answered, who leads, how large a share is. An object with several keys holds
 * where all of them do. The engine evaluates it.
 */
export interface Condition {
  /** One of these options was chosen, of any of these questions: question id → option ids. */
  answered?: Record<string, string[]> | undefined;
  /** This model is among the leaders of the whole. */
  leads?: (typeof modelIds)[number] | undefined;
  /** This model has at least this share of the whole, a fraction of 1. */
  share?: { model: (typeof modelIds)[number]; atLeast: number } | undefined;
  /** This model is among the leaders of this work area. */
  leadsArea?: { model: (typeof modelIds)[number]; area: (typeof workAreaIds)[number] } | undefined;
  all?: Condition[] | undefined;
  any?: Condition[] | undefined;
  not?: Condition | undefined;
}

const model = z.enum(modelIds);

export const conditionSchema: z.ZodType<Condition> = z
  .strictObject({
    answered: z.record(z.string(), z.array(z.string()).min(1)).optional(),
    leads: model.optional(),
    share: z.strictObject({ model, atLeast: z.number().gt(0).lt(1) }).optional(),
    leadsArea: z.strictObject({ model, area: z.enum(workAreaIds) }).optional(),
    get all() {
      return z.array(conditionSchema).min(2).optional();
    },
    get any() {
      return z.array(conditionSchema).min(2).optional();
    },
    get not() {
      return conditionSchema.optional();
    },
  })
  .refine((condition) => Object.keys(condition).length > 0, 'An empty condition always holds: say what it depends on');
