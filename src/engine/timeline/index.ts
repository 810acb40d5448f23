/** Estimates of deployments and whole certifications (catalogue, section 7). */
export { DeploymentDays } from './deployment-days';
export { estimateDeployment } from './estimate';
export { federalHolidays, type Holiday } from './holidays';
export { estimatePipeline, type PipelineEstimate, type PipelineInput, type PipelineStage } from './pipeline';
