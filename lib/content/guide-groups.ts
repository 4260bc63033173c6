/** The guides by subject, in the order in which the groups are shown. Within a group, each guide's `order` decides. */

export const guideGroups = [
  {
    id: 'choosing',
    label: 'Choosing',
    guides: ['how-models-combine', 'choosing-a-model', 'case-studies', 'claims-and-evidence'],
  },
  {
    id: 'adopting',
    label: 'Adopting a model',
    guides: [
      'adopting-sysops',
      'adopting-devops',
      'adopting-sre',
      'from-manual-network-change-to-netops',
      'adopting-techops',
    ],
  },
  {
    id: 'working',
    label: 'Working in operations',
    guides: [
      'devops-engineers-and-operations-teams',
      'what-techops-means-here',
      'on-call-and-incident-command',
      'postmortems',
      'engaging-sre',
      'team-topologies-and-cognitive-load',
      'supply-chain-security',
    ],
  },
  {
    id: 'around',
    label: 'Around the five',
    guides: [
      'platform-engineering',
      'ai-in-operations',
      'cloud-operating-models',
      'rules-in-europe',
      'networks-beyond-the-office',
    ],
  },
] as const;

export const groupedGuides: readonly string[] = guideGroups.flatMap(({ guides }) => [...guides]);

/** The place of a guide's group, from 0. */
export function groupOrder(slug: string): number {
  return guideGroups.findIndex(({ guides }) => guides.some((guide) => guide === slug));
}
