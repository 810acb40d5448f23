import type { ReactNode } from 'react';
import styles from './PageLayout.module.css';

interface PageLayoutProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Controls at the right end of the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A scrolling page with a heading, for everything but the review workbench. */
export function PageLayout({ title, subtitle, actions, children }: PageLayoutProps) {
  return (
    <section className={styles.root} aria-label={title}>
      <header className={styles.header}>
        <div className={styles.heading}>
          <h1 className={styles.title}>{title}</h1>
          {subtitle === undefined ? null : <div className={styles.subtitle}>{subtitle}</div>}
        </div>
        {actions}
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
