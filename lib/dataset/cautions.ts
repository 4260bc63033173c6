import type { Caution } from './catalogue-schema';
import type { Condition } from './condition';
import type { ModelId } from './ids';

/** From this share of the whole (a fraction of 1) a model's preconditions matter although it doesn't lead: 1.5 times an even split of five. */
const largePart = 0.3;

const leadsOrLarge = (model: ModelId): Condition[] => [{ leads: model }, { share: { model, atLeast: largePart } }];

/** Warnings that a precondition is missing, sorted by subject: the leading model, the people, change, and upkeep. */
export const cautions: readonly Caution[] = [
  {
    id: 'sre-too-few-people',
    title: 'Too few people for an SRE team with a pager',
    when: {
      any: leadsOrLarge('sre'),
      answered: {
        people: ['few-administrators', 'network-engineers'],
        staff: ['nobody-own', 'one-person', 'few-administrators', 'administrators', 'network-engineers'],
      },
    },
    text: 'SRE has a large part in this blend, but the people you named are too few to staff it. Google’s own minimum for a team on call is eight engineers on one site, or six on each of two: with fewer, duty comes round too often and leaves no time for engineering.',
    advice:
      'Take the practices without the team: one objective for the service that matters most, reviews after incidents, fewer alerts. Limit duty to working hours, or leave the nights to a supplier or to developers who share them.',
    sources: ['sre-book-on-call', 'sre-workbook-team-lifecycles'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'sre-without-software-engineers',
    title: 'SRE without people who write software',
    when: {
      leads: 'sre',
      answered: {
        people: ['few-administrators', 'department', 'network-engineers'],
        staff: ['nobody-own', 'one-person', 'few-administrators', 'administrators', 'department', 'network-engineers'],
      },
    },
    text: 'SRE is operations designed by software engineers. If nobody in the group can write and change software, the manual work stays and only the name changes: DevOps Topologies is reported to list such a renamed operations team among its anti-types.',
    advice:
      'Free two or three people who can program, or hire them, before you give anybody the title. Until then keep the present name, and let developers help to remove the work that grows.',
    sources: ['sre-book-introduction', 'devops-topologies'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'sre-releases-not-held-back',
    title: 'SRE needs somebody who may hold back releases',
    when: {
      any: leadsOrLarge('sre'),
      answered: { 'main-wish': ['delivery'], 'release-need': ['weekly'] },
    },
    text: 'Your answers show a strong pull for frequent or sooner releases. An error budget works only if a spent one slows them: in Google’s example policy all changes stop except the most urgent repairs and security fixes. We didn’t ask whether your management would accept that.',
    advice:
      'Write one page that says what happens when the budget is gone and who decides in a dispute. Have the owners of the product sign it before the first bad month. If they won’t, don’t speak of an error budget.',
    sources: ['sre-workbook-error-budget-policy'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'slos-without-consequences',
    title: 'No objectives with consequences yet',
    when: {
      any: leadsOrLarge('sre'),
      answered: { 'service-health': ['targets-unused', 'many-alerts', 'machine-checks', 'users', 'unnoticed'] },
    },
    text: 'SRE has a large part in this blend, but you have no agreed targets in use for what users experience. SRE is built on objectives, and they help only if something follows when one is missed. Google’s Workbook is reported to ask for both; without both, a team has a dashboard and the old arguments.',
    advice:
      'Begin with one service: one indicator, one objective, one consequence that its owner accepts. Run it for a month before you add a second.',
    sources: ['sre-workbook-team-lifecycles', 'sre-workbook-error-budget-policy'],
    evidence: 'secondary',
    checkedOn: '2026-11-20',
  },
  {
    id: 'sre-costs-more-than-outages',
    title: 'SRE may cost more than the outages it prevents',
    when: { leads: 'sre', answered: { 'outage-cost': ['annoyance', 'patience'] } },
    text: 'SRE leads, but by your answer an outage costs little. Each further step of reliability costs more than the one before and slows change, which is why Google’s book calls 100% the wrong target. A dedicated team is hard to justify where nobody loses much.',
    advice:
      'Set a modest objective, such as 99.5%, and see whether you miss it. If you don’t, spend the money elsewhere: an organisation can use SRE practices without SRE staff.',
    sources: ['sre-book-introduction', 'sre-workbook-team-lifecycles'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'devops-without-own-software',
    title: 'DevOps where hardly any software is your own',
    when: {
      any: leadsOrLarge('devops'),
      answered: { 'software-origin': ['adapted', 'vendor-run', 'as-delivered'] },
    },
    text: 'DevOps joins the people who build software with those who run it. Most of yours is bought, so the people who build it work for vendors and can’t join your team, and measures of delivery would describe the vendors’ releases.',
    advice:
      'Use it where you do change something: integrations, reports, configuration and infrastructure kept in version control, with tests. For the packages, put the effort into upkeep and into getting notice of changes from the vendors.',
    sources: ['iso-32675', 'dora-metrics'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'devops-without-automated-tests',
    title: 'Faster releases without automated tests',
    when: {
      any: leadsOrLarge('devops'),
      answered: { 'fault-discovery': ['test-phase', 'live', 'unnoticed'] },
    },
    text: 'Faults in your changes are found late, in a test phase or in production. If you release more often without mending that, users meet faults more often. DORA finds that speed and stability go together for most teams, but that depends on small batches and fast checks.',
    advice:
      'Before you raise the pace, automate the checks for whatever earns money or would stop work, and run them on every change. Watch change fail rate beside deployment frequency.',
    sources: ['dora-metrics', 'dora-capabilities'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'devops-without-builders',
    title: 'DevOps without the people who build',
    when: {
      leads: 'devops',
      answered: {
        people: ['few-administrators', 'department', 'network-engineers'],
        staff: ['nobody-own', 'one-person', 'few-administrators', 'administrators', 'department', 'network-engineers'],
      },
    },
    text: 'DevOps leads, but those who would do the work are operators. Operators can automate a path to production, but nobody who builds the software shares the responsibility. In DORA’s research of 2021, responsibility shared by development and operations went with more reliable services.',
    advice:
      'Win one product team that takes part in running its own service: in the review of incidents, in the alerts, then on call. If no team wants to, begin by automating upkeep, and say that this is what you do.',
    sources: ['dora-2021'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'separate-devops-team',
    title: 'A permanent DevOps team could become a third silo',
    when: {
      leads: 'devops',
      any: [
        { answered: { 'run-responsibility': ['dedicated', 'central'] } },
        { answered: { 'release-path': ['handovers'] } },
      ],
    },
    text: 'DevOps leads, and work is handed between groups or another group is meant to run it. The usual answer, a department called DevOps between development and operations, adds one more hand-over. DevOps Topologies is reported to list the permanent separate team among its anti-types.',
    advice:
      'Give such a team an end date, or give it a product: a platform that other teams use by themselves. Let the teams that build keep part of the responsibility for what they built.',
    sources: ['devops-topologies', 'team-topologies', 'dora-platform-engineering'],
    evidence: 'secondary',
    checkedOn: '2026-11-20',
  },
  {
    id: 'netops-without-a-network',
    title: 'NetOps without a network of your own',
    when: {
      any: [...leadsOrLarge('netops'), { leadsArea: { model: 'netops', area: 'network' } }],
      answered: { 'network-estate': ['hardly-any'] },
    },
    text: 'Other answers point to NetOps, but you configure hardly any network yourselves. Automation and validation of network change need devices or cloud networks that your own people may change; you can only order and watch a provider’s network.',
    advice:
      'Find out whose network the trouble is in. If it is the provider’s, work on the contract, on your own measurements at both ends, and on a second connection. If it is a cloud network, treat it as infrastructure code.',
    sources: ['techtarget-netops-primer', 'uptime-2025-network'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'netops-without-network-engineers',
    title: 'NetOps without network engineers to do the work',
    when: {
      any: leadsOrLarge('netops'),
      answered: {
        people: ['few-administrators', 'programmers', 'service-engineers'],
        staff: ['nobody-own', 'one-person', 'few-administrators', 'administrators', 'programmers', 'service-engineers'],
      },
    },
    text: 'NetOps has a large part in this blend, but the people you named aren’t mainly network engineers. Those who know the network have to automate it. In a survey of 2020 the most frequently named blockers of network automation were time, by 72%, and skills, by 60%.',
    advice:
      'Name one person for the network and give that person a day a week. Begin with what is safe to learn on: backups of configurations with history, then an inventory, then changes.',
    sources: ['netdevops-survey-2020', 'network-automation-projects'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'network-without-source-of-truth',
    title: 'Network automation without a source of truth',
    when: {
      any: [...leadsOrLarge('netops'), { leadsArea: { model: 'netops', area: 'network' } }],
      answered: { 'network-change': ['typed-often', 'typed-checked', 'scripts', 'not-managed'] },
    },
    text: 'NetOps has a part here, but changes aren’t generated from a record of what the network should be. Without one, automation copies whatever the last person typed, right or wrong. In a survey of 2020, 34% had such a source, 52% had it in part and 15% had none.',
    advice:
      'Record one thing completely before you automate it: addresses and segments, for one site. Compare it with the devices every week, and only then generate configurations from it.',
    sources: ['netbox', 'netdevops-survey-2020'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'techops-without-authority',
    title: 'TechOps as a label without authority',
    when: {
      any: leadsOrLarge('techops'),
      answered: { 'cross-fault': ['nobody', 'one-person'], upkeep: ['scattered'], 'routine-work': ['separate'] },
    },
    text: 'TechOps has a large part in this blend, and today departments or suppliers each look after their own part. No standard says what TechOps may decide, so a new name alone changes nothing: whoever answers for the whole must be able to stop a change, renegotiate a contract and see every system.',
    advice:
      'Have management write down three rights before it appoints anybody: who leads an incident that crosses departments, who accepts a risk, and who may see and audit what suppliers run.',
    sources: ['techops-blogs', 'iso-20000-1'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'sysops-manual-work-grows',
    title: 'Manual work that grows will outrun a SysOps team',
    when: {
      leads: 'sysops',
      any: [
        { answered: { 'routine-work': ['grows'], 'time-use': ['growing'] } },
        { answered: { demand: ['surges', 'unforeseen'] } },
      ],
    },
    text: 'SysOps leads, and either manual work or demand grows with every customer. Google calls work toil if it is manual, repetitive and grows with the service. A team that does it by hand needs more people each year and has none left for patches and restores.',
    advice:
      'Count one week of such work, take the largest item, and automate that before you add people. If growth goes on, plan for engineers who write software.',
    sources: ['sre-book-toil'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'nobody-answers-across-borders',
    title: 'Nobody leads when a fault crosses borders',
    when: {
      any: [{ answered: { 'cross-fault': ['nobody'] } }, { answered: { 'path-diagnosis': ['owner-by-owner'] } }],
    },
    text: 'By your answer each group looks at its own part when a fault crosses several. Whichever model leads, the time then goes into proving that it was somebody else, and a cause between two parts remains.',
    advice:
      'Name an incident leader for each week, with the right to call in any group and supplier. Try it on the next fault that crosses a border, and review it together afterwards.',
    sources: ['nist-800-61r3', 'ema-megatrends-2026'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'outsourcing-by-function',
    title: 'A whole function in a supplier’s hands',
    when: { answered: { 'run-responsibility': ['supplier'] } },
    text: 'A supplier is to run software that you build. In DORA’s survey of 2018, low performers were 3.9 times more likely than elite ones to outsource whole functions such as operations: that shows what goes together, not what causes it. With a contract between builders and operators, every improvement has to be ordered.',
    advice:
      'Buy capacity rather than a function: keep the decisions on design, priorities and incidents, and have the supplier’s people work in your team’s channel. Agree on access to logs and alerts before you sign.',
    sources: ['dora-2018'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'supplier-concentration',
    title: 'One supplier’s bad day may stop everything',
    when: {
      answered: { hosting: ['managed-cloud', 'suppliers'] },
      all: [
        { answered: { 'outage-cost': ['customers', 'work-stops'] } },
        { answered: { continuity: ['missing', 'supplier-plan', 'backups', 'written'] } },
      ],
    },
    text: 'An outage costs you a lot, your systems run at a provider, and no plan for its failure has been exercised. AWS’s failure of October 2025 and Cloudflare’s of November 2025 show that large providers fail too; the Uptime Institute is reported to find third parties behind 34% of major network outages.',
    advice:
      'List what stops if each supplier is gone for a day, including the suppliers behind your suppliers. For the worst one, decide in writing: a second source, a reduced service by hand, or a loss that you accept. Then try it.',
    sources: ['aws-2025-outage', 'cloudflare-2025-outage', 'uptime-2025-network'],
    evidence: 'secondary',
    checkedOn: '2026-11-20',
  },
  {
    id: 'single-person-risk',
    title: 'Too much depends on one or two people',
    when: {
      any: [
        { answered: { people: ['few-administrators'], staff: ['one-person', 'few-administrators'] } },
        { answered: { 'routine-work': ['scripts'] } },
      ],
      not: { answered: { knowledge: ['one-person'] } },
    },
    text: 'One to three administrators, or scripts that a few people keep, mean that a holiday or a resignation can stop the work. Every model suffers from it. A contingency plan has to cover the loss of people as well as the loss of machines.',
    advice:
      'Write runbooks for the five tasks that can’t wait a week, have somebody else carry out each of them once, and put scripts and passwords where two people can reach them. A supplier may be the second person.',
    sources: ['nist-800-34'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'on-call-too-few-people',
    title: 'Too few people for duty round the clock',
    when: {
      answered: { people: ['few-administrators'], staff: ['one-person', 'few-administrators'] },
      all: [
        { answered: { 'outage-cost': ['customers', 'work-stops'] } },
        { not: { answered: { hosting: ['suppliers'] } } },
      ],
    },
    text: 'An outage hurts at once, and one to three people would have to answer for it day and night. If three people take turns, each is on call every third week, with nobody to back them up. Google’s minimum of eight on one site is for its own scale, but the arithmetic of nights is the same.',
    advice:
      'Decide which failures really can’t wait until morning. For those, buy night cover with written steps, or pay for systems that fail over by themselves; let all others wait.',
    sources: ['sre-book-on-call'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'knowledge-in-one-head',
    title: 'Only one person can bring the most important system back',
    when: { answered: { knowledge: ['one-person'] } },
    text: 'By your answer one person could bring your most important system back, and no one else. That person can’t be ill, travel or leave, and every other improvement waits until they have time. No model mends this by itself, and we know of no figure for how often it goes wrong.',
    advice:
      'Let somebody else restore the system on a copy while the expert only answers questions. Turn each question into a line of the instructions. Put passwords and contracts where two people can reach them.',
    sources: ['nist-800-34'],
    evidence: 'claim',
    checkedOn: '2026-11-26',
  },
  {
    id: 'nobody-decides-at-night',
    title: 'At night nobody is called, or nobody may decide',
    when: { answered: { 'night-call': ['nobody', 'whoever'] } },
    text: 'Something important may fail out of hours, and nobody has the duty to respond or the right to decide. Whoever happens to be reached then chooses between a risky repair and a long wait. The gap is in responsibility, not in tools, and it remains whichever model leads.',
    advice:
      'Write down for the three most important systems who is called, what they may do alone, and who decides beyond that. Where nobody is to be called, write that down too, with the loss that you accept.',
    sources: ['nist-800-61r3', 'iso-20000-1'],
    evidence: 'practice',
    checkedOn: '2026-11-26',
  },
  {
    id: 'supplier-owns-the-change',
    title: 'What you would have to change belongs to a supplier',
    when: {
      any: [
        { answered: { 'supplier-terms': ['closed', 'unclear', 'no-overview'] } },
        { answered: { readiness: ['others-own'] } },
      ],
    },
    text: 'By your answers a supplier or another department owns what would have to change, or nobody can say what the contract allows. Practices that need access, logs or a change of settings then end at an order form, whichever model they come from. As far as we know, nobody has counted how often this happens.',
    advice:
      'Read the contract before you choose a practice: who may see what, who may change what, how long an order takes, how you can leave. Put what is missing on the list for the next renewal, and plan only with what you control.',
    sources: ['iso-20000-1'],
    evidence: 'claim',
    checkedOn: '2026-11-26',
  },
  {
    id: 'on-call-wears-out',
    title: 'Being on call wears people out',
    when: { answered: { 'on-call-load': ['same-few', 'noise', 'real-faults'] } },
    text: 'One or two people carry the duty, or it brings more calls than people can bear. Google’s book reckons on six hours of work for an incident, and so on at most two in a twelve-hour shift. The figures are Google’s, but above such a load nobody has time to remove the causes.',
    advice:
      'Count the calls of a month for each person. Drop those that needed no action, let those that can wait do so until morning, and give the hours back. Only then look for more people to share the rest.',
    sources: ['sre-book-on-call'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'no-time-to-improve',
    title: 'Daily work leaves no time to change anything',
    when: { answered: { 'time-use': ['left-over', 'interrupted', 'growing', 'builders-pulled-away'] } },
    text: 'The people who would have to improve things are the same people who keep them running, and daily work comes first. Google caps operational work at half of its engineers’ time, and says that others may need another figure, but need some limit. In a survey of 2020 network staff named lack of time most often, by 72%, among what blocks automation.',
    advice:
      'Agree with those who assign the work on a share of time that it may not take, even if it is only an afternoon a week, and say beforehand what will wait. Start the plan with fewer steps than it offers.',
    sources: ['sre-workbook-toil', 'netdevops-survey-2020'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'change-not-wanted',
    title: 'Those who would have to work differently don’t want to',
    when: { answered: { readiness: ['unwilling'] } },
    text: 'The people who would have to make the change would rather keep to the way they know. A new name for their group won’t persuade them, and they may be right about part of it. It is often said, and plausible, that a change against the will of those concerned fails; DORA measures culture, but we know of no research on operations that measured this.',
    advice:
      'Ask them which part of their work they would be glad to lose, and begin there. Change one thing, for one team and for two months, with a date on which you may give it up. Don’t reorganise or rename first.',
    sources: ['dora-generative-culture'],
    evidence: 'claim',
    checkedOn: '2026-11-26',
  },
  {
    id: 'teams-may-not-decide',
    title: 'DevOps where teams may not decide how they work',
    when: { any: leadsOrLarge('devops'), answered: { readiness: ['not-allowed'] } },
    text: 'DevOps has a large part in this blend, but others decide on tools, times and procedures for those who do the work. Teams that answer for a result without choosing the means only get more duties. In DORA’s research of 2024 on platforms, teams whose developers could work independently reported about 5% higher productivity.',
    advice:
      'For a quarter, let one team try out which decisions it can make by itself, within limits that are written down: tools from a list, releases below a risk, its own rota. Extend what worked to the next team.',
    sources: ['dora-platform-engineering'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'heavy-approval',
    title: 'A board that approves changes won’t make them safer',
    when: { answered: { 'release-path': ['approval'] } },
    text: 'Your changes wait for a board or signatures and go live with many others. DORA’s report of 2019 found no evidence that such formal outside approval lowers the fail rate, and those who had it were 2.6 times more likely to be low performers. Waiting makes batches larger, and large batches hide faults.',
    advice:
      'Let somebody other than the author review each change, and record it with the automated checks: that can satisfy separation of duties. Agree with the auditors which kinds of change still go to the board.',
    sources: ['dora-2019', 'dora-change-approval', 'itil-change-enablement'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'pipeline-spreads-faults',
    title: 'A fast pipeline that spreads faults as fast',
    when: { all: [{ answered: { 'release-path': ['pipeline'] } }, { answered: { 'fault-discovery': ['live'] } }] },
    text: 'Your changes go out by a pipeline within a day, and their faults are found in production. Configuration and data spread the same way as code: a content update by CrowdStrike in July 2024 reached some 8.5 million devices by Microsoft’s estimate, and a generated file stopped Cloudflare in November 2025.',
    advice:
      'Send every change, configuration too, to a small part first, watch that part for errors, and stop or roll back automatically. Add one check to the pipeline for each fault that got through.',
    sources: ['crowdstrike-2024', 'cloudflare-2025-outage'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'manual-beside-automated',
    title: 'Changes by hand as well as automated ones',
    when: {
      any: [{ answered: { 'network-change': ['scripts'] } }, { answered: { 'set-up': ['templates', 'several-ways'] } }],
    },
    text: 'Part of your systems or devices is made by template or script and changed by hand later. The next automatic run then undoes a repair or fails on it. It is common: in a survey of network automation in 2020, 88% still allowed manual changes beside automated ones.',
    advice:
      'Report differences between the template and the live state every day, without correcting them. Settle each one, then stop manual changes of that kind, with an exception for emergencies that is reviewed.',
    sources: ['netdevops-survey-2020', 'nist-800-128', 'opengitops'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'automation-without-manual-path',
    title: 'Automation without a practised manual path',
    when: {
      any: [{ answered: { 'routine-work': ['software'] } }, { answered: { 'network-change': ['pipeline'] } }],
      answered: { continuity: ['missing', 'supplier-plan', 'backups', 'written'] },
    },
    text: 'Software does most of the work here, and no recent exercise shows what happens when it fails. At AWS in October 2025 automation left an empty DNS record that it couldn’t repair itself.',
    advice:
      'Choose the automation whose loss would be worst, switch it off at an agreed time, and do its work by hand. Keep a means of access that doesn’t depend on what you would have to repair.',
    sources: ['aws-2025-outage'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'recovery-never-exercised',
    title: 'The recovery plan hasn’t been tried',
    when: { answered: { continuity: ['missing', 'supplier-plan', 'backups', 'written'] } },
    text: 'There is no plan for a large failure, or none that has been exercised within a year. A plan on paper doesn’t show which password has changed, which system depends on which, or how long a restore takes. This applies whichever model leads.',
    advice:
      'Within a month, restore one important system to an empty environment and time it. Then sit down with the people you would need and talk through one large failure. Write down what was missing.',
    sources: ['nist-800-34'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'upkeep-gaps',
    title: 'Gaps in upkeep come first, whatever leads',
    when: {
      any: [
        { answered: { upkeep: ['gaps', 'scattered', 'no-list'] } },
        { answered: { oversight: ['upkeep'] } },
        { answered: { 'worst-trouble': ['neglect'] } },
      ],
    },
    text: 'Your answers show late patches, untried restores, unreviewed rights or systems that nobody looks after. NIST calls patching preventive maintenance and a normal cost of doing business. Exploited flaws are reported as the most frequent way into organisations in the Data Breach Investigations Report 2026.',
    advice:
      'Before any change of model, list what faces the internet, patch it, try one restore and remove the accounts of those who left. Give the rest an owner and a date.',
    sources: ['nist-800-40r4', 'dbir-2026'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'alerts-without-action',
    title: 'Most alerts need no action',
    when: { answered: { 'service-health': ['many-alerts'], 'on-call-load': ['noise'] } },
    text: 'Alerts that need no action teach people to look away, and the one that matters is missed. Network teams in a survey of 2026 are reported to find 37% of their alerts real. No model works with signals that nobody trusts.',
    advice:
      'For two weeks, let the person on duty mark for each alert whether they had to act. Delete or mute what never led to action, and page only for what users notice.',
    sources: ['dora-capabilities', 'ema-megatrends-2026'],
    evidence: 'secondary',
    checkedOn: '2026-11-20',
  },
  {
    id: 'failures-that-look-healthy',
    title: 'Checks of machines don’t show what users suffer',
    when: { answered: { 'service-health': ['machine-checks'], 'fault-discovery': ['unnoticed'] } },
    text: 'You learn of trouble from checks of machines, or hardly at all. Failures can look healthy: a server answers although its replica is hours old or its users wait. Researchers at Microsoft report that large breakdowns in clouds tend to come from faults that the system’s own checks don’t see. This applies whichever model leads.',
    advice:
      'Every few minutes, let a small program do from outside what a user does, with a time limit. Raise an alarm on the age of copies as well. Then see which checks of machines you still need.',
    sources: ['gray-failure-2017'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'monitoring-owned-by-one-team',
    title: 'Monitoring in the hands of one team',
    when: {
      answered: { 'service-health': ['many-alerts', 'machine-checks'] },
      any: [
        { answered: { 'cross-fault': ['central', 'on-call-team'] } },
        { answered: { 'run-responsibility': ['central', 'dedicated'] } },
      ],
    },
    text: 'One group watches, or is to watch, what others build. DORA names a single owner of monitoring as a pitfall: those who build don’t see what their changes do, and those who watch don’t know what is normal.',
    advice:
      'Let each team that builds or configures a service choose its measures and alerts, on a common tool. Keep the tool, not the knowledge, with one group.',
    sources: ['dora-capabilities'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'on-call-tool-closing',
    title: 'If alerts reach you through Opsgenie, plan to leave it',
    when: {
      any: [{ answered: { 'cross-fault': ['on-call-team'] } }, { answered: { 'service-health': ['many-alerts'] } }],
    },
    text: 'We don’t ask which tools you use, but much of your work depends on alerting. Atlassian ends the support of Opsgenie, a common tool for it, on 5 April 2027, and is phasing out Compass as well, one of the two replacements that its documentation names.',
    advice:
      'If you use it, choose the successor now: Jira Service Management, or another maker’s. Use the move to drop alerts that ask for no action. If you don’t use it, ignore this.',
    sources: ['opsgenie-docs', 'opsgenie-dates', 'atlassian-compass-2026'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'reports-without-duty',
    title: 'Reports are due within a day, but nobody has the duty',
    when: {
      all: [
        { answered: { oversight: ['continuity', 'several-faults'] } },
        { answered: { 'night-call': ['nobody', 'whoever'] } },
      ],
    },
    text: 'Inspectors look into your recovery and your incidents, but at night nobody in particular is called. Under NIS2 an early warning of a significant incident is due within 24 hours of becoming aware of it. We didn’t ask whether that law binds you.',
    advice:
      'Find out which law and which contracts set deadlines for reports. Name who judges a serious incident at any hour, with a deputy, and rehearse the first report once.',
    sources: ['nis2-directive'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
];
