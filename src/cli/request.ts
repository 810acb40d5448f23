import type { CheckOptions } from './commands/check';
import type { FixOptions } from './commands/fix';
import type { ReferenceOptions } from './commands/reference';
import type { RuleListFormat } from './commands/rules';

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'check'; readonly paths: readonly string[]; readonly options: CheckOptions }
  | { readonly kind: 'fix'; readonly paths: readonly string[]; readonly options: FixOptions }
  | { readonly kind: 'rules'; readonly format: RuleListFormat }
  /** A rule or check id as typed. */
  | { readonly kind: 'explain'; readonly id: string }
  | {
      readonly kind: 'reference';
      readonly folders: readonly string[];
      readonly options: ReferenceOptions;
    }
  /** Help or version was asked for, or the usage is wrong; the text says what. */
  | { readonly kind: 'text'; readonly asked: boolean; readonly text: string };

/** Takes the request a command's arguments come to. */
export type Ask = (request: Request) => void;
