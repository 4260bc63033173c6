import type { Source } from '../schema';

/** What is cited of services and organisations. */
export const organisation: readonly Source[] = [
  {
    id: 'techops-blogs',
    title: 'TechOps against DevOps: four blog posts that disagree',
    publisher: 'Turnkey Staffing, Valewood, DevContentOps, MCI',
    published: null,
    url: 'https://turnkeystaffing.com/tech-trends/techops-vs-devops/',
    status: 'verified',
    note: 'Read, but of little authority: cited only to show that the label has no agreed meaning. The others are at valewood.org, devcontentops.io and dna.mci.today.',
    checkedOn: '2026-11-20',
  },
  {
    id: 'itil-change-enablement',
    title: 'ITIL 4 Practice Guide: Change Enablement',
    publisher: 'AXELOS',
    published: '2020',
    url: 'https://www.bmc.com/blogs/itil-change-enablement/',
    status: 'secondary',
    note: 'Seen through consistent quotations. ITIL (Version 5) has followed ITIL 4 in 2026.',
    checkedOn: '2026-11-20',
  },
  {
    id: 'itil-5',
    title: 'ITIL (Version 5)',
    publisher: 'PeopleCert',
    published: '2026',
    url: 'https://www.peoplecert.org',
    status: 'secondary',
    note: 'Seen through others’ accounts, which disagree on whether the Service Value System stays.',
    checkedOn: '2026-11-20',
  },
  {
    id: 'iso-20000-1',
    title: 'ISO/IEC 20000-1:2018, Service management system requirements',
    publisher: 'ISO, IEC',
    published: '2018',
    url: null,
    status: 'general',
    checkedOn: '2026-11-20',
  },
];
