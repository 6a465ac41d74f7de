import { areaAddress, useShelf } from '../areas/queries.ts';
import { useSession } from '../canvas/session/use-board.ts';
import { usePeopleHere } from '../collaboration/people-here.ts';
import { useStore } from '../collaboration/react.tsx';
import { SavedState } from '../collaboration/saved-state.tsx';
import { OpeningSign, PaperState } from '../opening/opening-sign.tsx';
import { PrintButton } from '../picture/print-button.tsx';
import { Seats } from '../ui/seat.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { useWords } from '../words/use-words.tsx';
import { boardFace } from './board-face.ts';
import { BoardSwitch } from './board-switch.tsx';
import { type BoardViewName, boardViews } from './use-board-view-choice.ts';

interface BoardBarProps {
  readonly area: string;
  readonly board: string;
  readonly view: BoardViewName;
  readonly setView: (view: BoardViewName) => void;
  readonly staff: boolean;
  /** Absent for who may not see the staff's notes. */
  readonly setStaff: ((shown: boolean) => void) | undefined;
}

/** Below this width of the page the kind of board is left out of the crumbs; CSS pixels. */
const roomForKind = 1200;

/** Where we are, whether it is kept, who is here, and how to look at it. */
export function BoardBar({ area, board, view, setView, staff, setStaff }: BoardBarProps) {
  const session = useSession();
  const { t, w } = useWords();
  const { data: shelf } = useShelf(area);
  const face = boardFace(session.view.kind);
  const people = usePeopleHere(useStore(session.document.others));
  const names = people.map((person) => person.name).join('、');
  return (
    <TopBar
      crumbs={[
        { label: shelf?.area.name ?? t('boards:bar.shelf'), href: areaAddress(area) },
        ...(face && window.innerWidth >= roomForKind
          ? [{ label: t(face.name), href: `${areaAddress(area)}#boards` }]
          : []),
        { label: session.view.title },
      ]}
      state={
        <PaperState>
          <SavedState document={session.document} />
          <OpeningSign paper={{ area, of: 'board', id: board }} document={session.document} />
        </PaperState>
      }
    >
      <Seats people={people} label={t('boards:bar.here', { names })} most={5} />
      <BoardSwitch
        label={t('boards:bar.view')}
        value={view}
        onChange={setView}
        options={boardViews.map((value) => ({
          value,
          icon: value === 'map' ? 'map' : 'columns',
          words: w(`boards:view.${value}`),
        }))}
      />
      {setStaff && (
        <BoardSwitch
          staff
          label={t('boards:bar.layer')}
          value={staff ? 'staff' : 'all'}
          onChange={(layer) => setStaff(layer === 'staff')}
          options={[
            {
              value: 'all',
              icon: 'eye-all',
              words: w('boards:layer.all'),
              short: w('boards:layer.all-short'),
            },
            {
              value: 'staff',
              icon: 'lock',
              words: w('boards:layer.staff'),
              short: w('boards:layer.staff-short'),
            },
          ]}
        />
      )}
      <PrintButton />
    </TopBar>
  );
}
