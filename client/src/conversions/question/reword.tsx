import type { Card } from '@yoriai/shared/boards/card';
import type { ConversionWarning } from '@yoriai/shared/conversions/api';
import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import type { Known } from '@yoriai/shared/mask-check/finding';
import { type FormEvent, useState } from 'react';
import { boardFace } from '../../boards/board-face.ts';
import { LookedOver } from '../../mask-check/looked-over.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Destination } from '../destinations.ts';
import { type Drafts, reword, type Shape, shapesFor, textFault, textsOf } from '../drafts.ts';
import { kindInSentence, kindLook } from '../kind-look.ts';
import { useConvert } from '../use-convert.ts';
import { Refused } from './refused.tsx';
import styles from './reword.module.css';
import { SideBySide } from './side-by-side.tsx';
import { Travels } from './travels.tsx';

/** Letters of the sheet at hand say nothing on the one the words go to. */
const nobodyKnown: Known = {};

interface RewordProps {
  readonly cards: readonly Card[];
  readonly destination: Destination;
  /** Everything one may become on that sheet. */
  readonly kinds: readonly Destination[];
  readonly onKind: (destination: Destination) => void;
  readonly drafts: Drafts;
  readonly onDrafts: (drafts: Drafts) => void;
  readonly onBack: (() => void) | undefined;
  readonly onClose: () => void;
}

/** The words as they lie there beside the words of the new cards, which people put as they want. */
export function Reword({
  cards,
  destination,
  kinds,
  onKind,
  drafts,
  onDrafts,
  onBack,
  onClose,
}: RewordProps) {
  const { t, w } = useWords();
  const { conversion, sheet } = destination;
  const { to } = conversion;
  const face = boardFace(to.board);
  const look = kindLook(to.board, to.card);
  const [title, setTitle] = useState(face ? t(face.name) : '');
  const [tried, setTried] = useState(false);
  const convert = useConvert(
    destination,
    cards.map((card) => card.id),
  );
  if (!look) return null;
  const texts = textsOf(drafts);
  const titleFault = !sheet && (title.trim() === '' || title.trim().length > limits.titleCharacters);
  const faulty = titleFault || texts.some((text) => textFault(text) !== undefined);
  const kind = kindInSentence(look, { t });
  const board = sheet?.title ?? title.trim();
  const warning = conversion.warning;

  const send = (...anyway: ConversionWarning[]) => {
    setTried(true);
    const read = warning ? [warning, ...anyway] : anyway;
    if (!faulty && !convert.isPending)
      convert.mutate({ texts, anyway: read, title: title.trim() }, { onSuccess: onClose });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };

  return (
    <Dialog wide isOpen title={w('conversions:question.title', { board: board || kind })} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {!sheet && (
          <TextField
            label={w('conversions:question.new-board')}
            value={title}
            onChange={setTitle}
            {...(titleFault && {
              fault: w('conversions:question.new-board-fault', { n: limits.titleCharacters }),
            })}
          />
        )}
        <div className={styles.choices}>
          {kinds.length > 1 && (
            <Choice
              label={w('conversions:question.as')}
              value={to.card}
              onChange={(card) => {
                const other = kinds.find((it) => it.conversion.to.card === card);
                if (other) onKind(other);
              }}
              options={kinds.flatMap((it) => {
                const words = kindLook(it.conversion.to.board, it.conversion.to.card)?.name;
                return words ? [{ value: it.conversion.to.card, words: w(words) }] : [];
              })}
            />
          )}
          <Choice<Shape>
            label={w('conversions:question.shape')}
            value={drafts.shape}
            onChange={(shape) => onDrafts({ ...drafts, shape })}
            options={shapesFor(cards.length).map((value) => ({
              value,
              words: w(`conversions:question.${value === 'each' && cards.length === 1 ? 'one' : value}`),
            }))}
          />
        </div>
        <SideBySide
          cards={cards}
          look={look}
          drafts={drafts}
          onDrafts={onDrafts}
          tried={tried}
          details={detailsFound(convert.error, convert.variables?.texts ?? [], texts)}
        />
        <LookedOver
          isOpened={sheet !== undefined && sheet.audience !== 'staff'}
          texts={texts}
          known={nobodyKnown}
          onTexts={(news) => onDrafts(news.reduce((all, text, i) => reword(all, i, text), drafts))}
        />
        <Travels
          conversion={conversion}
          cards={cards}
          reworded={cards.some((card, i) => drafts.texts.each[i] !== card.text)}
        />
        {warning && <Notice kind="trouble">{w(`errors:${warning}`)}</Notice>}
        <Refused
          failure={convert.error}
          board={board}
          isPending={convert.isPending}
          onAnyway={() => send('conversion-already-made')}
        />
        <div className={styles.acts}>
          {onBack && (
            <Button variant="quiet" icon="left" onPress={onBack}>
              {w('conversions:pick.others')}
            </Button>
          )}
          <Button type="submit" variant="primary" stitched isPending={convert.isPending}>
            {w(warning ? 'conversions:question.anyway' : 'conversions:question.act', { kind })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** What the server found in each text, for as long as that text is as it was sent. */
function detailsFound(
  failure: unknown,
  sent: readonly string[],
  texts: readonly string[],
): readonly (readonly string[])[] {
  const faults =
    failure instanceof YoriaiError && failure.id === 'conversion-bears-details' ? failure.fields : [];
  return texts.map((text, i) =>
    text === sent[i] ? faults.filter(({ path }) => path === `texts.${i}`).map(({ fault }) => fault) : [],
  );
}
