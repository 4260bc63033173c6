import type { Term } from '../glossary-schema';

const checkedOn = '2026-11-20';
/** The fields of a word that this guide defines itself: no source can say what the guide means by it. */
const own = { field: 'guide', sources: [], evidence: 'convention', checkedOn } satisfies Partial<Term>;

/** The guide’s own words. */
export const guide: readonly Term[] = [
  {
    ...own,
    id: 'model',
    term: 'model',
    aliases: ['operations model', 'operating model'],
    everyday: ['model', 'operating model'],
    definition:
      'One of the five ways of running technology that this guide compares: SysOps, DevOps, NetOps, TechOps and SRE. A model is a bundle of aims and practices; a job title or a department may have its name without working that way.',
    seeAlso: { terms: ['blend'], pages: ['/models'] },
  },
  {
    ...own,
    id: 'dimension',
    term: 'dimension',
    aliases: ['row of the comparison'],
    everyday: ['dimension'],
    definition:
      'One row of the comparison, such as purpose, change cadence or typical tools. Each asks one question, and each model has an answer to it with sources.',
    seeAlso: { terms: ['evidence-grade'], pages: ['/compare'] },
  },
  {
    ...own,
    id: 'work-area',
    term: 'work area',
    aliases: ['area of work'],
    definition:
      'One of six parts of operations work: release and delivery, production reliability, infrastructure and platform, network, estate with compliance and continuity, and the organisation itself. A result says which model leads in each.',
    seeAlso: { terms: ['blend', 'verdict'], pages: ['/method'] },
  },
  {
    ...own,
    id: 'question-option',
    term: 'question and option',
    aliases: ['question', 'option'],
    everyday: ['question and option', 'question', 'option'],
    definition:
      'A question of the questionnaire offers between three and six options. Each describes something that an outsider could observe, not an attitude, so that two honest people in one organisation would choose the same.',
    seeAlso: { terms: ['vote', 'importance'], pages: ['/questionnaire'] },
  },
  {
    ...own,
    id: 'vote',
    term: 'vote',
    aliases: ['abstention'],
    everyday: ['vote', 'abstention'],
    definition:
      'How an option divides its one vote between the models. What it doesn’t give to any model is an abstention: an option that says little about any model keeps back most of its vote.',
    seeAlso: { terms: ['contribution', 'question-option'], pages: ['/method'] },
  },
  {
    ...own,
    id: 'importance',
    term: 'importance',
    aliases: [],
    everyday: ['importance'],
    definition:
      'The weight that somebody who answers gives to a question: less, normal or more. It halves or doubles how much the question counts.',
    seeAlso: { terms: ['vote', 'stability'], pages: ['/method'] },
  },
  {
    ...own,
    id: 'unknown',
    term: 'don’t know',
    aliases: ['unknown answer'],
    everyday: ['don’t know'],
    definition:
      'A separate answer. It gives no model a point and isn’t a middle value: it leaves the question open, and the result shows how far the shares could still move.',
    seeAlso: { terms: ['range', 'question-option'], pages: ['/questionnaire'] },
  },
  {
    ...own,
    id: 'blend',
    term: 'blend',
    aliases: ['share', 'shares of the models'],
    everyday: ['blend', 'share'],
    definition:
      'What the questionnaire leads to: a share for each of the five models, adding to 100%. A share is a measure of how much the answers speak for a model; it is neither a budget nor a headcount.',
    seeAlso: { terms: ['contribution', 'verdict', 'range'], pages: ['/questionnaire', '/method'] },
  },
  {
    ...own,
    id: 'contribution',
    term: 'contribution',
    aliases: [],
    everyday: ['contribution'],
    definition:
      'What one answer gave to one model’s share. The contributions to a model add up to its share exactly, so every percentage can be traced to answers.',
    seeAlso: { terms: ['vote', 'blend'], pages: ['/method'] },
  },
  {
    ...own,
    id: 'verdict',
    term: 'verdict',
    aliases: ['clear lead', 'leaning', 'shared lead', 'no model needed', 'not enough to tell'],
    everyday: ['verdict', 'leaning'],
    definition:
      'What may be said of a blend: a clear lead, a leaning, a shared lead, or not enough to tell; and that a small organisation which builds nothing needs no model. Which of them it is follows from the distance between the first and the second model, from the stability, and from how much was answered.',
    seeAlso: { terms: ['stability', 'blend'], pages: ['/method'] },
  },
  {
    ...own,
    id: 'stability',
    term: 'stability',
    aliases: [],
    everyday: ['stability'],
    definition:
      'How often the leading model stays first when what is unsure varies: the weights of the questions, what open questions would say, and how a question is read. At 93% the lead hardly depends on any of them; near 50% it is a matter of chance.',
    seeAlso: { terms: ['verdict', 'flip', 'importance'], pages: ['/method'] },
  },
  {
    ...own,
    id: 'flip',
    term: 'flip',
    aliases: ['what would change it'],
    everyday: ['flip', 'what would change it'],
    definition:
      'The smallest change, of one or two answers, after which another model leads. Flips show which answers the result depends on, and so which of them to check first.',
    seeAlso: { terms: ['stability', 'range'], pages: ['/method'] },
  },
  {
    ...own,
    id: 'range',
    term: 'range',
    aliases: [],
    everyday: ['range'],
    definition:
      'The lowest and the highest share that a model could still have, however the open questions are answered. If no question is open, there is no range.',
    seeAlso: { terms: ['unknown', 'blend'], pages: ['/method'] },
  },
  {
    ...own,
    id: 'caution',
    term: 'caution',
    aliases: [],
    everyday: ['caution'],
    definition:
      'A warning beside a result that a precondition of a recommended model is missing, for example too few people for a rota. It is shown beside the score, never hidden in it.',
    seeAlso: { terms: ['verdict', 'practice'], pages: ['/questionnaire'] },
  },
  {
    ...own,
    id: 'practice',
    term: 'practice',
    aliases: [],
    everyday: ['practice'],
    definition:
      'One concrete thing to adopt, with a first step, an effort and a metric that shows whether it works. It belongs to one model and one work area, and certain answers call for it.',
    seeAlso: { terms: ['plan', 'work-area'], pages: ['/practices'] },
  },
  {
    ...own,
    id: 'plan',
    term: 'plan',
    aliases: ['90-day plan'],
    everyday: ['plan', '90-day plan'],
    definition:
      'The practices that a result proposes for the first 30, 60 and 90 days. They are chosen by the answers that counted most, in an order in which the prerequisites of each come before it.',
    seeAlso: { terms: ['practice', 'contribution'], pages: ['/practices'] },
  },
  {
    ...own,
    id: 'edition',
    term: 'edition',
    aliases: ['edition of the questionnaire'],
    everyday: ['edition'],
    definition:
      'A published version of the questionnaire with its votes and weights, such as 2026.1. It is never edited again, so that an old link keeps its numbers; new knowledge makes a new edition.',
    seeAlso: { terms: ['result-code', 'vote'], pages: ['/method'] },
  },
  {
    ...own,
    id: 'result-code',
    term: 'result code',
    aliases: ['result link'],
    definition:
      'A short code that holds the edition, the answers and their importance. A result link contains it; the server keeps nothing, and computes the numbers anew each time.',
    seeAlso: { terms: ['edition', 'board'], pages: ['/questionnaire'] },
  },
  {
    ...own,
    id: 'board',
    term: 'board',
    aliases: ['team board'],
    everyday: ['board'],
    definition:
      'A team’s results, side by side. It shows where the members agree, which disagreements matter, and the blend of the group, which is the mean of theirs. A change advisory board is something else.',
    seeAlso: { terms: ['result-code', 'blend', 'cab'] },
  },
  {
    ...own,
    id: 'evidence-grade',
    term: 'evidence grade',
    aliases: ['evidence mark'],
    definition:
      'How well a statement is supported: verified, reported, common practice, claim without evidence, or our convention. It is a property of the statement; the status of a source says how far we could read it.',
    seeAlso: { terms: ['source-status', 'dimension'], pages: ['/compare'] },
  },
  {
    ...own,
    id: 'source-status',
    term: 'status of a source',
    aliases: ['source status'],
    definition:
      'How far we could read a source: its own text or a stored copy, others’ reports of it, general knowledge of a standard text, or a weak text without evidence of its own.',
    seeAlso: { terms: ['evidence-grade'], pages: ['/compare'] },
  },
];
