import { advice, cases, type ModelId, modelNames, models, workAreaIds, workAreas } from '@/lib/dataset';
import {
  agendaSize,
  agreesInArea,
  clearInArea,
  drawing,
  effortUnits,
  groupSupport,
  importanceFactors,
  minimumCastInArea,
  nearness,
  neighbourReading,
  outcome,
  phaseCapacity,
  roleThresholds,
  settledInArea,
  sharedMarginInArea,
  sureInArea,
  thresholds,
  weightSpread,
} from '@/lib/engine';
import { audit } from '@/lib/engine/audit';
import { currentEdition, type Option, type Question } from '@/lib/questionnaire';
import { type CalibrationProfile, calibrationProfiles } from '@/lib/questionnaire/calibration';
import { checkSheet } from '@/lib/questionnaire/sheet-check';
import { inList } from '@/lib/words/lists';
import { asPercent } from '@/lib/words/numbers';
import { verdictLabels } from '@/lib/words/verdict';
import { confidence } from './confidence';
import { countedExample } from './counted-example';

/** What the method page shows: the edition and the engine's constants, as they are used. Nothing is copied by hand. */

/** A model added after the edition was published has no votes in it. */
const askedModels = models.filter(({ id }) => currentEdition.models.includes(id));

export interface MethodQuestion {
  id: string;
  text: string;
  quick: boolean;
  ordered: boolean;
  weight: { value: number; reason: string };
  notApplicable: string | null;
  options: readonly {
    id: string;
    label: string;
    reason: string;
    /** In the order of the edition's models; 0 where the option gives a model nothing. */
    votes: readonly number[];
    /** What is left of the one vote. */
    abstains: number;
  }[];
}

export function methodPage() {
  return {
    edition: { id: currentEdition.id, publishedOn: currentEdition.publishedOn },
    models: askedModels.map(({ id, name, mark }) => ({ id, name, ...mark })),
    example: countedExample(),
    importance: importanceFactors,
    thresholds: {
      ...thresholds,
      minimumCastInArea,
      sharedMarginInArea,
      ...roleThresholds,
      phaseCapacity,
      weightSpread,
      settledInArea,
      sureInArea,
      clearInArea,
      groupSupport,
      agreesInArea,
    },
    agenda: agendaSize,
    certainty: { misreading: currentEdition.misreading, noModel: currentEdition.noModel, drawing, neighbourReading },
    confidence: confidence(),
    effortUnits,
    nearness,
    cases: cases.length,
    audit: auditRows(),
    calibration: calibrationProfiles.map(calibrationRow),
    advice: { cautions: advice.cautions.length, practices: advice.practices.length },
    areas: workAreaIds.map((area) => ({
      id: area,
      ...workAreas[area],
      questions: currentEdition.questions.filter((question) => question.area === area).map(methodQuestion),
    })),
    counts: {
      questions: currentEdition.questions.length,
      quick: currentEdition.questions.filter(({ quick }) => quick).length,
      options: currentEdition.questions.reduce((sum, { options }) => sum + options.length, 0),
    },
  };
}

export type MethodPage = ReturnType<typeof methodPage>;

function methodQuestion({ id, text, quick, ordered, weight, notApplicable, options }: Question): MethodQuestion {
  return { id, text, quick, ordered, weight, notApplicable, options: options.map(methodOption) };
}

function methodOption({ id, label, reason, votes }: Option): MethodQuestion['options'][number] {
  const inOrder = askedModels.map((model) => votes[model.id] ?? 0);
  return { id, label, reason, votes: inOrder, abstains: Math.max(0, 1 - inOrder.reduce((sum, vote) => sum + vote, 0)) };
}

/** Enough for an error below a fifth of a percentage point; a quarter of a second at build time. */
const auditCount = 100_000;

/** The bias audit of the current edition, computed when the page is built. */
function auditRows() {
  const { count, random, reach } = audit(currentEdition, auditCount, currentEdition.number);
  return {
    count,
    rows: askedModels.map(({ id, name }) => ({
      id,
      name,
      meanShare: onePlace(random.meanShare[id]),
      leads: onePlace(random.leads[id]),
      reach: asPercent(reach[id]),
    })),
  };
}

const onePlace = (fraction: number) => `${(fraction * 100).toFixed(1)}%`;

/** What the current edition makes of a described organisation. */
function calibrationRow(profile: CalibrationProfile) {
  const { id, name, description, lead } = profile;
  const checked = checkSheet(currentEdition, profile);
  if (!checked.ok) throw new Error(`Calibration profile ${id} does not fit edition ${currentEdition.id}`);
  const result = outcome(currentEdition, checked.value, advice);
  const [first, second] = result.ranking;
  const share = (model: ModelId | undefined) => (model ? `${modelNames[model]} ${result.percent[model]}%` : '');
  return {
    id,
    name,
    description,
    expected: inList(
      lead.map((model) => modelNames[model]),
      'or',
    ),
    first: share(first),
    second: share(second),
    verdict: verdictLabels[result.verdict.kind],
    sure: result.verdict.sureOf ? asPercent(result.verdict.sureOf.readings) : '',
    fits: first !== undefined && lead.includes(first),
  };
}
