import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { probit } from 'simple-statistics';
import { type WorkAreaId, workAreaIds } from '../dataset/ids';
import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition } from '../questionnaire/schema';
import { divided, noPoints, type PerModel, type Points, toPerModel, totalPoints } from './points';
import { isOpen } from './range';
import { firstPosition, tie } from './ranking';
import { castVotes, pointsOf, weightOf } from './score';
import { weightSpread } from './stability';

/**
 * How the result would stand under three things that are unsure: our weights, what the open questions would say, and how a question
 * is read. By simulation, as `stability.ts` does for the weights alone; an edition says by its `misreading` that it is judged so.
 */

export const drawing = {
  /** The standard error of the lead's figures at which the simulation ends, a fraction of 1. */
  precision: 0.006,
  fewest: 500,
  most: 10_000,
  reason:
    'A figure is then less than two points from the exact one, practically always, and a figure near 0 or 100% needs a twentieth of the draws of one near 50%.',
} as const;

export const neighbourReading = {
  value: 0.8,
  reason: 'On a scale careful readers differ mostly by one step; one reading in five may go anywhere else.',
} as const;

/** Each model's probability of being first, a fraction of 1. */
export interface Certainty {
  /** Where weights vary alone. */
  weights: PerModel;
  /** Where open questions may turn out any way, too. */
  open: PerModel;
  /** Where, on top, each answer may have been read differently. */
  readings: PerModel;
  /** The last of these within each work area. */
  areas: Readonly<Record<WorkAreaId, PerModel>>;
}

/**
 * In each draw every weight W is W · exp(σ · z), with z standard normal; each open question takes one of its options, or stays open, each
 * with the same probability; and each given option is exchanged for another with the edition's probability of a misreading: on a scale
 * for a neighbour four times in five, otherwise for any other. Draws come in pairs with z and −z. The three figures of a draw share all
 * that they can, so that they differ by what they stand for and not by chance.
 * @param seed any 32-bit number; the same seed gives the same figures.
 * @param limits how many draws at least and at most, both even; between them it ends when every figure is precise enough.
 */
export function certainty(
  edition: Edition,
  sheet: AnswerSheet,
  seed: number,
  limits: { fewest: number; most: number } = drawing,
): Certainty {
  const lead = firstPosition(totalPoints(castVotes(edition.questions, sheet)));
  const questions = uncertainQuestions(edition, sheet, lead);
  const misreading = edition.misreading?.value ?? 0;
  const generator = xoroshiro128plus(seed);
  const uniform = () => (generator.next() >>> 0) / 2 ** 32;
  const quantiles = new Int32Array(questions.length);
  const lucks = new Float64Array(questions.length);
  const figures = { weights: new Figure(lead), open: new Figure(lead), readings: new Figure(lead) };
  const ofAreas = workAreaIds.map(() => new Figure(lead));
  // Sums of weighted points in one draw, a row for each area as read, one for the whole, one for what misreadings have changed, and one
  // for what open questions have given. Flat, because this runs a thousand times a result.
  const sums = new Float64Array(rows.count * models);

  /** Draws under the weights and the luck of the pair, or under their mirror image. */
  const draw = (isMirrored: boolean) => {
    sums.fill(0);
    for (let index = 0; index < questions.length; index += 1) {
      const question = questions[index] as Uncertain;
      const { given, points, count } = question;
      const quantile = quantiles[index] as number;
      const factor = factors[isMirrored ? factors.length - 1 - quantile : quantile] as number;
      const luck = isMirrored ? 1 - (lucks[index] as number) : (lucks[index] as number);
      let choice = given;
      if (given < 0) {
        choice = Math.min(count - 1, Math.floor(luck * count));
        add(sums, rows.opened, points, choice, factor);
      } else if (luck < misreading) {
        choice = otherReading(question, uniform);
        add(sums, rows.misread, points, choice, factor);
        add(sums, rows.misread, points, given, -factor);
      }
      add(sums, question.area, points, choice, factor);
    }
    for (let area = 0; area < ofAreas.length; area += 1) {
      (ofAreas[area] as Figure).take(sums, area);
      add(sums, rows.whole, sums, area, 1);
    }
    figures.readings.take(sums, rows.whole);
    add(sums, rows.whole, sums, rows.misread, -1);
    figures.open.take(sums, rows.whole);
    add(sums, rows.whole, sums, rows.opened, -1);
    figures.weights.take(sums, rows.whole);
  };

  let pairs = 0;
  while (2 * pairs < limits.fewest || (2 * pairs < limits.most && !Object.values(figures).every(isPrecise))) {
    for (let more = 0; more < pairsAtOnce; more += 1) {
      for (let index = 0; index < questions.length; index += 1) {
        quantiles[index] = Math.floor(uniform() * factors.length);
        lucks[index] = uniform();
      }
      draw(false);
      draw(true);
    }
    pairs += pairsAtOnce;
  }
  return {
    weights: figures.weights.chances(),
    open: figures.open.chances(),
    readings: figures.readings.chances(),
    areas: Object.fromEntries(
      workAreaIds.map((area, index) => [area, ofAreas[index]?.chances()]),
    ) as Certainty['areas'],
  };
}

const areaCount = workAreaIds.length;
/** The rows of sums after those of the areas. */
const rows = { whole: areaCount, misread: areaCount + 1, opened: areaCount + 2, count: areaCount + 3 };
const models = noPoints.length;
const pairsAtOnce = 50;

/** exp(σ · z) at 4,096 equally likely values of z, in rising order: a draw takes one of them, and its mirror image the one at the other end. */
const factors = Float64Array.from({ length: 4096 }, (_, index) =>
  Math.exp(weightSpread.value * probit((index + 0.5) / 4096)),
);

/** How often each model was first. */
class Figure {
  private readonly wins = new Float64Array(models);
  private draws = 0;
  /** In how many pairs the lead was first in both draws, and whether it was in the last one. */
  private both = 0;
  private wasLead = false;

  constructor(private readonly lead: number) {}

  /** Counts the first model in a row of a draw, if any has points. As `firstPosition`, of which this is the form for typed arrays. */
  take(sums: Float64Array, row: number): void {
    let first = -1;
    let highest = 0;
    for (let model = 0; model < models; model += 1) {
      const value = sums[row * models + model] as number;
      if (value > highest + tie.value) {
        highest = value;
        first = model;
      }
    }
    if (first >= 0) this.wins[first] = (this.wins[first] as number) + 1;
    const isLead = first === this.lead;
    if (this.draws % 2 === 1 && isLead && this.wasLead) this.both += 1;
    this.wasLead = isLead;
    this.draws += 1;
  }

  /** The standard error of the lead's chance, from the pairs, whose draws depend on each other. */
  error(): number {
    const pairs = this.draws / 2;
    const mean = (this.wins[this.lead] as number) / this.draws;
    // A pair's mean is 1, ½ or 0.
    const halves = (this.wins[this.lead] as number) - 2 * this.both;
    const variance = (this.both + halves / 4) / pairs - mean ** 2;
    return Math.sqrt(Math.max(0, variance) / pairs);
  }

  chances(): PerModel {
    return toPerModel(divided([...this.wins], this.draws));
  }
}

const isPrecise = (figure: Figure) => figure.error() <= drawing.precision;

/** A question whose answer counts, or might. */
interface Uncertain {
  /** Its area's position in `workAreaIds`. */
  area: number;
  ordered: boolean;
  /** What each choice gives to each model, choice after choice. An open question has one that gives nothing, too. */
  points: Float64Array;
  count: number;
  /** The position of the option that was chosen; −1 for an open question. */
  given: number;
}

function uncertainQuestions({ questions }: Edition, sheet: AnswerSheet, lead: number): Uncertain[] {
  return questions.flatMap((question) => {
    const isUnknown = isOpen(sheet, question.id);
    const given = question.options.findIndex(({ id }) => id === sheet.answers[question.id]);
    if (given < 0 && !isUnknown) return [];
    const weight = weightOf(question, sheet);
    const choices = question.options.map((option) => pointsOf(option, weight));
    // From what speaks against the lead to what speaks for it: the mirror image of a lucky draw is then an unlucky one.
    const opened = [noPoints, ...choices].sort((a, b) => forLead(a, lead) - forLead(b, lead));
    return {
      area: workAreaIds.indexOf(question.area),
      ordered: question.ordered,
      points: Float64Array.from((isUnknown ? opened : choices).flat()),
      count: choices.length + (isUnknown ? 1 : 0),
      given: isUnknown ? -1 : given,
    };
  });
}

const forLead = (points: Points, lead: number) =>
  (points[lead] ?? 0) - Math.max(...points.filter((_, model) => model !== lead));

/** The position of another option, as somebody else might read the question. */
function otherReading({ count, ordered, given }: Uncertain, uniform: () => number): number {
  const last = count - 1;
  if (ordered && uniform() < neighbourReading.value) {
    if (given === 0) return 1;
    if (given === last) return last - 1;
    return uniform() < 0.5 ? given - 1 : given + 1;
  }
  const other = Math.floor(uniform() * last);
  return other < given ? other : other + 1;
}

/** Adds a row of points, times a factor, to a row of sums. The first five models are written out: a loop over all takes a third more. */
function add(sums: Float64Array, row: number, points: Float64Array, choice: number, factor: number): void {
  const to = models * row;
  const from = models * choice;
  sums[to] = (sums[to] as number) + factor * (points[from] as number);
  sums[to + 1] = (sums[to + 1] as number) + factor * (points[from + 1] as number);
  sums[to + 2] = (sums[to + 2] as number) + factor * (points[from + 2] as number);
  sums[to + 3] = (sums[to + 3] as number) + factor * (points[from + 3] as number);
  sums[to + 4] = (sums[to + 4] as number) + factor * (points[from + 4] as number);
  for (let model = 5; model < models; model += 1)
    sums[to + model] = (sums[to + model] as number) + factor * (points[from + model] as number);
}
