import type { Card } from '@yoriai/shared/boards/card';
import panel from '../../canvas/panel/panel.module.css';
import { useSession, useUi, useWritable } from '../../canvas/session/use-board.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { DeskFoot } from './desk/desk-foot.tsx';
import { Gap } from './desk/gap.tsx';
import { ask } from './dropped.ts';
import { makeIssue, makeProblem } from './growing.ts';
import { useNeighbours } from './use-neighbours.ts';

/** On the sheet of a card: what can grow out of it, or what a 課題 is to make up. For keys, 一覧 and phones (CAN-4). */
export function GrowthSection({ card }: { readonly card: Card }) {
  const { w } = useWords();
  const onDesk = useUi((ui) => ui.desk === card.id);
  const writable = useWritable();
  const issue = card.kind === 'issue';
  if (!issue && !writable) return null;
  return (
    <section className={panel.section}>
      <h3>
        <Icon name={issue ? 'issue' : 'sprout'} />
        <span>{w(issue ? 'needsToIssues:desk.title' : 'needsToIssues:grown')}</span>
      </h3>
      {issue && <Gap issue={card.id} place=":sheet" />}
      {issue && onDesk && <DeskFoot card={card} writeAt="panel" />}
      {card.kind === 'voice' && <FromVoice card={card} />}
      {card.kind === 'problem' && <FromProblem card={card} />}
    </section>
  );
}

function FromVoice({ card }: { readonly card: Card }) {
  const session = useSession();
  const { w } = useWords();
  return (
    <div className={panel.acts}>
      <Button icon="trouble" onPress={() => makeProblem(session, [card.id], card.text)}>
        {w('needsToIssues:act.problem')}
      </Button>
      <Button icon="group" onPress={() => ask(session, [card.id], 'other-voices')}>
        {w('needsToIssues:act.bundle-with')}
      </Button>
    </div>
  );
}

function FromProblem({ card }: { readonly card: Card }) {
  const session = useSession();
  const { w } = useWords();
  const { issues } = useNeighbours(card.id);
  return (
    <div className={panel.acts}>
      <Button icon="issue" onPress={() => makeIssue(session, [card.id])}>
        {w(issues.length === 0 ? 'needsToIssues:act.issue' : 'needsToIssues:act.another')}
      </Button>
      <Button icon="columns" onPress={() => ask(session, [card.id], 'split')}>
        {w('needsToIssues:act.split')}
      </Button>
    </div>
  );
}
