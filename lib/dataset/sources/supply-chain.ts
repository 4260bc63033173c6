import type { Source } from '../schema';

const checkedOn = '2026-11-26';

/** What is cited of where software comes from, and what it is made of. */
export const supplyChain: readonly Source[] = [
  {
    id: 'slsa-build-track',
    title: 'SLSA specification: build track',
    publisher: 'Open Source Security Foundation',
    published: null,
    url: 'https://slsa.dev/spec/',
    status: 'verified',
    note: 'The working text in the project’s repository read. Its fourth level isn’t in every published version.',
    checkedOn,
  },
  {
    id: 'slsa-faq',
    title: 'SLSA specification: frequently asked questions',
    publisher: 'Open Source Security Foundation',
    published: null,
    url: 'https://slsa.dev/spec/v1.1/faq',
    status: 'verified',
    note: 'Read in the project’s repository.',
    checkedOn,
  },
  {
    id: 'ntia-sbom-2021',
    title: 'The Minimum Elements For a Software Bill of Materials',
    publisher: 'National Telecommunications and Information Administration, United States',
    published: '2021-07-12',
    url: 'https://www.ntia.gov/report/2021/minimum-elements-software-bill-materials-sbom',
    status: 'secondary',
    note: 'The table of elements seen in quotation.',
    checkedOn,
  },
  {
    id: 'cisa-sbom-2025',
    title: '2025 Minimum Elements for a Software Bill of Materials: draft for comment',
    publisher: 'CISA',
    published: '2025-08-22',
    url: 'https://sbomify.com/2025/08/23/cisa-minimum-elements',
    status: 'secondary',
    note: 'Seen through two accounts of the draft. We don’t know whether a final version has appeared.',
    checkedOn,
  },
  {
    id: 'tj-actions-2025',
    title: 'GHSA-mrrh-fwg8-r2c3: tj-actions/changed-files discloses secrets in logs',
    publisher: 'GitHub Advisory Database',
    published: '2025-03',
    url: 'https://github.com/advisories/ghsa-mrrh-fwg8-r2c3',
    status: 'secondary',
    note: 'Seen through several accounts that agree on how it was done; they differ on details of its beginning.',
    checkedOn,
  },
  {
    id: 'csrb-log4j-2022',
    title: 'Review of the December 2021 Log4j Event',
    publisher: 'Cyber Safety Review Board, United States',
    published: '2022-07-11',
    url: 'https://www.cisa.gov/resources-tools/resources/csrb-review-december-2021-log4j-event',
    status: 'secondary',
    note: 'Seen through press accounts and a summary.',
    checkedOn,
  },
];
