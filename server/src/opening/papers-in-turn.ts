import { openingChanged } from '@yoriai/shared/opening/api';
import type { PersonHere } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import type { Engine } from '../collaboration/engine.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import { type AskedPaper, type Paper, paperToSee } from './paper.ts';

/**
 * Does something about who may come in to a paper, when its turn has come; then the pages that show it hear of it.
 * Throws as `paperToSee` does, and what `work` throws.
 */
export type InTurn = (
  person: PersonHere,
  asked: AskedPaper,
  work: (paper: Paper) => Promise<void>,
) => Promise<void>;

interface PapersInTurnOptions extends Doors {
  readonly engine: Pick<Engine, 'tell'>;
  readonly tellShelf: (area: string) => void;
}

/** One turn for each paper, whatever is done about it: opened, narrowed, somebody invited. */
export function papersInTurn(options: PapersInTurnOptions): InTurn {
  const { engine, tellShelf } = options;
  const turns = new OneAtATime();
  return (person, asked, work) =>
    turns.run(asked.id, async () => {
      // Looked up when its turn has come: of two acts at once, the later one sees what the first has done.
      const paper = paperToSee(options, person, asked);
      await work(paper);
      engine.tell(paper.document, openingChanged);
      tellShelf(paper.area.id);
    });
}
