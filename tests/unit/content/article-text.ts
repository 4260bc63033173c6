import type { Referable } from '@/lib/content/check';

/** Small articles that break no rule, one a kind. Tests replace a part of one to plant one fault. */

const sentence = 'Nothing here is true of any team; it only has to be long enough for the rule about length. ';

export const soundArticle = `---
title: SRE
description: What SRE is.
model: sre
checkedOn: 2026-11-20
---

<Definition>
SRE runs services as software. It sets a target and keeps it.
</Definition>

## Where does it come from?

It comes from one company. <Cite source="a b" /> It spread. <Cite source="c" />

### Who says so?

Several people do. <Cite source="b d e" /> See [DevOps](/models/devops), [both](/compare?models=devops,sre),
[a measure](/metrics/burn-rate), [a word](/glossary#toil) and [the beginning](#where-does-it-come-from).

| Target | Minutes a month |
| --- | --- |
| 99.9 % | 43 |

<Rows dimensions="kpis change-cadence" />

<MetricDefinition id="burn-rate" />

<PracticeList model="sre" area="reliability" />

Others agree. <Cite source="f g h i j k l" />

${sentence.repeat(120)}
`;

export const soundPair = `---
title: DevOps vs SRE
description: How the two differ.
models: [devops, sre]
choose:
  - work waits
  - failure hurts
together: One brings changes, the other a limit.
checkedOn: 2026-11-20
---

<Answer>
The one asks how change gets out. The other asks how much failure is acceptable.
</Answer>

## Where do they part?

Here. <Cite source="a b c d e" />

<Rows dimensions="kpis" />

${sentence.repeat(30)}
`;

export const soundGuide = `---
title: Adopting SRE
description: Step by step.
slug: adopting-sre
order: 4
checkedOn: 2026-11-20
---

<Answer>
Begin with one service. Found a team at the end.
</Answer>

## Step 1

Choose it. <Cite source="a b c d e" />

<Rows dimensions="kpis" models="devops sre" />

${sentence.repeat(60)}
`;

export const soundKnown: Referable = {
  sources: new Set('abcdefghijkl'),
  metrics: new Set(['burn-rate']),
  practiceLists: new Set(['sre reliability']),
  terms: [],
  pages: new Map([
    ['/models/devops', new Set<string>()],
    ['/compare', new Set<string>()],
    ['/metrics', new Set<string>()],
    ['/metrics/burn-rate', new Set<string>()],
    ['/glossary', new Set(['toil'])],
  ]),
};
