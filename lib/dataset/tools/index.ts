import type { Tool } from '../catalogue-schema';
import { cloudVirtualisationTools } from './cloud-virtualisation';
import { configurationTools } from './configuration';
import { deliveryContainerTools } from './delivery-containers';
import { incidentTools } from './incident';
import { loggingTools } from './logging';
import { monitoringProducts } from './monitoring-products';
import { monitoringProjects } from './monitoring-projects';
import { networkTools } from './network';
import { platformTools } from './platform';
import { provisioningTools } from './provisioning';
import { qualitySecurityTools } from './quality-security';
import { sourceIntegrationTools } from './source-integration';

/**
 * The tools catalogue, in the order of `toolCategories`. A tool listed under several models identifies none of them. Where a licence or
 * a state was not checked, the record says so instead of guessing.
 */
export const tools: readonly Tool[] = [
  ...monitoringProjects,
  ...monitoringProducts,
  ...loggingTools,
  ...configurationTools,
  ...provisioningTools,
  ...cloudVirtualisationTools,
  ...incidentTools,
  ...sourceIntegrationTools,
  ...deliveryContainerTools,
  ...qualitySecurityTools,
  ...networkTools,
  ...platformTools,
];
