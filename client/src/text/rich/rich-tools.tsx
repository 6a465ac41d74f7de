import { type Editor, useEditorState } from '@tiptap/react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useWords } from '../../words/use-words.tsx';
import { acts, type State, stateOf } from './rich-acts.ts';
import styles from './rich-tools.module.css';
import { RubyDialog } from './ruby-dialog.tsx';

interface RichToolsProps {
  readonly editor: Editor;
}

/** What can be done to the text. One stop of the Tab key; the arrows go on within it. */
export function RichTools({ editor }: RichToolsProps) {
  const { t, w } = useWords();
  const state = useEditorState({ editor, selector: () => stateOf(editor) });
  const [ruby, setRuby] = useState(false);
  const toggle = (name: keyof typeof acts.toggle & keyof State) => (
    <Toggle on={state[name]} act={() => acts.toggle[name](editor)}>
      {w(`text:tools.${name}`)}
    </Toggle>
  );
  const act = (name: keyof typeof acts.table) => (
    <Act act={() => acts.table[name](editor)}>{w(`text:tools.${name}`)}</Act>
  );
  return (
    <div className={styles.tools}>
      <Toolbar className={styles.bar ?? ''} aria-label={t('text:tools.bar')}>
        <Group className={styles.group ?? ''} aria-label={t('text:tools.look')}>
          {toggle('heading')}
          {toggle('bold')}
          {toggle('underline')}
          {toggle('bullets')}
          {toggle('numbers')}
          <Toggle on={state.ruby || ruby} act={() => setRuby(true)}>
            {w('text:tools.ruby')}
          </Toggle>
          {!state.inTable && act('table')}
        </Group>
        {state.inTable && (
          <Group className={styles.group ?? ''} aria-label={t('text:tools.of-table')}>
            {act('row')}
            {act('column')}
            {act('row-away')}
            {act('column-away')}
            {act('table-away')}
          </Group>
        )}
      </Toolbar>
      {ruby && (
        <RubyDialog
          editor={editor}
          onDone={() => {
            setRuby(false);
            editor.commands.focus();
          }}
        />
      )}
    </div>
  );
}

interface ToolProps {
  readonly act: () => void;
  readonly children: ReactNode;
}

function Toggle({ on, act, children }: ToolProps & { readonly on: boolean }) {
  return (
    <ToggleButton className={styles.tool ?? ''} isSelected={on} onChange={act} preventFocusOnPress>
      {children}
    </ToggleButton>
  );
}

function Act({ act, children }: ToolProps) {
  return (
    <Button className={styles.tool ?? ''} onPress={act} preventFocusOnPress>
      {children}
    </Button>
  );
}
