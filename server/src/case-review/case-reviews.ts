import {
  type Anonymity,
  anonymityChanged,
  type Gathered,
  type GatherRequest,
  type GatherSources,
  type RiskAnswer,
} from '@yoriai/shared/case-review/api';
import { versionsDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import type { PersonHere } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import type { Projections } from '../areas/projections.ts';
import type { Engine } from '../collaboration/engine.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import { sheetToSee, sheetToWrite } from '../worksheets/worksheet-at-hand.ts';
import { anonymityOf } from './anonymity.ts';
import { readCasePapers, writeAnswer, writeCheck } from './case-papers.ts';
import { gather, previewGathering } from './gather.ts';
import { offeredSources } from './sources.ts';

/** A case sheet as a page names it. */
export interface AskedCase {
  readonly area: string;
  readonly worksheet: string;
}

export interface AnswerToRisk {
  readonly risk: string;
  /** null takes the answer back. */
  readonly answer: RiskAnswer | null;
  readonly reason?: string | undefined;
}

export interface ConfirmCase {
  readonly revision: string;
  readonly reason?: string | undefined;
}

/** 事例検討シート: assembled, and confirmed by a second person (WS-5, AC-B). All throw as `sheetToSee` does. */
export interface CaseReviews {
  sources(person: PersonHere, asked: AskedCase): Promise<GatherSources>;
  preview(person: PersonHere, asked: AskedCase, request: GatherRequest): Promise<Gathered>;
  /** @throws YoriaiError, see `gather` */
  gather(
    person: PersonHere,
    asked: AskedCase,
    request: GatherRequest & { readonly key: string },
  ): Promise<{ readonly result: Gathered; readonly made: boolean }>;
  anonymity(person: PersonHere, asked: AskedCase): Promise<Anonymity>;
  /** What must stand on a file or a print of the sheet; nothing for other forms. */
  marks(person: PersonHere, placed: PlacedWorksheet): Promise<readonly 'unconfirmed'[]>;
  /** @throws YoriaiError not-found when no such risk is on the sheet; invalid-input for one left without a reason */
  answer(person: PersonHere, asked: AskedCase, answer: AnswerToRisk): Promise<void>;
  /** @throws YoriaiError anonymity-changed, anonymity-by-another, anonymity-open-risks */
  confirm(person: PersonHere, asked: AskedCase, check: ConfirmCase): Promise<Anonymity>;
}

export interface CaseReviewsOptions extends Doors {
  readonly engine: Pick<Engine, 'change' | 'read' | 'tell'>;
  readonly projections: Pick<Projections, 'refresh'>;
  readonly now: () => number;
  readonly tellShelf: (area: string) => void;
}

const template = 'case-review';

export function openCaseReviews(options: CaseReviewsOptions): CaseReviews {
  const { engine, projections, now, tellShelf } = options;
  const turns = new OneAtATime();
  const toSee = (person: PersonHere, asked: AskedCase) => sheetToSee(options, person, { ...asked, template });
  const toWrite = (person: PersonHere, asked: AskedCase) =>
    sheetToWrite(options, person, { ...asked, template });

  const standing = async ({ entry }: PlacedWorksheet, person: PersonHere): Promise<Anonymity> => {
    const papers = await engine.read(versionsDocument(entry.id), readCasePapers);
    const sheet = await engine.read(worksheetDocument(entry.id), (doc) => readWorksheet(doc).worksheet);
    return anonymityOf({ entry, sheet, papers, person });
  };
  const handOf = ({ name, accountId }: PersonHere) => ({ by: name, account: accountId, at: now() });
  const tellPage = ({ entry }: PlacedWorksheet) => engine.tell(worksheetDocument(entry.id), anonymityChanged);

  return {
    sources: async (person, asked) => offeredSources(engine, toSee(person, asked).area),

    preview: async (person, asked, request) =>
      previewGathering(engine, toWrite(person, asked), request, now()),

    async gather(person, asked, request) {
      const placed = toWrite(person, asked);
      const gathered = await turns.run(placed.entry.id, () => gather(engine, placed, request, person, now()));
      await projections.refresh(worksheetDocument(placed.entry.id), { by: person.name, at: now() });
      tellShelf(placed.area.id);
      tellPage(placed);
      return gathered;
    },

    async marks(person, placed) {
      if (placed.entry.template !== template) return [];
      return (await standing(placed, person)).state === 'confirmed' ? [] : ['unconfirmed'];
    },
    anonymity: async (person, asked) => standing(toSee(person, asked), person),

    async answer(person, asked, { risk, answer, reason }) {
      const placed = toWrite(person, asked);
      const { risks } = await standing(placed, person);
      if (!risks.some(({ id }) => id === risk)) throw new YoriaiError('not-found');
      if (answer === 'left' && reason === undefined)
        throw new YoriaiError('invalid-input', [{ path: 'reason', fault: 'missing' }]);
      const kept = answer === null ? undefined : { ...handOf(person), answer, reason };
      await engine.change(versionsDocument(placed.entry.id), (doc) => writeAnswer(doc, risk, kept));
      tellPage(placed);
    },

    async confirm(person, asked, { revision, reason }) {
      const placed = toWrite(person, asked);
      return turns.run(placed.entry.id, async () => {
        const standingNow = await standing(placed, person);
        refuseCheck(standingNow, revision, reason);
        const past = standingNow.mayConfirm === 'with-reason' ? reason : undefined;
        const check = { ...handOf(person), revision, reason: past };
        await engine.change(versionsDocument(placed.entry.id), (doc) => writeCheck(doc, check));
        tellPage(placed);
        return standing(placed, person);
      });
    },
  };
}

/** @throws YoriaiError why this person may not confirm the sheet as it is */
function refuseCheck(
  { mayConfirm, revision, risks }: Anonymity,
  looked: string,
  reason: string | undefined,
): void {
  if (looked !== revision) throw new YoriaiError('anonymity-changed');
  if (mayConfirm === 'yes' || (mayConfirm === 'with-reason' && reason !== undefined)) return;
  const isOpen = risks.some(({ answered }) => !answered);
  if (mayConfirm === 'no' && isOpen) throw new YoriaiError('anonymity-open-risks');
  if (mayConfirm === 'no') throw new YoriaiError('not-allowed');
  if (mayConfirm === 'own') throw new YoriaiError('anonymity-by-another');
  throw new YoriaiError('invalid-input', [{ path: 'reason', fault: 'missing' }]);
}
