import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { removeGroup, renameGroup } from '../commands/groups.ts';
import { useGroup, useSession } from '../session/use-board.ts';
import { TitleQuestion } from './title-question.tsx';

interface RenameGroupQuestionProps {
  readonly id: string;
  readonly onClose: () => void;
}

export function RenameGroupQuestion({ id, onClose }: RenameGroupQuestionProps) {
  const session = useSession();
  const { w } = useWords();
  const group = useGroup(id);
  if (!group) return null;
  const remove = () => {
    removeGroup(session, id);
    onClose();
    session.say('canvas:message.ungrouped');
  };
  return (
    <TitleQuestion
      heading={w('canvas:group.rename')}
      act={w('canvas:group.rename-act')}
      first={group.title}
      onClose={onClose}
      onTitle={(title) => {
        renameGroup(session, id, title);
        onClose();
      }}
      more={
        <Button variant="quiet" onPress={remove}>
          {w('canvas:group.remove')}
        </Button>
      }
    />
  );
}
