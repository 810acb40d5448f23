import { Button, Field, Input, SearchBox } from '@fluentui/react-components';
import {
  Add20Regular,
  BookDefault28Regular,
  Delete20Regular,
  SearchInfo20Regular,
} from '@fluentui/react-icons';
import { type FormEvent, useMemo, useState } from 'react';
import { settingsFileName } from '../../../shared/settings';
import { EmptyState } from '../../ui/EmptyState';
import { afterRender } from '../../ui/focus';
import { OptionList } from './OptionList';
import styles from './SettingsPage.module.css';
import { addOwnWord, removeOwnWord } from './store';
import { sortedWords, wordBeside, wordCount, wordProblem, wordsWith } from './words';

const rowHeight = 32;
const listId = 'settings-words';
const fieldId = 'settings-new-word';
const itself = (word: string) => word;
const focus = (id: string) => afterRender(() => document.getElementById(id)?.focus());

/** The words that are spelled right in every connector. */
export function DictionaryTab({ dictionary }: { readonly dictionary: readonly string[] }) {
  const [text, setText] = useState('');
  const [selected, setSelected] = useState<string | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const words = useMemo(() => sortedWords(dictionary), [dictionary]);
  const shown = useMemo(() => wordsWith(words, text), [words, text]);
  const target = selected !== null && shown.includes(selected) ? selected : null;
  const remove = () => {
    if (target === null) return;
    setSelected(wordBeside(shown, target));
    setRemoved(target);
    void removeOwnWord(target);
    if (shown.length === 1) focus(fieldId);
  };
  const undo = () => {
    if (removed === null) return;
    void addOwnWord(removed);
    setRemoved(null);
    setSelected(removed);
    focus(listId);
  };
  return (
    <section className={styles.dictionary} aria-label="Dictionary">
      <NewWord
        words={words}
        onAdded={(word) => {
          setText('');
          setRemoved(null);
          setSelected(word);
        }}
      />
      <div className={styles.search}>
        <SearchBox
          className={styles.searchBox}
          placeholder="Find a word"
          aria-label="Find a word"
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
        <output className={styles.matches}>
          {text.trim() === '' ? wordCount(words.length) : `${shown.length} of ${wordCount(words.length)}`}
        </output>
        <Button icon={<Delete20Regular />} disabledFocusable={target === null} onClick={remove}>
          Remove
        </Button>
      </div>
      {removed === null ? null : (
        <div className={styles.undo}>
          <span className={styles.undoText}>“{removed}” removed.</span>
          <Button size="small" onClick={undo}>
            Undo
          </Button>
        </div>
      )}
      {words.length === 0 ? (
        <EmptyState icon={<BookDefault28Regular />} title="No words of your own yet">
          Names of products and other words you add are spelled right in every connector. Words for one
          connector go into the dictionary of its {settingsFileName}.
        </EmptyState>
      ) : shown.length === 0 ? (
        <EmptyState icon={<SearchInfo20Regular />} title="No match">
          No word holds “{text.trim()}”.
        </EmptyState>
      ) : (
        <OptionList
          id={listId}
          label="Words"
          items={shown}
          keyOf={itself}
          rowHeight={rowHeight}
          selected={target}
          onSelect={setSelected}
          onKey={{ Delete: remove }}
        >
          {(word) => <span className={styles.word}>{word}</span>}
        </OptionList>
      )}
    </section>
  );
}

interface NewWordProps {
  readonly words: readonly string[];
  readonly onAdded: (word: string) => void;
}

function NewWord({ words, onAdded }: NewWordProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const word = text.trim();
    const wrong = wordProblem(word, words);
    setProblem(wrong);
    if (wrong !== undefined) return;
    // The field is free for the next word at once; one that could not be added comes back unless that is under way.
    const added = addOwnWord(word);
    setText('');
    onAdded(word);
    if (!(await added)) setText((now) => (now === '' ? word : now));
  };
  return (
    <form className={styles.add} onSubmit={(event) => void submit(event)}>
      <Field
        className={styles.addField}
        label={{ children: 'New word', className: 'visually-hidden' }}
        validationMessage={problem}
      >
        <Input
          id={fieldId}
          placeholder="New word"
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
            setProblem(undefined);
          }}
        />
      </Field>
      <Button type="submit" appearance="primary" icon={<Add20Regular />}>
        Add
      </Button>
    </form>
  );
}
