import { loadDictionary } from '../adapters/dictionary';
import { type ReadOptions, readNamedFile } from '../adapters/disk';
import { readIcon } from '../adapters/icon';
import { loadReference } from '../adapters/reference';
import type { CheckConfig } from '../engine';
import { fail, ok, type Result } from '../shared/result';
import { localDay } from '../shared/settings';
import type { SubmissionText } from '../shared/snapshot';
import type { CheckOptions } from './commands/check';
import { resources } from './help-pages';
import { PreviousVersions } from './previous';

/** Settings of the engine, and what was given with the submission. */
export interface RunConfig extends Omit<CheckConfig, 'previous'> {
  readonly submission?: SubmissionText;
  readonly previousVersions?: PreviousVersions;
}

/**
 * What the options come to for the engine, the same for every folder of a run: files that options name are read here,
 * once. Workers make their own. Fails when such a file cannot be read, with a message that names the option.
 */
export async function configOf(options: CheckOptions): Promise<Result<RunConfig>> {
  const { publisher } = options;
  // Who gives a previous version wants to hear of it.
  const profile = options.profile ?? (options.previous === undefined ? undefined : 'update');
  const previous = await previousOf(options);
  if (!previous.ok) return previous;
  const reference = await referenceOf(options);
  if (!reference.ok) return fail(reference.error.code, `--reference: ${reference.error.message}`);
  const submission = await submissionOf(options);
  if (!submission.ok) return fail(submission.error.code, `--submission-text: ${submission.error.message}`);
  const language = languageOf(options);
  if (!language.ok) return language;
  const today = localDay(new Date());
  return ok({
    publisher,
    profile,
    today,
    ...language.value,
    ...previous.value,
    ...reference.value,
    ...submission.value,
  });
}

function languageOf({ textQuality }: CheckOptions): Result<Pick<RunConfig, 'textQuality' | 'dictionary'>> {
  if (textQuality === false) return ok({ textQuality });
  const dictionary = loadDictionary(resources);
  return dictionary.ok ? ok({ dictionary: dictionary.value }) : dictionary;
}

async function previousOf({ previous }: CheckOptions): Promise<Result<Pick<RunConfig, 'previousVersions'>>> {
  if (previous === undefined) return ok({});
  const found = await PreviousVersions.in(previous);
  return found.ok ? ok({ previousVersions: found.value }) : found;
}

async function referenceOf({ reference }: CheckOptions): Promise<Result<Pick<RunConfig, 'reference'>>> {
  if (reference === undefined) return ok({});
  const loaded = await loadReference(reference);
  return loaded.ok ? ok({ reference: loaded.value }) : loaded;
}

/** Bytes of a pull request's text; the longest that can be published has a quarter of a megabyte. */
const submissionBytes = 1024 * 1024;

async function submissionOf(options: CheckOptions): Promise<Result<Pick<RunConfig, 'submission'>>> {
  const { submissionName, submissionText } = options;
  const name = submissionName === undefined ? {} : { name: submissionName };
  if (submissionText === undefined) return ok(submissionName === undefined ? {} : { submission: name });
  const file = await readNamedFile(submissionText, submissionBytes);
  return file.ok ? ok({ submission: { ...name, text: file.value.source.text } }) : file;
}

/** How folders are read. */
export function readingOf({ oneSubmission = false }: CheckOptions): ReadOptions {
  return { readIcon, oneSubmission };
}
