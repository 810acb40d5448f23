import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { type HelpBlock, type HelpPage, parseHelpPage } from '../../../shared/help-page';
import { call } from '../../bridge/client';
import styles from './RuleHelp.module.css';

/** The rule's help page, on demand: what it checks, why, and an example of wrong and right. */
export function RuleHelp({ rule }: { readonly rule: string }) {
  const [open, setOpen] = useState(false);
  const [page, setPage] = useState<HelpPage | string | null>(null);
  useEffect(() => {
    if (!open) return;
    let current = true;
    void call('app/help', { rule }).then((result) => {
      if (current) setPage(result.ok ? parseHelpPage(result.value) : result.error.message);
    });
    return () => {
      current = false;
    };
  }, [open, rule]);
  return (
    <div className={styles.root}>
      <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />} About this rule
      </button>
      {open && typeof page === 'string' ? <p className={styles.text}>{page}</p> : null}
      {open && page !== null && typeof page !== 'string' ? <Page page={page} /> : null}
    </div>
  );
}

/** The source is among the facts below; everything else of the page is here. */
function Page({ page }: { readonly page: HelpPage }) {
  return page.sections
    .filter((section) => section.heading !== 'Source')
    .map((section) => (
      <section key={section.heading} aria-label={section.heading}>
        <h3 className={styles.heading}>{section.heading}</h3>
        {section.blocks.map((block, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes while it is shown
          <Block key={i} block={block} />
        ))}
      </section>
    ));
}

function Block({ block }: { readonly block: HelpBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return <p className={styles.text}>{plain(block.text)}</p>;
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item}>{plain(item)}</li>
          ))}
        </ul>
      );
    case 'example':
      return <pre className={styles.example}>{block.text}</pre>;
  }
}

/** Code marks of Markdown say nothing in running text. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}
