import type { SubmissionText } from './snapshot';

/** The pull request a connector is submitted with; empty texts where they are not known. */
export interface PullRequest {
  readonly name: string;
  /** Its body, Markdown. */
  readonly text: string;
}

export const noPullRequest: PullRequest = { name: '', text: '' };

/** What the rules are given of it: a text that is empty was not given. */
export function submissionText({ name, text }: PullRequest): SubmissionText {
  return { ...(name.trim() === '' ? {} : { name }), ...(text.trim() === '' ? {} : { text }) };
}
