import { useEffect, useState } from 'react';
import { ok, type Result } from '../../../shared/result';
import type { Estimate, EstimateInput } from '../../../shared/timeline';
import { ask, call } from '../../bridge/client';

/** Rest after the last change before an estimate is asked for, milliseconds. */
const pause = 120;

/** An estimate with the input it belongs to. */
export interface AnsweredEstimate {
  readonly input: EstimateInput;
  readonly result: Result<Estimate>;
}

/** Asks anew whenever the input changes; late answers are dropped. Null until the first answer. */
export function useEstimate(input: EstimateInput | null): AnsweredEstimate | null {
  const [answer, setAnswer] = useState<AnsweredEstimate | null>(null);
  const key = JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the input, which is made anew with every render
  useEffect(() => {
    if (input === null) return undefined;
    let current = true;
    const timer = setTimeout(async () => {
      const result = await call('timeline/estimate', input);
      if (current) setAnswer({ input, result });
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key]);
  return answer;
}

/** The estimate stored with a submission. */
export type StoredEstimate =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready'; readonly estimate: Estimate | null };

/** Reads what is stored with a submission, and stores anew. */
export function useStoredEstimate(submissionId: string | null): {
  readonly stored: StoredEstimate;
  readonly save: (input: EstimateInput) => Promise<boolean>;
} {
  const [state, setState] = useState<{
    readonly id: string | null;
    readonly result: Result<Estimate | null> | null;
  }>({
    id: null,
    result: null,
  });
  useEffect(() => {
    if (submissionId === null) return undefined;
    let current = true;
    void call('timeline/stored', { submissionId }).then((result) => {
      if (current) setState({ id: submissionId, result });
    });
    return () => {
      current = false;
    };
  }, [submissionId]);
  const save = async (input: EstimateInput) => {
    if (submissionId === null) return false;
    const estimate = await ask('timeline/save', { submissionId, input });
    if (estimate === undefined) return false;
    setState({ id: submissionId, result: ok(estimate) });
    return true;
  };
  return { stored: storedFrom(submissionId, state.id === submissionId ? state.result : null), save };
}

function storedFrom(submissionId: string | null, result: Result<Estimate | null> | null): StoredEstimate {
  if (submissionId === null) return { kind: 'none' };
  if (result === null) return { kind: 'loading' };
  return result.ok
    ? { kind: 'ready', estimate: result.value }
    : { kind: 'failed', message: result.error.message };
}
