import { beforeEach, describe, expect, it } from 'vitest';
import {
  editForm,
  followFolder,
  startFromStored,
  useTimeline,
} from '../../../src/renderer/features/timeline/store';
import { estimate } from './support';

const initial = useTimeline.getState();

beforeEach(() => useTimeline.setState(initial, true));

describe('the form', () => {
  it('starts anew for another folder', () => {
    followFolder('/a');
    editForm({ kind: 'independent', freezeDates: ['2026-10-12'] });
    followFolder('/b');
    expect(useTimeline.getState()).toMatchObject({ touched: false, form: { kind: null, freezeDates: [] } });
  });

  it('keeps what was typed before a folder was open, and after it was closed', () => {
    editForm({ kind: 'independent' });
    followFolder('/a');
    followFolder(null);
    expect(useTimeline.getState().form.kind).toBe('independent');
  });

  it('starts from a stored estimate unless something was typed', () => {
    startFromStored(estimate());
    expect(useTimeline.getState().form).toMatchObject({ kind: 'verified', ready: '2026-10-01T09:30' });
    editForm({ ready: '2026-11-01T10:00' });
    startFromStored(estimate());
    expect(useTimeline.getState().form.ready).toBe('2026-11-01T10:00');
  });
});
