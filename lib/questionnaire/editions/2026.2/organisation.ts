import type { Question } from '../../schema';

/** Organisation: what management wants, where it hurts, and who is there to do the work. */
export const organisation: readonly Question[] = [
  {
    id: 'main-wish',
    area: 'organisation',
    dimension: 'when-to-use',
    text: 'If only one thing could get better in the next two years, what should it be?',
    help: 'Choose what those who pay for operations would choose: a wish for the future, not what is planned already. If they would leave things as they are, say so.',
    why: 'The models have different purposes. This asks for yours directly, and whether there is a wish at all.',
    ordered: false,
    quick: true,
    notApplicable: null,
    weight: {
      value: 3,
      reason: 'A purpose, stated by those who know the organisation, is the strongest single piece of evidence.',
    },
    options: [
      {
        id: 'delivery',
        label: 'Changes to our software reach users sooner, with fewer hand-overs',
        votes: { devops: 1 },
        reason: 'This is the purpose of DevOps.',
      },
      {
        id: 'reliability',
        label: 'Our running services become faster and more dependable',
        votes: { sre: 1 },
        reason: 'This is the purpose of SRE.',
      },
      {
        id: 'upkeep',
        label: 'Systems stay up, patched and restorable, at a cost we can bear',
        votes: { sysops: 1 },
        reason: 'This is the purpose of SysOps.',
      },
      {
        id: 'network',
        label: 'Network changes become quick and safe, and network faults are found fast',
        votes: { netops: 1 },
        reason: 'This is the purpose of NetOps.',
      },
      {
        id: 'whole',
        label: 'All our technology comes under one responsibility: risk, compliance, continuity',
        votes: { techops: 1 },
        reason: 'This is the purpose of TechOps, as this guide uses the word.',
      },
      {
        id: 'order',
        label: 'Order: changes are safe and controlled, systems alike and documented, and nothing hangs on one person',
        votes: { sysops: 0.4, techops: 0.35 },
        reason:
          'Records, baselines and planned change are systems operations’ own, and across departments those of TechOps; the rest depends on what is changed.',
      },
      {
        id: 'less-effort',
        label: 'Running takes less time and money, so that people are free to develop things',
        votes: { sre: 0.3, devops: 0.3 },
        reason: 'Software has to take over manual work, in running or in delivering: which one, other answers say.',
      },
      {
        id: 'keep',
        label: 'Nothing: it should stay as it is',
        votes: {},
        reason: 'No wish points to no model: the vote is kept back.',
      },
    ],
  },
  {
    id: 'worst-trouble',
    area: 'organisation',
    dimension: 'risks',
    text: 'What lay behind most of last year’s serious incidents and delays?',
    help: 'Take the three or four that people still talk about. If there was nothing serious, say so.',
    why: 'The bottleneck is where a change of operations pays first.',
    ordered: false,
    quick: true,
    notApplicable: null,
    weight: {
      value: 2.5,
      reason: 'What went wrong is harder evidence than what is wished for, but one year is a small sample.',
    },
    options: [
      {
        id: 'releases',
        label: 'Changes to our own software, or the time and trouble it takes to put them live',
        votes: { devops: 0.95 },
        reason: 'Small, tested, repeatable releases attack this cause.',
      },
      {
        id: 'running',
        label: 'Load, capacity, or services that pull each other down',
        votes: { sre: 0.95 },
        reason: 'The behaviour of services under load is SRE’s field.',
      },
      {
        id: 'neglect',
        label: 'Ageing or unpatched systems, failed restores, old faults that came back',
        votes: { sysops: 0.95 },
        reason: 'Upkeep removes these causes.',
      },
      {
        id: 'network',
        label: 'Connections, or a change to the network',
        votes: { netops: 0.95 },
        reason: 'Validated, repeatable network change and a view of the path attack this cause.',
      },
      {
        id: 'between',
        label: 'Gaps between departments or suppliers: nobody answered for the whole',
        votes: { techops: 0.95 },
        reason: 'An overall responsibility closes such gaps.',
      },
      {
        id: 'supplied',
        label: 'A faulty change to, or a defect in, software or services that others supply',
        votes: { techops: 0.6, sysops: 0.2 },
        reason:
          'Suppliers have to give notice and answer for defects; updates have to be tried on a copy and taken back if need be.',
      },
      {
        id: 'several-causes',
        label: 'Several of these about equally: no cause stands out',
        votes: {},
        reason: 'Where no cause stands out, last year’s trouble points to no model: the vote is kept back.',
      },
      {
        id: 'hardly-any',
        label: 'There were hardly any',
        votes: {},
        reason: 'No trouble points to no model: the vote is kept back.',
      },
    ],
  },
  {
    id: 'run-responsibility',
    area: 'organisation',
    dimension: 'team-structure',
    text: 'Who should look after your own software once it is live?',
    help: 'Choose what the people who build it, and their managers, would accept for the next two years, not how it is today.',
    why: 'Shared responsibility cannot be decreed. What people accept decides which structure can work.',
    ordered: false,
    quick: false,
    notApplicable: 'We have no software of our own',
    weight: { value: 1.25, reason: 'Structure follows what people accept, so it weighs a little more.' },
    options: [
      {
        id: 'builders',
        label: 'The people who build it',
        votes: { devops: 0.85 },
        reason: 'Who builds it runs it: the core of DevOps.',
      },
      {
        id: 'together',
        label: 'Builders and operators together, with shared duty',
        votes: { devops: 0.75, sre: 0.1 },
        reason:
          'Responsibility shared between building and running is the core of DevOps; engineers for running may share it.',
      },
      {
        id: 'dedicated',
        label: 'Engineers dedicated to running it, so that builders stay on features',
        votes: { sre: 0.85 },
        reason: 'A team of engineers for the running service is an SRE team.',
      },
      {
        id: 'central',
        label: 'A central operations group, by agreed procedures',
        votes: { sysops: 0.45, techops: 0.35 },
        reason: 'Central running by procedure is the usual shape of both.',
      },
      {
        id: 'supplier',
        label: 'A supplier',
        votes: { techops: 0.55 },
        reason: 'A supplier has to be steered as part of the estate.',
      },
    ],
  },
  {
    id: 'staff',
    area: 'organisation',
    dimension: 'cost-and-staffing',
    text: 'Who does most of the operations work today?',
    help: 'Count the people who are there now, not those who could be hired. Choose the group that carries most of the work.',
    why: 'A model that nobody can carry is not a choice. Whether there are enough people is a caution of its own, not part of the score.',
    ordered: false,
    quick: false,
    notApplicable: null,
    weight: { value: 0.75, reason: 'Who is there today says who could begin, not what is needed, so it weighs less.' },
    options: [
      {
        id: 'nobody-own',
        label: 'Nobody of our own: suppliers do it, or colleagues beside their other work',
        votes: { techops: 0.3 },
        reason:
          'Suppliers and part-time helpers have to be steered by somebody; what is missing beyond that, other answers say.',
      },
      {
        id: 'one-person',
        label: 'One administrator, whom everybody asks',
        votes: { sysops: 0.65 },
        reason: 'One generalist can keep sound procedures; no other model can be carried by one person.',
      },
      {
        id: 'few-administrators',
        label: 'Two or three administrators',
        votes: { sysops: 0.8 },
        reason: 'A few generalists with sound procedures are a working SysOps team.',
      },
      {
        id: 'administrators',
        label: 'A team of about four to ten administrators',
        votes: { sysops: 0.7, techops: 0.1 },
        reason:
          'A team of generalists that can divide the upkeep is what SysOps is made of; it can also answer for a wider field.',
      },
      {
        id: 'department',
        label: 'A larger central IT department with established procedures',
        votes: { sysops: 0.4, techops: 0.5 },
        reason: 'Such a department can carry either; the wider its field, the more it is TechOps.',
      },
      {
        id: 'network-engineers',
        label: 'Network engineers, first of all',
        votes: { netops: 0.85 },
        reason: 'They are the people NetOps is made of.',
      },
      {
        id: 'programmers',
        label: 'Programmers, who also run what they build',
        votes: { devops: 0.75 },
        reason: 'They are the people who can build and run.',
      },
      {
        id: 'service-engineers',
        label: 'Engineers or administrators who program, and whose work is running services',
        votes: { sre: 0.7, sysops: 0.1 },
        reason:
          'People who program and run services are what an SRE team is made of; it is also good system administration.',
      },
    ],
  },
  {
    id: 'time-use',
    area: 'organisation',
    dimension: 'automation-focus',
    text: 'How much time do the people who keep things running have for making them better?',
    help: 'Think of the last three months. Choose the answer that fits most of those people.',
    why: 'Improvement needs time in the same people who keep things running. The answer changes the result, brings a caution, and puts the counting of time first in the plan.',
    ordered: false,
    quick: false,
    notApplicable: null,
    weight: { value: 1, reason: 'An ordinary question about practice.' },
    options: [
      {
        id: 'protected',
        label: 'A fixed part of the week, which is kept free',
        votes: { sre: 0.15 },
        reason: 'In order: a kept share for engineering is SRE practice, so most of the vote is kept back.',
      },
      {
        id: 'enough',
        label: 'Enough: the days are quiet, and there is time when something is needed',
        votes: {},
        reason: 'Nothing has to be mended: the vote is kept back.',
      },
      {
        id: 'left-over',
        label: 'What is left over: improvements are begun and put off again',
        votes: { sre: 0.4 },
        reason: 'Work of lasting value needs a share of the week that daily work may not take: SRE sets one.',
      },
      {
        id: 'interrupted',
        label: 'Hardly any: requests and repairs fill the day',
        votes: { sysops: 0.3, sre: 0.25 },
        reason:
          'Counted requests, tried instructions and removed causes give time back; which comes first depends on what is run.',
      },
      {
        id: 'growing',
        label: 'Less every year: manual work grows with every customer, service or site that is added',
        votes: { sre: 0.75 },
        reason: 'Manual work that grows with the service is what SRE calls toil, and engineers away.',
      },
      {
        id: 'builders-pulled-away',
        label: 'Those who should develop are pulled away again and again to keep things running',
        votes: { sre: 0.45, devops: 0.25 },
        reason: 'Dedicated engineers take the duty over, or builders share it in turns so that the others are free.',
      },
      {
        id: 'not-known',
        label: 'Nobody knows where the time goes',
        votes: {},
        reason: 'What to do about it cannot be said before it has been counted: the vote is kept back.',
      },
    ],
  },
  {
    id: 'readiness',
    area: 'organisation',
    dimension: 'when-not-to-use',
    text: 'If those who do the work were to work in another way, what would stand in the way first?',
    help: 'Answer for the people who would have to work differently, and for today. Time for improvement is asked about separately.',
    why: 'A change that people do not want, cannot do or may not decide fails whatever its name. The answer moves the result a little, and brings a caution.',
    ordered: false,
    quick: false,
    notApplicable: null,
    weight: { value: 0.75, reason: 'It shapes the way more than the goal, so it weighs less.' },
    options: [
      {
        id: 'nothing-to-change',
        label: 'The question does not arise: the way they work serves us',
        votes: {},
        reason: 'Nothing calls for another way: the vote is kept back.',
      },
      {
        id: 'little',
        label: 'Little: they want to, and may decide for themselves how they work',
        votes: { devops: 0.3 },
        reason:
          'Teams that want to and may decide for themselves are what DevOps presupposes; nothing stands in the way of others either.',
      },
      {
        id: 'unwilling',
        label: 'They would rather keep to the way they know',
        votes: { sysops: 0.4, techops: 0.2 },
        reason: 'Models that keep central procedures ask least of people who keep to what they know.',
      },
      {
        id: 'skills',
        label: 'They would like to, but have not learnt it',
        votes: { sysops: 0.3 },
        reason:
          'Upkeep in good order can be learnt in small steps beside the work; the rest needs training first, whatever the model.',
      },
      {
        id: 'not-allowed',
        label: 'They may not decide: tools, times and procedures are set from above',
        votes: { devops: 0.35, techops: 0.2 },
        reason:
          'DevOps moves decisions on daily work to those who do it; where they stay above, one function has to answer for them.',
      },
      {
        id: 'others-own',
        label: 'What would have to change belongs to another department or a supplier',
        votes: { techops: 0.5 },
        reason: 'What belongs to others changes only if somebody answers for the whole and deals with them.',
      },
      {
        id: 'no-money',
        label: 'There is no money, and there are no posts, for anything new',
        votes: { sysops: 0.55 },
        reason: 'Sound upkeep by those who are there costs least of all models to begin with.',
      },
      {
        id: 'several-obstacles',
        label: 'Several of these at once',
        votes: {},
        reason: 'Where several things stand in the way, this answer points to no model: the vote is kept back.',
      },
    ],
  },
];
