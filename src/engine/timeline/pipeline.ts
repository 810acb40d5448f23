import { DateTime } from 'luxon';
import type { PublisherKind } from '../../shared/report';
import type { Estimate, EstimateInput, IsoDate } from '../../shared/timeline';
import { addDays, requireDay } from './days';
import { DeploymentDays } from './deployment-days';
import { estimateDeployment } from './estimate';
import { processFacts, type Span, spanOf } from './process';

/** More rounds than any submission ever needed. */
const maximalRounds = 20;

/** What a whole certification is reckoned from (catalogue, sections 7.1, 7.2, 7.5). */
export type PipelineInput = Omit<EstimateInput, 'readyAt'> & {
  /** Day of the pull request. */
  readonly pullRequestOn: IsoDate;
  /** Verified publishers: the day of registration, when the first email is to be foreseen too. */
  readonly registeredOn?: IsoDate;
  /** How often the pull request is updated after a review; default 1. */
  readonly updateRounds?: number;
};

/** One step before the deployment. */
export interface PipelineStage {
  readonly stage: 'contact' | 'pull-request' | 'validation' | 'feedback' | 'update-round' | 'testing';
  /** Null where only the latest day is given ("within ..."). */
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate;
}

/** A certification from its beginning to its end. */
export interface PipelineEstimate {
  readonly kind: PublisherKind;
  /** In the order in which they end. */
  readonly stages: readonly PipelineStage[];
  /** When every step takes as long as it may. Readiness is reported when the window opens on the last step's day. */
  readonly deployment: Estimate;
}

/**
 * Foresees the steps before the deployment, and the deployment after the latest of them.
 * @throws {RangeError} as `estimateDeployment`, and when the number of update rounds is none
 */
export function estimatePipeline(input: PipelineInput): PipelineEstimate {
  const pullRequest = requireDay(input.pullRequestOn, 'The day of the pull request');
  const rounds = input.updateRounds ?? 1;
  if (!Number.isInteger(rounds) || rounds < 0 || rounds > maximalRounds) {
    throw new RangeError(
      `There cannot be ${rounds} update rounds. Give a whole number from 0 to ${maximalRounds}.`,
    );
  }
  const days = new DeploymentDays(input.freezeDates);
  const stages =
    input.kind === 'verified'
      ? verifiedStages(pullRequest, rounds, contactAfter(input.registeredOn, days))
      : independentStages(pullRequest, rounds, days);
  const ready = stages.at(-1)?.latest ?? pullRequest;
  return {
    kind: input.kind,
    stages,
    deployment: estimateDeployment({ ...input, readyAt: openingOn(ready, input) }),
  };
}

function contactAfter(registeredOn: IsoDate | undefined, days: DeploymentDays): readonly PipelineStage[] {
  if (registeredOn === undefined) return [];
  const registered = requireDay(registeredOn, 'The day of registration');
  return [within('contact', days.after(registered, spanOf('verified', 'registration').max))];
}

function verifiedStages(
  pullRequest: IsoDate,
  rounds: number,
  before: readonly PipelineStage[],
): readonly PipelineStage[] {
  let [earliest, latest] = [pullRequest, pullRequest];
  const stages: PipelineStage[] = [...before, { stage: 'pull-request', earliest, latest }];
  const add = (stage: PipelineStage['stage'], { min, max }: Span) => {
    [earliest, latest] = [addDays(earliest, min), addDays(latest, max)];
    stages.push({ stage, earliest, latest });
  };
  add('validation', spanOf('verified', 'pull request'));
  for (let round = 0; round < rounds; round += 1) add('update-round', spanOf('verified', 'update round'));
  add('testing', spanOf('verified', 'publisher testing'));
  return stages;
}

function independentStages(
  pullRequest: IsoDate,
  rounds: number,
  days: DeploymentDays,
): readonly PipelineStage[] {
  let latest = pullRequest;
  const stages: PipelineStage[] = [{ stage: 'pull-request', earliest: latest, latest }];
  const add = (stage: PipelineStage['stage'], { max }: Span) => {
    latest = days.after(latest, max);
    stages.push(within(stage, latest));
  };
  add('feedback', spanOf('independent', 'pull request'));
  for (let round = 0; round < rounds; round += 1) add('update-round', spanOf('independent', 'update round'));
  // No figure is given for the merge: it is taken to happen on the day the last update ends.
  add('contact', spanOf('independent', 'certification start'));
  return stages;
}

function within(stage: PipelineStage['stage'], latest: IsoDate): PipelineStage {
  return { stage, earliest: null, latest };
}

function openingOn(date: IsoDate, { windowOpens = processFacts.windowOpens }: PipelineInput): string {
  const time = DateTime.fromISO(`${date}T${windowOpens}`, { zone: processFacts.timeZone });
  // A time of day that is none is refused, by name, where the window is read.
  return time.toISO({ suppressMilliseconds: true }) ?? `${date}T00:00:00Z`;
}
