import { describe, expect, it } from 'vitest';
import {
  pacificClock,
  pacificDate,
  pacificLocal,
  readPacific,
} from '../../../src/renderer/features/timeline/pacific';

describe('readPacific', () => {
  it('reads winter and summer time', () => {
    expect(readPacific('2026-11-25T10:00')).toEqual({
      ok: true,
      iso: '2026-11-25T10:00:00-08:00',
      remark: null,
    });
    expect(readPacific('2026-10-01T09:30')).toEqual({
      ok: true,
      iso: '2026-10-01T09:30:00-07:00',
      remark: null,
    });
  });

  it('says what it takes for an hour that does not exist', () => {
    expect(readPacific('2026-03-08T02:30')).toEqual({
      ok: true,
      iso: '2026-03-08T03:30:00-07:00',
      remark: 'Clocks go forward that night: 02:30 does not exist, 03:30 is taken.',
    });
  });

  it('takes the first of an hour that comes twice', () => {
    expect(readPacific('2026-11-01T01:30')).toEqual({
      ok: true,
      iso: '2026-11-01T01:30:00-07:00',
      remark: 'Clocks go back that night and this time comes twice; the first is taken.',
    });
  });

  it.each(['', '2026-13-01T10:00', 'tomorrow', '1999-12-31T10:00', '2101-01-01T10:00', '12026-01-01T10:00'])(
    'explains why "%s" is none',
    (text) => {
      expect(readPacific(text)).toMatchObject({ ok: false, message: expect.stringMatching(/\w+\.$/) });
    },
  );
});

describe('an instant in Los Angeles', () => {
  it('has its own day and clock', () => {
    expect(pacificLocal('2026-11-26T02:00:00Z')).toBe('2026-11-25T18:00');
    expect(pacificDate('2026-11-26T02:00:00Z')).toBe('2026-11-25');
    expect(pacificClock('2026-11-26T02:00:00Z')).toBe('18:00 PST');
    expect(pacificClock('2026-07-01T16:00:00Z')).toBe('09:00 PDT');
  });
});
