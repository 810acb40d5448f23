import { create } from 'zustand';
import type { Estimate } from '../../../shared/timeline';
import { defaultWindow, type TimelineForm } from './form';
import { pacificLocal, pacificNow } from './pacific';

interface TimelineState {
  readonly form: TimelineForm;
  /** A person changed something; a stored estimate does not replace it then. */
  readonly touched: boolean;
  /** Folder the form was filled in for; null where none was open. */
  readonly folder: string | null;
}

const freshForm = (): TimelineForm => ({
  kind: null,
  ready: pacificNow(),
  windowOpens: defaultWindow,
  policy: 'next-scheduled',
  freezeDates: [],
});

/** The form survives a look at another page. */
export const useTimeline = create<TimelineState>(() => ({ form: freshForm(), touched: false, folder: null }));

export function editForm(change: Partial<TimelineForm>): void {
  useTimeline.setState(({ form }) => ({ form: { ...form, ...change }, touched: true }));
}

/** Starts anew for another connector; what was typed before any was open is kept. */
export function followFolder(folder: string | null): void {
  const { folder: before, touched } = useTimeline.getState();
  if (folder === before || folder === null) return;
  if (before === null && touched) useTimeline.setState({ folder });
  else useTimeline.setState({ form: freshForm(), touched: false, folder });
}

/** Starts from what was stored with the submission, unless something was typed already. */
export function startFromStored({ kind, readyAt }: Estimate): void {
  useTimeline.setState(({ form, touched }) =>
    touched ? {} : { form: { ...form, kind, ready: pacificLocal(readyAt) } },
  );
}
