/** The text of a small article that breaks no rule. Tests replace a part of it to plant one fault. */

const filler = 'Nothing here is true of any team; it only has to be long enough for the rule about length. '.repeat(80);

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

Several people do. <Cite source="b d e" /> See [DevOps](/models/devops), [both](/compare?models=devops,sre)
and [the beginning](#where-does-it-come-from).

| Target | Minutes a month |
| --- | --- |
| 99.9 % | 43 |

${filler}
`;

export const soundSources = new Set(['a', 'b', 'c', 'd', 'e']);
