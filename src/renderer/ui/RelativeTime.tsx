import { useSyncExternalStore } from 'react';
import { absoluteTime, relativeTime } from './time-text';

// One clock for every time on screen. It steps by half a minute, so that a snapshot is stable between two steps.
const step = 30_000;

function subscribe(onStep: () => void): () => void {
  const timer = setInterval(onStep, step);
  return () => clearInterval(timer);
}

const currentStep = () => Math.floor(Date.now() / step);

interface RelativeTimeProps {
  /** UTC, ISO 8601. */
  readonly iso: string;
  readonly className?: string | undefined;
}

/** "5 minutes ago", kept up to date, with the absolute time as title. */
export function RelativeTime({ iso, className }: RelativeTimeProps) {
  useSyncExternalStore(subscribe, currentStep);
  return (
    <time dateTime={iso} title={absoluteTime(iso)} className={className}>
      {relativeTime(iso, Date.now())}
    </time>
  );
}
