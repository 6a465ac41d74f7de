import { useWords } from '../../words/use-words.tsx';
import { groupCards } from '../commands/groups.ts';
import { useSession } from '../session/use-board.ts';
import { TitleQuestion } from './title-question.tsx';

interface GroupQuestionProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** まとめる: a 表札 over cards that belong together, in the people's own words. */
export function GroupQuestion({ ids, onClose }: GroupQuestionProps) {
  const session = useSession();
  const { w } = useWords();
  return (
    <TitleQuestion
      heading={w('canvas:group.heading', { n: ids.length })}
      act={w('canvas:group.act')}
      first=""
      onClose={onClose}
      onTitle={(title) => {
        groupCards(session, ids, title);
        onClose();
        session.say('canvas:message.grouped', { n: ids.length });
      }}
    />
  );
}
