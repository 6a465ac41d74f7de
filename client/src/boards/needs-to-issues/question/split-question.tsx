import { limits } from '@yoriai/shared/limits';
import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import questions from '../../../canvas/questions/questions.module.css';
import { useSession } from '../../../canvas/session/use-board.ts';
import { LookedOverHere } from '../../../mask-check/looked-over-here.tsx';
import { useGuard } from '../../../mask-check/watched-paper.tsx';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { divide } from '../growing.ts';
import styles from './question.module.css';
import { Sources } from './sources.tsx';

interface SplitQuestionProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** 分ける: each line becomes a 問題 of its own; the one they came from is kept (NTI-1). */
export function SplitQuestion({ id, onClose }: SplitQuestionProps) {
  const session = useSession();
  const guard = useGuard();
  const { w } = useWords();
  const [text, setText] = useState(() => session.view.cards.get(id)?.text ?? '');
  const [original, setOriginal] = useState<'stays' | 'away'>('stays');
  const parts = text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    <Dialog title={w('needsToIssues:ask.split-title')} isOpen onClose={onClose}>
      <Sources ids={[id]} />
      <TextField
        value={text}
        onChange={setText}
        maxLength={limits.cardTextCharacters}
        className={styles.field ?? ''}
        autoFocus
      >
        <Label>{w('needsToIssues:ask.parts')}</Label>
        <TextArea rows={4} />
        <Text slot="description">{w('needsToIssues:ask.parts-hint')}</Text>
      </TextField>
      {guard && <LookedOverHere guard={guard} texts={[text]} onTexts={([it = '']) => setText(it)} />}
      <Choice
        label={w('needsToIssues:ask.original')}
        value={original}
        onChange={setOriginal}
        options={(['stays', 'away'] as const).map((value) => ({
          value,
          words: w(`needsToIssues:ask.${value}`),
        }))}
      />
      <div className={questions.acts}>
        <Button
          variant="primary"
          isDisabled={parts.length < 2}
          onPress={() => {
            onClose();
            divide(session, id, parts, original);
          }}
        >
          {w('needsToIssues:ask.split', { n: parts.length })}
        </Button>
      </div>
    </Dialog>
  );
}
